import { foldKey } from "../../language/fold.ts";
import { formatDate, readNumber } from "./dates.ts";

/** A whole date that a line gives. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Span in the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether the day of the week beside it is that of the date: 1 yes, -1 no, 0 none is given. */
  readonly weekday: -1 | 0 | 1;
}

const DIGITS = (count: string): string => `(?:[0-9]\\s?){${count}}`;
const CHINESE_YEAR = "[一二三四五六七八九](?:\\s?[〇○零Oo一二三四五六七八九0]){3}";
const CHINESE = "[一二三四五六七八九十廿卅百]{1,5}";

/** Ways of writing a whole date; the groups are year, month, day. ROC years count from 1912. */
const FORMS: readonly { readonly pattern: RegExp; readonly republic: boolean }[] = [
  {
    pattern: new RegExp(
      `民国\\s*(${DIGITS("2,3")}|${CHINESE}|元)\\s*年[\\s/]*(${DIGITS("1,2")}|${CHINESE}|元)\\s*月[\\s/]*(${DIGITS("1,2")}|${CHINESE})\\s*日`,
      "g",
    ),
    republic: true,
  },
  {
    pattern: new RegExp(
      `(${DIGITS("4")}|${CHINESE_YEAR})\\s*年[\\s/]*(${DIGITS("1,2")}|${CHINESE}|元)\\s*月[\\s/]*(${DIGITS("1,2")}|${CHINESE})\\s*日`,
      "g",
    ),
    republic: false,
  },
  { pattern: /(?<![\d.])([12]\d{3})\s?[-/.](?:\s?)(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g, republic: false },
  { pattern: /(?<![0-9])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![0-9])/g, republic: false },
];

const WEEKDAY = /(?:星\s*期|周|礼拜)\s*([一二三四五六日天])/;
const WEEKDAYS = "日一二三四五六";

/**
 * Whole dates of a line as mastheads write them: 2019年3月4日, 二〇一九年三月四日, 民國一〇八年三月四日, 2019.3.4, 2019-03-04, 20190304,
 * also with spaces between the figures. In the order in which they stand.
 *
 * @example readWholeDates("2019年3月4日 星期一") // [{ date: "2019-03-04", weekday: 1, … }]
 */
export function readWholeDates(line: string): WrittenDate[] {
  const key = foldKey(line.slice(0, 400));
  const found: WrittenDate[] = [];
  for (const { pattern, republic } of FORMS) {
    for (const match of key.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const year = republic ? 1911 + numberOf(match[1]) : numberOf(match[1]);
      const date = formatDate(year, numberOf(match[2]), numberOf(match[3]));
      if (date !== "")
        found.push({ date, start, end, weekday: agreesWithWeekday(date, key.slice(end, end + 12) || key.slice(0, start)) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function numberOf(text: string | undefined): number {
  if (text === "元") return 1;
  return readNumber(text ?? "");
}

/** Whether the day of the week in a text is that of a date. */
function agreesWithWeekday(date: string, text: string): -1 | 0 | 1 {
  const match = WEEKDAY.exec(text);
  if (match === null) return 0;
  const written = WEEKDAYS.indexOf((match[1] ?? "").replace("天", "日"));
  return new Date(`${date}T00:00:00Z`).getUTCDay() === written ? 1 : -1;
}
