import { type DecoderStep, decoderStep, FAILED, type TargetEncoding, WAITING } from "./decoder.ts";

/** Bits for a punctuation mark made with a supplied byte: they are so cheap that they would fill every gap. */
const SIGN_COST = 6;
const REPLACEMENT = 0xfffd;
const ORDINARY_SIGNS = "，。、；：？！“”‘’（）《》「」『』—…·　";

/** What a byte that nobody knows may lead to. */
export interface Supply {
  /** Outcome of the decoder's step: a character, or bytes that wait for more. */
  readonly outcome: number;
  /** Bits beside those of the character. */
  readonly surcharge: number;
}

function isHan(codePoint: number): boolean {
  return codePoint >= 0x4e00 && codePoint <= 0x9fff;
}

/** Lead bytes of punctuation, groups and other scripts. */
function leadsSigns(target: TargetEncoding, lead: number): boolean {
  if (target === "utf-8") return lead < 0xe4 || lead > 0xe9;
  return lead >= 0xa1 && lead <= (target === "big5" ? 0xa3 : 0xa9);
}

/** Outcomes of all bytes in a state; a character must be Chinese or ordinary punctuation: any other one is a guess too many. */
function suppliesIn(state: number, step: DecoderStep, target: TargetEncoding): readonly Supply[] {
  const supplies: Supply[] = [];
  for (let byte = state === 0 ? 0x81 : 0x40; byte < 0xff; byte++) {
    const outcome = step(state, byte);
    if (outcome === FAILED || outcome === REPLACEMENT) continue;
    const waits = (outcome & WAITING) !== 0;
    const sign = waits ? state === 0 && leadsSigns(target, byte) : !isHan(outcome);
    if (!waits && sign && !ORDINARY_SIGNS.includes(String.fromCharCode(outcome))) continue;
    supplies.push({ outcome, surcharge: sign ? SIGN_COST : 0 });
  }
  return supplies;
}

/** Lists by the bytes that wait, for each target; filled as they are needed. */
const KNOWN: Readonly<Record<TargetEncoding, Map<number, readonly Supply[]>>> = {
  "utf-8": new Map(),
  gb18030: new Map(),
  big5: new Map(),
};

/** The ways to supply one byte that was lost, by the bytes that wait for it (0 for none). */
export function suppliesFor(target: TargetEncoding, state: number): readonly Supply[] {
  const known = KNOWN[target];
  let found = known.get(state);
  if (found === undefined) {
    found = suppliesIn(state, decoderStep(target), target);
    known.set(state, found);
  }
  return found;
}
