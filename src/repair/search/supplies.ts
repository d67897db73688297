import { decoderStep, FAILED, stateOf, type TargetEncoding, WAITING } from "./decoder.ts";

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

/** What two bytes lost together may lead to: the first one, which may end a character, and the second. */
export interface PairSupply {
  /** Outcome of the first byte. */
  readonly first: number;
  /** What the second byte may lead to from there; as they stand, without the surcharge for signs. */
  readonly seconds: readonly number[];
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

/** What pairs of bytes lead to in a state, by their first byte. */
function pairSuppliesIn(state: number, target: TargetEncoding, pairs: readonly number[]): readonly PairSupply[] {
  const step = decoderStep(target);
  const found = new Map<number, { readonly first: number; readonly seconds: number[] }>();
  for (const pair of pairs) {
    const first = step(state, pair >> 8);
    if (first === FAILED) continue;
    const second = step((first & WAITING) === 0 ? 0 : stateOf(first), pair & 0xff);
    if (second === FAILED || second === REPLACEMENT) continue;
    const supply = found.get(pair >> 8);
    if (supply) supply.seconds.push(second);
    else found.set(pair >> 8, { first, seconds: [second] });
  }
  return [...found.values()];
}

/** Keeps lists by the bytes that wait, for each list of values and each target; they are made as they are needed. */
function keeper<List>(make: (state: number, target: TargetEncoding, values: readonly number[]) => List) {
  const known: Readonly<Record<TargetEncoding, WeakMap<readonly number[], Map<number, List>>>> = {
    "utf-8": new WeakMap(),
    gb18030: new WeakMap(),
    big5: new WeakMap(),
  };
  return (target: TargetEncoding, state: number, values: readonly number[]): List => {
    let lists = known[target].get(values);
    if (lists === undefined) {
      lists = new Map();
      known[target].set(values, lists);
    }
    let list = lists.get(state);
    if (list === undefined) {
      list = make(state, target, values);
      lists.set(state, list);
    }
    return list;
  };
}

const keptSupplies = /* @__PURE__ */ keeper(suppliesIn);
const keptPairs = /* @__PURE__ */ keeper(pairSuppliesIn);

/**
 * The ways to supply one byte that was lost.
 *
 * @param state the bytes that wait for it, 0 for none
 * @param values what it may have been; any byte when absent
 */
export function suppliesFor(target: TargetEncoding, state: number, values?: readonly number[]): readonly Supply[] {
  return keptSupplies(target, state, values ?? (state === 0 ? LEADS : TRAILS));
}

/**
 * The ways to supply two bytes that were lost together.
 *
 * @param state the bytes that wait for them, 0 for none
 * @param pairs what they may have been: first × 256 + second
 */
export function pairSuppliesFor(target: TargetEncoding, state: number, pairs: readonly number[]): readonly PairSupply[] {
  return keptPairs(target, state, pairs);
}
