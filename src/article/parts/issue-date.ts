import { foldKey } from "../../language/fold.ts";
import { readNumber } from "../../language/numbers.ts";
import { formatDate } from "./dates.ts";

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

interface Form {
  readonly pattern: RegExp;
  /** Groups of year, month and day. */
  readonly order: readonly [year: number, month: number, day: number];
  /** What is added to the year as written. 民國 years count from 1912. */
  readonly base: number;
  /** The reading holds only where a day of the week agrees. */
  readonly doubtful: boolean;
  /** What a line must have for the pattern to be tried at all. */
  readonly needs: RegExp;
}

const digits = (count: string): string => `(?:[0-9] ?){${count}}`;
const CHINESE_YEAR = "[一二三四五六七八九](?: ?[〇○零Oo0一二三四五六七八九]){3}";
const CHINESE = "[〇○零一二三四五六七八九十廿卅百]{1,5}";
const MONTH_DAY = `[ /]*(${digits("1,2")}|${CHINESE}|元) ?月[ /]*(${digits("1,2")}|${CHINESE}) ?日`;
const ENGLISH_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH_NAMES: readonly string[] = ENGLISH_MONTHS.split("|");
const ENGLISH_MONTH = `(${ENGLISH_MONTHS})[a-z]*\\.?`;

const REPUBLIC = /民国/;
const YEAR = /年/;
const MARKED = /\d ?[-/._] ?\d{1,2} ?[-/._] ?\d/;
const ENGLISH = /[a-z]{3}/i;

/** Ways of writing a whole date, plainest first: what one has read, the next does not read again. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`民国 ?(${digits("2,3")}|${CHINESE}|元) ?年${MONTH_DAY}`, "g"),
    order: [1, 2, 3],
    base: 1911,
    doubtful: false,
    needs: REPUBLIC,
  },
  {
    pattern: new RegExp(`(?<![0-9])(${digits("4")}|${CHINESE_YEAR}) ?年${MONTH_DAY}`, "g"),
    order: [1, 2, 3],
    base: 0,
    doubtful: false,
    needs: YEAR,
  },
  {
    pattern: new RegExp(`(?<![0-9])(${digits("2,3")}|${CHINESE}) ?年${MONTH_DAY}`, "g"),
    order: [1, 2, 3],
    base: 1911,
    doubtful: true,
    needs: YEAR,
  },
  { pattern: new RegExp(`(?<![0-9])([0-9]{2}) ?年${MONTH_DAY}`, "g"), order: [1, 2, 3], base: 1900, doubtful: true, needs: YEAR },
  {
    // A time may be glued to it: 15:312018/09/16, 2018-09-1615:31.
    pattern: /(?:(?<![\d.])|(?<=:\d\d))([12]\d{3}) ?[-/._] ?(\d{1,2}) ?[-/._] ?(\d{1,2})(?!\d\d(?!:\d))/g,
    order: [1, 2, 3],
    base: 0,
    doubtful: false,
    needs: MARKED,
  },
  {
    pattern: /(?<![0-9])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![0-9])/g,
    order: [1, 2, 3],
    base: 0,
    doubtful: false,
    needs: /\d{8}/,
  },
  {
    pattern: new RegExp(`${ENGLISH_MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})`, "gi"),
    order: [3, 1, 2],
    base: 0,
    doubtful: false,
    needs: ENGLISH,
  },
  {
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ?${ENGLISH_MONTH},? ?(\\d{4})`, "gi"),
    order: [3, 2, 1],
    base: 0,
    doubtful: false,
    needs: ENGLISH,
  },
  {
    pattern: /(?<![\d./_-])(1[3-9]|2\d|3[01])[-/_](\d{1,2})[-/_]((?:19|20)\d{2})(?!\d)/g,
    order: [3, 2, 1],
    base: 0,
    doubtful: false,
    needs: MARKED,
  },
  // 04_04_2019: where day and month are the same figures their order does not matter.
  {
    pattern: /(?<!\d|\d[./_-])(\d{1,2})[-/_](\1)[-/_]((?:19|20)\d{2})(?!\d)/g,
    order: [3, 2, 1],
    base: 0,
    doubtful: false,
    needs: MARKED,
  },
];

/** What a line with a whole date has: 年, or two figures beside each other or beside a mark. */
const MAY_DATE = /年|[\d０-９][\s._/-]?[\d０-９]/;

const WEEKDAY = /(?:星 ?期|周|礼 ?拜|\() ?([一二三四五六日天])(?![\u3400-\u9fff]{3})|\b(sun|mon|tue|wed|thu|fri|sat)/i;
/** What a line with a day of the week has. */
const MAY_AGREE = /[期周拜(]|sun|mon|tue|wed|thu|fri|sat/i;
const WEEKDAYS = "日一二三四五六";
const ENGLISH_WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/**
 * Whole dates of a line as mastheads write them: 2019年3月4日, 二〇一九年三月四日, 民國一〇八年三月四日, 2019.3.4, 2019-03-04, 20190304,
 * March 4, 2019, also with spaces between the figures; years of two or three figures only where the day of the week agrees.
 * In the order in which they stand.
 *
 * @example readWholeDates("2019年3月4日 星期一") // [{ date: "2019-03-04", weekday: 1, … }]
 */
export function readWholeDates(line: string): WrittenDate[] {
  if (!MAY_DATE.test(line)) return [];
  const key = foldKey(line.slice(0, 400)).replace(/\s/g, " ");
  const found: WrittenDate[] = [];
  const mayAgree = MAY_AGREE.test(key);
  for (const form of FORMS) {
    if ((form.doubtful && !mayAgree) || !form.needs.test(key)) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(key); match !== null; match = form.pattern.exec(key)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const [year, month, day] = [numberOf(match[form.order[0]]), numberOf(match[form.order[1]]), numberOf(match[form.order[2]])];
      const date = formatDate(form.base + year, month, day);
      if (date === "") continue;
      const weekday =
        agreesWithWeekday(date, key.slice(end, end + 14)) || agreesWithWeekday(date, key.slice(Math.max(0, start - 14), start));
      if (weekday === 1 || !form.doubtful) found.push({ date, start, end, weekday });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return readNumber("");
  if (text === "元") return 1;
  const month = /^[a-z]/i.test(text) ? MONTH_NAMES.indexOf(text.toLowerCase()) : -1;
  return month >= 0 ? month + 1 : readNumber(text);
}

/** Whether the day of the week in a text is that of a date. */
function agreesWithWeekday(date: string, text: string): -1 | 0 | 1 {
  const match = WEEKDAY.exec(text);
  if (match === null) return 0;
  const written =
    match[1] === undefined
      ? ENGLISH_WEEKDAYS.indexOf((match[2] ?? "").toLowerCase())
      : WEEKDAYS.indexOf(match[1].replace("天", "日"));
  return new Date(`${date}T00:00:00Z`).getUTCDay() === written ? 1 : -1;
}

const SPLIT_YEAR = new RegExp(
  `^\\D{0,12}?(${digits("4")}|${CHINESE_YEAR}) ?年?(?: ?(${digits("1,2")}|${CHINESE}) ?月)?\\D{0,12}$`,
);
const SPLIT_DAY = new RegExp(`^\\D{0,12}?(?:(${digits("1,2")}|${CHINESE}) ?月 ?)?(${digits("1,2")}|${CHINESE}) ?日?\\D{0,12}$`);

/**
 * The date that lines of a masthead give together, year and day apart: 2019年 · 3月4日 · 星期一, or 2019年3月 · 4 · 星期一.
 * `""` unless the parts stand within four lines and the day of the week, where there is one, agrees.
 *
 * @example readDividedDate(["江州日报", "2019年3月", "4", "星期一"]) // "2019-03-04"
 */
export function readDividedDate(lines: readonly string[]): string {
  const keys = lines.map((line) => foldKey(line.slice(0, 60)).replace(/\s/g, " ").trim());
  for (let index = 0; index < keys.length; index++) {
    const year = /年/.test(keys[index] ?? "") ? SPLIT_YEAR.exec(keys[index] ?? "") : null;
    if (year === null) continue;
    for (const other of [1, 2, 3, -1, -2]) {
      const key = keys[index + other] ?? "";
      const day = SPLIT_DAY.exec(key);
      if (
        day === null ||
        (day[1] === undefined) === (year[2] === undefined) ||
        (day[1] === undefined && !/^\d{1,2}(?: ?日)?$/.test(key))
      )
        continue;
      const date = formatDate(numberOf(year[1]), numberOf(day[1] ?? year[2]), numberOf(day[2]));
      const around = keys.slice(Math.max(0, index - 3), index + 5).join(" ");
      if (date !== "" && agreesWithWeekday(date, around) >= (day[1] === undefined ? 1 : 0)) return date;
    }
  }
  return "";
}
