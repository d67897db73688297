import type { Candidate, Detection, DetectionEvidence } from "../../model/detection.ts";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import { byteOrderMarkLength } from "./byte-order-mark.ts";
import { toConfidence } from "./confidence.ts";
import { hasHongKongCodes } from "./hong-kong-codes.ts";
import { HYPOTHESES } from "./hypotheses.ts";
import { singleByteOpinion } from "./single-byte-opinion.ts";
import { type Bonus, LARGEST_LOSS, type WeighedEncoding, type Window, weighWindow } from "./weigh-window.ts";

/** Bits that a declaration is worth: one in a thousand lies. */
const DECLARATION_BITS = 10;
/** Bits that chardet's opinion is worth between two encodings of single bytes. */
const OPINION_BITS = 8;
/**
 * Bits of loss that halve the odds. The costs treat characters as independent, which they are not, so that differences are larger
 * than what they prove.
 */
const BITS_PER_HALVING = 1.5;
/** The winner is decided when the odds are better than this. */
const DECIDED_CONFIDENCE = 0.9;

interface Tally {
  readonly encoding: EncodingLabel;
  loss: number;
  readonly first: WeighedEncoding;
}

/** Adds up what each encoding lost in each window; one that was not even weighed in a window lost there as much as one can. */
function tallyWindows(bytes: Uint8Array, windows: readonly Window[], bonus: Bonus): Tally[] {
  const tallies = new Map<EncodingLabel, Tally>();
  windows.forEach((window, at) => {
    for (const tally of tallies.values()) tally.loss += LARGEST_LOSS;
    for (const entry of weighWindow(bytes, window, HYPOTHESES, at === 0 ? bonus : undefined)) {
      const known = tallies.get(entry.encoding);
      if (known !== undefined) known.loss += entry.loss - LARGEST_LOSS;
      else tallies.set(entry.encoding, { encoding: entry.encoding, loss: at * LARGEST_LOSS + entry.loss, first: entry });
    }
  });
  return [...tallies.values()].sort((left, right) => left.loss - right.loss);
}

/** Where windows-1250 and -1252 lead, letters alone do not tell: what chardet says counts. */
function hearOpinion(tallies: Tally[], bytes: Uint8Array, window: Window): void {
  const [best] = tallies;
  if (best?.encoding !== "windows-1252" && best?.encoding !== "windows-1250") return;
  const opinion = singleByteOpinion(bytes, window);
  const favoured = tallies.find(({ encoding }) => encoding === opinion);
  if (favoured === undefined) return;
  favoured.loss -= OPINION_BITS;
  tallies.sort((left, right) => left.loss - right.loss);
}

function explain({ first }: Tally): string {
  if (first.invalidAt >= 0) return `invalid at byte ${first.invalidAt}`;
  return `characters ${first.bitsPerCharacter.toFixed(1)} bits`;
}

function listCandidates(tallies: readonly Tally[], maximum: number): Candidate[] {
  const least = tallies[0]!.loss;
  const odds = tallies.map(({ loss }) => (loss - least >= LARGEST_LOSS ? 0 : 2 ** ((least - loss) / BITS_PER_HALVING)));
  const sum = odds.reduce((total, each) => total + each, 0);
  return tallies
    .slice(0, Math.max(1, maximum))
    .map((entry, at) => ({ encoding: entry.encoding, confidence: toConfidence(odds[at]! / sum), because: explain(entry) }));
}

/**
 * Ranks the encodings of a page by what its windows cost as text in each.
 *
 * @param windows at least one
 * @param declared encodings that were declared, by the server or in the page itself
 * @param maximum how many candidates are listed
 */
export function rankEncodings(
  bytes: Uint8Array,
  windows: readonly Window[],
  declared: readonly EncodingLabel[],
  maximum: number,
): Detection {
  const bonus: Bonus = (encoding) => (declared.includes(encoding) ? DECLARATION_BITS : 0);
  const tallies = tallyWindows(bytes, windows, bonus);
  hearOpinion(tallies, bytes, windows[0]!);
  let candidates = listCandidates(tallies, maximum);
  if (candidates[0]!.encoding === "big5" && windows.some((window) => hasHongKongCodes(bytes, window))) {
    candidates = [{ ...candidates[0]!, encoding: "big5-hkscs" }, ...candidates.slice(1)];
  }
  const { encoding, confidence } = candidates[0]!;
  const margin = (tallies[1]?.loss ?? LARGEST_LOSS) - tallies[0]!.loss;
  const by: DetectionEvidence = bonus(encoding) > margin ? "declared" : "statistics";
  const decided = confidence >= DECIDED_CONFIDENCE;
  return { encoding, by, confidence, candidates, decided, bomLength: byteOrderMarkLength(bytes, encoding) };
}
