import { foldUnit } from "./fold.ts";

const ZERO = 0x30;
const NINE = 0x39;
const LETTER = 0x61;
const LAST_LETTER = 0x7a;
const CASE = 0x20;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** Corner brackets are the quotation marks of Traditional text: 「 and 『 count as “, 」 and 』 as ”. */
const QUOTATION_MARKS: Readonly<Record<number, number>> = { 12300: 0x201c, 12302: 0x201c, 12301: 0x201d, 12303: 0x201d };

/**
 * What a UTF-16 unit counts as in the statistics of running text: Traditional characters as their Simplified ones, all digits as 0, all
 * letters of the Latin alphabet as a, white space as a line feed.
 *
 * @example String.fromCharCode(textToken("報".charCodeAt(0))) // "报"
 */
export function textToken(unit: number): number {
  const folded = foldUnit(unit);
  if (folded >= 0x80) return QUOTATION_MARKS[folded] ?? folded;
  if (folded >= ZERO && folded <= NINE) return ZERO;
  const lower = folded | CASE;
  if (lower >= LETTER && lower <= LAST_LETTER) return LETTER;
  return folded <= SPACE ? LINE_FEED : folded;
}
