import { decoderStep, FAILED, type TargetEncoding, WAITING } from "./decoder.ts";

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

/** Chinese characters of the first block. */
export function isHan(codePoint: number): boolean {
  return codePoint >= 0x4e00 && codePoint <= 0x9fff;
}

/** Lead bytes of punctuation, groups and other scripts. */
function leadsSigns(target: TargetEncoding, lead: number): boolean {
  if (target === "utf-8") return lead < 0xe4 || lead > 0xe9;
  return lead >= 0xa1 && lead <= (target === "big5" ? 0xa3 : 0xa9);
}

/** Outcomes of all bytes in a state; a character must be Chinese or ordinary punctuation: any other one is a guess too many. */
function suppliesIn(state: number, target: TargetEncoding, values: readonly number[]): readonly Supply[] {
  const step = decoderStep(target);
  const supplies: Supply[] = [];
  for (const byte of values) {
    const outcome = step(state, byte);
    if (outcome === FAILED || outcome === REPLACEMENT) continue;
    const waits = (outcome & WAITING) !== 0;
    const sign = waits ? state === 0 && leadsSigns(target, byte) : !isHan(outcome);
    if (!waits && sign && !ORDINARY_SIGNS.includes(String.fromCharCode(outcome))) continue;
    supplies.push({ outcome, surcharge: sign ? SIGN_COST : 0 });
  }
  return supplies;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Bytes that a character of two bytes and more can begin with, and go on with. */
const LEADS = range(0x81, 0xfe);
const TRAILS = range(0x40, 0xfe);

/** Lists by the bytes that wait, for each list of values and each target; filled as they are needed. */
const KNOWN = new WeakMap<readonly number[], Map<string, readonly Supply[]>>();

/**
 * The ways to supply one byte that was lost.
 *
 * @param state the bytes that wait for it, 0 for none
 * @param values what it may have been; any byte when absent
 */
export function suppliesFor(target: TargetEncoding, state: number, values?: readonly number[]): readonly Supply[] {
  const list = values ?? (state === 0 ? LEADS : TRAILS);
  let known = KNOWN.get(list);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(list, known);
  }
  const key = `${target} ${state}`;
  let found = known.get(key);
  if (found === undefined) {
    found = suppliesIn(state, target, list);
    known.set(key, found);
  }
  return found;
}
