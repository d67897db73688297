import { readNumber } from "../../language/numbers.ts";
import type { PartialDate } from "./dates.ts";

const YEAR_DIGITS = "[12]\\d{3}|[一二三四五六七八九][〇○零Oo一二三四五六七八九]{3}";
const SMALL = "\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}";

/** A date in a folded key as dates stand in datelines: 2019年3月4日, 3月4日, 三月四日, 4日, with or without a time of day after it. */
const DATELINE_DATE = `(?:(?:(${YEAR_DIGITS})\\s?年\\s?)?(${SMALL})\\s?月\\s?)?(${SMALL})\\s?日(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚间?|深夜|夜间?|[零一二三四五六七八九十\\d]{1,3}时(?:[\\d一二三四五六七八九十]{1,3}分|许)?)?`;

/** Source of the pattern, to be built into others; it has three groups: year, month, day. */
export const DATELINE_DATE_SOURCE: string = DATELINE_DATE;

/**
 * The date that three groups of a match give, starting at `group`; all zero when there is none.
 *
 * @example readDateGroups(["", "2019", "3", "4"], 1) // { year: 2019, month: 3, day: 4 }
 */
export function readDateGroups(match: readonly (string | undefined)[], group: number): PartialDate {
  return { year: numberOf(match[group]), month: numberOf(match[group + 1]), day: numberOf(match[group + 2]) };
}

function numberOf(text: string | undefined): number {
  const number = text === undefined ? 0 : readNumber(text);
  return Number.isNaN(number) ? 0 : number;
}
