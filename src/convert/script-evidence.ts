import { TRADITIONAL_CHARACTER_PAIRS } from "../language/traditional-characters.generated.ts";
import {
  HONG_KONG_FORMS,
  SHINJITAI_CHARACTERS,
  SIMPLIFIED_CHARACTERS,
  STANDARD_TRADITIONAL_CHARACTERS,
} from "./script-characters.generated.ts";

/** How many characters of each kind stand in a passage. */
export interface ScriptEvidence {
  /** Traditional characters that Simplified text does not write: 說 國. */
  traditional: number;
  /** Simplified characters that Traditional text does not write: 说 国. */
  simplified: number;
  /** Chinese characters of any kind. */
  han: number;
  kana: number;
  hangul: number;
  /** Japanese forms that no Chinese text writes: 発 駅. */
  shinjitai: number;
}

/**
 * Traditional characters that stand in Simplified text as names and learned words: 昇 in 毕昇, 瞭 in 瞭望 (restored as standard in names
 * by the 通用规范汉字表 of 2013, or in it in another sense), and those that only regional steps change.
 */
const NAME_CHARACTERS = "昇汎陞氾祕脩釐劄谿蒐扞瞭讎噁囉鉅逕鍾麯";

const OTHER = 0;
const HAN = 1;
const TRADITIONAL = 2;
const SIMPLIFIED = 3;
const KANA = 4;
const HANGUL = 5;
const SHINJITAI = 6;
/** Kinds from here on are marked characters; {@link MARKED_TRADITIONAL} counts as Traditional, the other as any Chinese character. */
const MARKED = 7;
const MARKED_TRADITIONAL = 8;

/** Characters whose places the later steps ask for: they tell regions apart, or stand in names and words that conversion would harm. */
const MARKED_CHARACTERS = "著着裡裏衞説乾於昇汎陞祕脩釐氾逕鉅谿麴沈么";

/** Compatibility ideographs of the first plane, which stand for another character each: U+F9B5 for 例. */
export const COMPATIBILITY_FIRST = 0xf900;
export const COMPATIBILITY_LAST = 0xfaff;
/** First unit of the compatibility ideographs outside the first plane, and of some other characters. */
export const COMPATIBILITY_LEAD = 0xd87e;

let cachedTables: EvidenceTables | undefined;

const ONE_TRADITIONAL = 1 << 10;
const ONE_SIMPLIFIED = 1 << 20;
/** The sign asks for a closer look. */
const CLOSER = 1 << 31;

/** What a character of each kind adds to a packed count: ten bits each for Chinese characters, Traditional and Simplified ones. */
const PACKED: Readonly<Record<number, number>> = {
  [OTHER]: 0,
  [HAN]: 1,
  [TRADITIONAL]: 1 | ONE_TRADITIONAL,
  [SIMPLIFIED]: 1 | ONE_SIMPLIFIED,
  [KANA]: CLOSER,
  [HANGUL]: CLOSER,
  [SHINJITAI]: CLOSER | 1,
  [MARKED]: CLOSER | 1,
  [MARKED_TRADITIONAL]: CLOSER | 1 | ONE_TRADITIONAL,
};
/** Most characters that ten bits can count. */
const PACKED_LIMIT = 1023;
const TEN_BITS = 0x3ff;

/**
 * Counts the evidence in the units `from … to`.
 *
 * @param marks collects the places of marked characters when it is given
 */
export function readEvidence(units: Uint16Array, from: number, to: number, marks?: number[]): ScriptEvidence {
  const packedTable = tables().packed;
  const evidence = noEvidence();
  for (let start = from; start < to; start += PACKED_LIMIT) {
    const end = Math.min(to, start + PACKED_LIMIT);
    let packed = 0;
    for (let at = start; at < end; at++) {
      const added = packedTable[units[at] as number] as number;
      if (added < 0) lookCloser(units, at, evidence, marks);
      packed += added & 0x7fffffff;
    }
    evidence.han += packed & TEN_BITS;
    evidence.traditional += (packed >>> 10) & TEN_BITS;
    evidence.simplified += packed >>> 20;
  }
  return evidence;
}

function lookCloser(units: Uint16Array, at: number, evidence: ScriptEvidence, marks: number[] | undefined): void {
  const kind = tables().kinds[units[at] as number] as number;
  if (kind >= MARKED) marks?.push(at);
  else if (kind === KANA) evidence.kana++;
  else if (kind === HANGUL) evidence.hangul++;
  else evidence.shinjitai++;
}

/** Adds the second evidence to the first. */
export function addEvidence(sum: ScriptEvidence, more: ScriptEvidence): void {
  sum.traditional += more.traditional;
  sum.simplified += more.simplified;
  sum.han += more.han;
  sum.kana += more.kana;
  sum.hangul += more.hangul;
  sum.shinjitai += more.shinjitai;
}

/** Evidence of nothing. */
export function noEvidence(): ScriptEvidence {
  return { traditional: 0, simplified: 0, han: 0, kana: 0, hangul: 0, shinjitai: 0 };
}

interface EvidenceTables {
  readonly kinds: Uint8Array;
  readonly packed: Int32Array;
}

function tables(): EvidenceTables {
  if (cachedTables === undefined) {
    const kinds = buildKinds();
    cachedTables = { kinds, packed: Int32Array.from(kinds, (kind) => PACKED[kind] ?? 0) };
  }
  return cachedTables;
}

function buildKinds(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER);
  classes.fill(HAN, 0x3400, 0x4dc0);
  classes.fill(HAN, 0x4e00, 0xa000);
  classes[0x3007] = HAN;
  classes.fill(KANA, 0x3041, 0x3097);
  classes.fill(KANA, 0x30a1, 0x30fb);
  classes.fill(KANA, 0xff66, 0xff9e);
  classes.fill(HANGUL, 0xac00, 0xd7a4);
  classes.fill(HANGUL, 0x3131, 0x318f);
  for (let index = 0; index < TRADITIONAL_CHARACTER_PAIRS.length; index += 2) {
    classes[TRADITIONAL_CHARACTER_PAIRS.charCodeAt(index)] = TRADITIONAL;
  }
  mark(classes, HONG_KONG_FORMS, TRADITIONAL);
  mark(classes, SIMPLIFIED_CHARACTERS, SIMPLIFIED);
  mark(classes, SHINJITAI_CHARACTERS, SHINJITAI);
  mark(classes, STANDARD_TRADITIONAL_CHARACTERS, HAN);
  mark(classes, NAME_CHARACTERS, HAN);
  classes[COMPATIBILITY_LEAD] = MARKED;
  classes.fill(MARKED, COMPATIBILITY_FIRST, COMPATIBILITY_LAST + 1);
  for (let index = 0; index < MARKED_CHARACTERS.length; index++) {
    const unit = MARKED_CHARACTERS.charCodeAt(index);
    classes[unit] = classes[unit] === TRADITIONAL ? MARKED_TRADITIONAL : MARKED;
  }
  return classes;
}

function mark(classes: Uint8Array, characters: string, kind: number): void {
  for (let index = 0; index < characters.length; index++) classes[characters.charCodeAt(index)] = kind;
}
