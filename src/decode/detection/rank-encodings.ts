import type { Candidate, Detection, DetectionEvidence } from "../../model/detection.ts";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import { byteOrderMarkLength } from "./byte-order-mark.ts";
import { LARGEST_LOSS, type WeighedEncoding, type Window, weighWindow } from "./weigh-window.ts";

/** Bits that a declaration is worth: one in a thousand lies. */
const DECLARATION_BITS = 10;
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

/** Adds up what each encoding lost in each window. */
function tally(perWindow: readonly (readonly WeighedEncoding[])[]): Tally[] {
  const tallies = new Map<EncodingLabel, Tally>();
  for (const weighed of perWindow) {
    for (const entry of weighed) {
      const known = tallies.get(entry.encoding);
      if (known === undefined) tallies.set(entry.encoding, { encoding: entry.encoding, loss: entry.loss, first: entry });
      else known.loss += entry.loss;
    }
  }
  return [...tallies.values()].sort((left, right) => left.loss - right.loss);
}

function explain({ first }: Tally): string {
  if (first.invalidAt >= 0) return `invalid at byte ${first.invalidAt}`;
  return `characters ${first.bitsPerCharacter.toFixed(1)} bits`;
}

/**
 * Ranks the encodings of a page by what its windows cost as text in each.
 *
 * @param declared encodings that were declared, by the server or in the page itself
 * @param maximum how many candidates are listed
 */
export function rankEncodings(
  bytes: Uint8Array,
  windows: readonly Window[],
  declared: readonly EncodingLabel[],
  maximum: number,
): Detection {
  const bonus = (encoding: EncodingLabel): number => (declared.includes(encoding) ? DECLARATION_BITS : 0);
  const tallies = tally(windows.map((window, at) => weighWindow(bytes, window, at === 0 ? bonus : () => 0)));
  const least = tallies[0]!.loss;
  const odds = tallies.map(({ loss }) => (loss - least >= LARGEST_LOSS ? 0 : 2 ** ((least - loss) / BITS_PER_HALVING)));
  const sum = odds.reduce((total, each) => total + each, 0);
  const candidates = tallies
    .slice(0, Math.max(1, maximum))
    .map((entry, at): Candidate => ({ encoding: entry.encoding, confidence: odds[at]! / sum, because: explain(entry) }));
  const { encoding, confidence } = candidates[0]!;
  const runnerUp = tallies[1]?.loss ?? LARGEST_LOSS;
  const by: DetectionEvidence = bonus(encoding) > runnerUp - least ? "declared" : "statistics";
  const decided = confidence >= DECIDED_CONFIDENCE;
  return { encoding, by, confidence, candidates, decided, bomLength: byteOrderMarkLength(bytes, encoding) };
}
