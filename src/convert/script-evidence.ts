import { TRADITIONAL_CHARACTER_PAIRS } from "../language/traditional-characters.generated.ts";
import { COMPATIBILITY_FIRST, COMPATIBILITY_LAST, COMPATIBILITY_LEAD } from "./compatibility.ts";
import {
  HONG_KONG_FORMS,
  SHINJITAI_CHARACTERS,
  SIMPLIFIED_CHARACTERS,
  STANDARD_TRADITIONAL_CHARACTERS,
} from "./script-characters.generated.ts";

// Numbers stand before all else: there the bundler puts them in place of their names, which the loops below feel.
const HAN = 1;
const TRADITIONAL = 2;
const SIMPLIFIED = 3;
const KANA = 4;
const HANGUL = 5;
const SHINJITAI = 6;
/** Kinds from here on are marked characters; {@link MARKED_TRADITIONAL} counts as Traditional, the other as any Chinese character. */
const MARKED = 7;
const MARKED_TRADITIONAL = 8;

/** What a character adds to a packed count: ten bits each for Chinese characters, Traditional and Simplified ones; the sign asks for a closer look. */
const ONE_TRADITIONAL = 1 << 10;
const ONE_SIMPLIFIED = 1 << 20;
const CLOSER = 1 << 31;
const COUNTS = 0x7fffffff;
const TEN_BITS = 0x3ff;
/** Most characters that ten bits can count, by fours. */
const PACKED_LIMIT = 1020;
const LINE_FEED = 0x0a;

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
const NAME_CHARACTERS = "昇汎陞氾祕脩釐劄谿蒐扞瞭讎噁囉鉅逕鍾麯剋濛苧訁飠糹釒";

/** Characters whose places the later steps ask for: they tell regions apart, or stand in names and words that conversion would harm. */
const MARKED_CHARACTERS = "著着裡裏衞説乾於昇汎陞祕脩釐氾逕鉅谿麴沈么徵";

let cachedTables: EvidenceTables | undefined;

/** What a character of each kind adds to a packed count. */
const PACKED: readonly number[] = [
  0,
  1,
  1 | ONE_TRADITIONAL,
  1 | ONE_SIMPLIFIED,
  CLOSER,
  CLOSER,
  CLOSER | 1,
  CLOSER | 1,
  CLOSER | 1 | ONE_TRADITIONAL,
];
/**
 * Counts the evidence in the units `from … to`.
 *
 * Four units at once: this loop sees all text.
 *
 * @param marks collects the places of marked characters when it is given
 */
export function readEvidence(units: Uint16Array, from: number, to: number, marks?: number[]): ScriptEvidence {
  const { packed } = tables();
  const evidence = noEvidence();
  for (let start = from; start < to; start += PACKED_LIMIT) {
    const end = Math.min(to, start + PACKED_LIMIT);
    let sum = 0;
    let at = start;
    for (const last = end - 3; at < last; at += 4) {
      const first = packed[units[at] as number] as number;
      const second = packed[units[at + 1] as number] as number;
      const third = packed[units[at + 2] as number] as number;
      const fourth = packed[units[at + 3] as number] as number;
      if ((first | second | third | fourth) < 0) {
        if (first < 0) lookCloser(units, at, evidence, marks);
        if (second < 0) lookCloser(units, at + 1, evidence, marks);
        if (third < 0) lookCloser(units, at + 2, evidence, marks);
        if (fourth < 0) lookCloser(units, at + 3, evidence, marks);
        sum += (first & COUNTS) + (second & COUNTS) + (third & COUNTS) + (fourth & COUNTS);
      } else sum += first + second + third + fourth;
    }
    for (; at < end; at++) {
      const one = packed[units[at] as number] as number;
      if (one < 0) lookCloser(units, at, evidence, marks);
      sum += one & COUNTS;
    }
    addCounts(evidence, sum);
  }
  return evidence;
}

/** The lines of a text, ended by line feeds, and what each of them tells. */
export interface LineEvidence {
  /** Places where lines begin and end, the line feed excluded. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
  readonly evidences: readonly ScriptEvidence[];
  /** Places of the marked characters, in order, and for each line how many of them lie before its end. */
  readonly marks: readonly number[];
  readonly markEnds: readonly number[];
}

/** {@link readEvidence} of all lines of a text in one pass. */
export function readLineEvidence(units: Uint16Array): LineEvidence {
  const { packed } = tables();
  const lines: LineEvidence["lines"][number][] = [];
  const evidences: ScriptEvidence[] = [];
  const marks: number[] = [];
  const markEnds: number[] = [];
  let from = 0;
  let evidence = noEvidence();
  let sum = 0;
  let limit = PACKED_LIMIT;
  const { length } = units;
  for (let at = 0; at <= length; at++) {
    if (at >= limit) {
      addCounts(evidence, sum);
      sum = 0;
      limit = at + PACKED_LIMIT;
    }
    for (const end = Math.min(limit, length) - 3; at < end; at += 4) {
      const first = packed[units[at] as number] as number;
      const second = packed[units[at + 1] as number] as number;
      const third = packed[units[at + 2] as number] as number;
      const fourth = packed[units[at + 3] as number] as number;
      if ((first | second | third | fourth) < 0) break;
      sum += first + second + third + fourth;
    }
    const one = at < length ? (packed[units[at] as number] as number) : CLOSER;
    sum += one & COUNTS;
    if (one >= 0) continue;
    if (at < length && units[at] !== LINE_FEED) {
      lookCloser(units, at, evidence, marks);
      continue;
    }
    addCounts(evidence, sum);
    lines.push({ from, to: at });
    evidences.push(evidence);
    markEnds.push(marks.length);
    from = at + 1;
    evidence = noEvidence();
    sum = 0;
    limit = at + PACKED_LIMIT;
  }
  return { lines, evidences, marks, markEnds };
}

function addCounts(evidence: ScriptEvidence, sum: number): void {
  evidence.han += sum & TEN_BITS;
  evidence.traditional += (sum >>> 10) & TEN_BITS;
  evidence.simplified += sum >>> 20;
}

function lookCloser(units: Uint16Array, at: number, evidence: ScriptEvidence, marks: number[] | undefined): void {
  const kind = tables().kinds[units[at] as number] as number;
  if (kind >= MARKED) marks?.push(at);
  else if (kind === KANA) evidence.kana++;
  else if (kind === HANGUL) evidence.hangul++;
  else if (kind === SHINJITAI) evidence.shinjitai++;
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
  cachedTables ??= buildTables();
  return cachedTables;
}

function buildTables(): EvidenceTables {
  const kinds = new Uint8Array(0x10000);
  const packed = new Int32Array(0x10000);
  const fill = (kind: number, first: number, last: number): void => {
    kinds.fill(kind, first, last + 1);
    packed.fill(PACKED[kind] as number, first, last + 1);
  };
  const mark = (kind: number, characters: string, step = 1): void => {
    for (let index = 0; index < characters.length; index += step) {
      const unit = characters.charCodeAt(index);
      kinds[unit] = kind;
      packed[unit] = PACKED[kind] as number;
    }
  };
  packed[LINE_FEED] = CLOSER;
  fill(HAN, 0x3400, 0x4dbf);
  fill(HAN, 0x4e00, 0x9fff);
  fill(HAN, 0x3007, 0x3007);
  fill(KANA, 0x3041, 0x3096);
  fill(KANA, 0x30a1, 0x30fa);
  fill(KANA, 0xff66, 0xff9d);
  fill(HANGUL, 0xac00, 0xd7a3);
  fill(HANGUL, 0x3131, 0x318e);
  fill(MARKED, COMPATIBILITY_FIRST, COMPATIBILITY_LAST);
  fill(MARKED, COMPATIBILITY_LEAD, COMPATIBILITY_LEAD);
  mark(TRADITIONAL, TRADITIONAL_CHARACTER_PAIRS, 2);
  mark(TRADITIONAL, HONG_KONG_FORMS);
  mark(SIMPLIFIED, SIMPLIFIED_CHARACTERS);
  mark(SHINJITAI, SHINJITAI_CHARACTERS);
  mark(HAN, STANDARD_TRADITIONAL_CHARACTERS);
  mark(HAN, NAME_CHARACTERS);
  for (const one of MARKED_CHARACTERS) mark(kinds[one.charCodeAt(0)] === TRADITIONAL ? MARKED_TRADITIONAL : MARKED, one);
  return { kinds, packed };
}
