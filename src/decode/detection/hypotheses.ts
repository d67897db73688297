import type { EncodingLabel } from "../../model/encoding-label.ts";
import { chineseCost } from "./chinese-cost.ts";
import { europeanCost } from "./european-cost.ts";
import { japaneseCost } from "./japanese-cost.ts";
import { koreanCost } from "./korean-cost.ts";
import type { LanguageCost } from "./language-cost.ts";

/** A reading of bytes: an encoding and a language that is written in it. */
export interface Hypothesis {
  readonly encoding: EncodingLabel;
  readonly language: LanguageCost;
  /** Bits by which the reading is rarer among newspaper files than Chinese in UTF-8. */
  readonly prior: number;
  /** Bytes of the smallest piece of text; windows begin at multiples of it. */
  readonly width: 1 | 2 | 4;
  /** How many bytes of a cut character may stand before the first whole one. */
  readonly longestFragment: 0 | 1 | 3;
  /** Least byte that begins a character of several bytes: from here on a character may be cut at the end. */
  readonly leastLead: number;
}

const LANGUAGES: readonly (readonly [language: LanguageCost, prior: number])[] = [
  [chineseCost, 0],
  [japaneseCost, 6],
  [koreanCost, 6],
  [europeanCost, 4],
];

/** Unicode writes every language. */
function inEveryLanguage(encoding: EncodingLabel, prior: number, width: 1 | 2 | 4): Hypothesis[] {
  const shape =
    width === 1 ? ({ longestFragment: 3, leastLead: 0xc2 } as const) : ({ longestFragment: 0, leastLead: 0 } as const);
  return LANGUAGES.map(([language, rarer]) => ({ encoding, language, prior: prior + rarer, width, ...shape }));
}

function inDoubleBytes(encoding: EncodingLabel, language: LanguageCost, prior: number): Hypothesis {
  return { encoding, language, prior, width: 1, longestFragment: 1, leastLead: 0x80 };
}

function inSingleBytes(encoding: EncodingLabel, prior: number): Hypothesis {
  return { encoding, language: europeanCost, prior, width: 1, longestFragment: 0, leastLead: 0x100 };
}

/**
 * Readings of a page of bytes below 0x80: ASCII, Chinese behind `~{`, any Unicode behind `+`. ISO-2022 shows by its escape character
 * alone and is not weighed.
 */
export const SEVEN_BIT_HYPOTHESES: readonly Hypothesis[] = [
  inSingleBytes("utf-8", 0),
  { ...inSingleBytes("hz-gb-2312", 8), language: chineseCost, leastLead: 0 },
  { ...inSingleBytes("utf-7", 10), language: chineseCost, leastLead: 0 },
];

/** The readings of nearly every page; where one of them is plainly good Chinese, the others need not be tried. */
export const LIKELY_HYPOTHESES: readonly Hypothesis[] = [
  { ...inDoubleBytes("utf-8", chineseCost, 0), longestFragment: 3, leastLead: 0xc2 },
  inDoubleBytes("gb18030", chineseCost, 1),
  inDoubleBytes("big5", chineseCost, 2),
];

/** Every reading that is weighed, the likely ones first: what they cost bounds the work on the others. */
export const HYPOTHESES: readonly Hypothesis[] = [
  ...LIKELY_HYPOTHESES,
  ...inEveryLanguage("utf-8", 0, 1).slice(1),
  inDoubleBytes("euc-tw", chineseCost, 6),
  inDoubleBytes("shift_jis", japaneseCost, 7),
  inDoubleBytes("euc-jp", japaneseCost, 7),
  inDoubleBytes("euc-kr", koreanCost, 7),
  // Chinese encodings write kana too: a Japanese line in a Chinese page is no line in another encoding.
  inDoubleBytes("gb18030", japaneseCost, 20),
  inDoubleBytes("big5", japaneseCost, 21),
  inSingleBytes("windows-1252", 7),
  inSingleBytes("windows-1250", 11),
  inSingleBytes("windows-1251", 9),
  inSingleBytes("koi8-r", 10),
  ...inEveryLanguage("utf-16le", 7, 2),
  ...inEveryLanguage("utf-16be", 7, 2),
  ...inEveryLanguage("utf-32le", 8, 4),
  ...inEveryLanguage("utf-32be", 8, 4),
];
