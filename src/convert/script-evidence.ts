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

let cachedClasses: Uint8Array | undefined;

/**
 * Counts the evidence in the units `from … to`.
 *
 * @param marks collects the places of marked characters when it is given
 */
export function readEvidence(units: Uint16Array, from: number, to: number, marks?: number[]): ScriptEvidence {
  const classes = classTable();
  const counts = new Uint32Array(9);
  for (let at = from; at < to; at++) {
    const kind = classes[units[at] as number] as number;
    if (kind >= MARKED) marks?.push(at);
    counts[kind] = (counts[kind] as number) + 1;
  }
  const [, plain = 0, traditional = 0, simplified = 0, kana = 0, hangul = 0, shinjitai = 0, marked = 0, both = 0] = counts;
  const han = plain + traditional + simplified + shinjitai + marked + both;
  return { traditional: traditional + both, simplified, han, kana, hangul, shinjitai };
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

function classTable(): Uint8Array {
  cachedClasses ??= buildClassTable();
  return cachedClasses;
}

function buildClassTable(): Uint8Array {
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
