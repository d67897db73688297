import { TAG } from "./part-of-speech.ts";

/** A pattern that is tried at one place of a text, and what it finds there. */
export interface AtomPattern {
  readonly pattern: RegExp;
  readonly tag: number;
}

/**
 * Dates and times in digits, in the order in which they are tried: the longer form stands first. All quantifiers are bounded.
 * They read folded text: ：is `:`, ％ is `%`.
 */
export const DATE_PATTERNS: readonly RegExp[] = [
  /(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/y,
  /\d{4}年(?:\d{1,2}月(?:份|\d{1,2}[日号])?|代(?![表价理替码])|度(?![假过]))?/y,
  /\d{2,3}年(?:\d{1,2}月(?:份|\d{1,2}[日号])?|代(?![表价理替码]))/y,
  /\d{1,2}月(?:份|\d{1,2}[日号])?/y,
  /\d{1,2}日(?!元)/y,
  /\d{1,2}世纪/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
  /\d{1,2}点\d{1,2}分/y,
  /\d{1,2}时(?:\d{1,2}分)?(?![代间期])/y,
];

/** 3,500 · 58.3% · 3.5亿 · 2万5千 · 3:0 · 027-80001234 · 2/3 */
export const NUMBER_PATTERN: RegExp = /\d+(?:,\d{3}(?!\d))*(?:[-/:.·]\d+)*(?:[%‰]|[十百千万亿兆]{1,4}(?:\d+[十百千万]{1,2})*)?/y;

/** Beginning of an address of the web; its rest is {@link ADDRESS_PATTERN}. Reads the text as written. */
export const ADDRESS_START: RegExp = /(?:https?|ftp):\/\/(?=[\w[])|www\.(?=\w)/iy;
export const ADDRESS_PATTERN: RegExp = /[\w\-.~:/?#@!$&'()*+,;=%[\]]+/y;
/** Punctuation that ends a sentence rather than an address. */
export const ADDRESS_TAIL: ReadonlySet<string> = new Set(".,;:!?'()[]");

const NUMERAL = "[〇○零一二三四五六七八九十廿卅百千万亿两]";

/** Dates, fractions and numbers in Chinese numerals, most telling first; they compete with words (万一, 十月) and are not forced. */
export const NUMERAL_PATTERNS: readonly AtomPattern[] = [
  {
    pattern:
      /(?:公元|公元前)?[〇○零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十廿卅]{1,3}[日号])?|代(?![表价理替码])|度(?![假过]))?/y,
    tag: TAG.date,
  },
  {
    pattern:
      /(?:民国)?[〇○零一二三四五六七八九十百]{1,4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅]{1,3}[日号])?/y,
    tag: TAG.date,
  },
  { pattern: /民国[〇○零一二三四五六七八九十百元]{1,4}年/y, tag: TAG.date },
  { pattern: /[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}[日号]/y, tag: TAG.date },
  { pattern: /[一二三四五六七八九十廿卅]{2,3}日/y, tag: TAG.date },
  { pattern: /[二三四五六七八九]十年代(?![表价理替码])/y, tag: TAG.date },
  { pattern: new RegExp(`${NUMERAL}{1,4}分之${NUMERAL}{1,12}(?:点${NUMERAL}{1,12})?`, "y"), tag: TAG.number },
  { pattern: new RegExp(`(?:[第几数]${NUMERAL}{1,15}|${NUMERAL}{2,16})`, "y"), tag: TAG.number },
];

/** Characters with which a {@link NUMERAL_PATTERNS} can begin. */
export const NUMERAL_STARTS = "〇○零一二三四五六七八九十廿卅百千万亿两第几数公民";
/** Characters that can follow the first one there. */
export const NUMERAL_SECONDS = "〇○零一二三四五六七八九十廿卅百千万亿两年月分元国";

/** Where a pattern that is tried at `at` ends, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
