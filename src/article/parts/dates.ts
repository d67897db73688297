/** A day as a text gives it; 0 for what it does not say. */
export interface PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days that a date may lie after its issue. A day alone is of the month before rather than of days to come; a month that is near is taken
 * as it stands, for issue dates may be wrong by a little.
 */
const DAY_AHEAD = 1;
const MONTH_AHEAD = 31;
const DAY = 86_400_000;

/**
 * Writes a day as `YYYY-MM-DD`; `""` when there is no such day between 1800 and 2199.
 *
 * @example formatDate(2019, 2, 30) // ""
 */
export function formatDate(year: number, month: number, day: number): string {
  if (!(year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return "";
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return "";
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Completes a date against the issue date (`YYYY-MM-DD` or `""`): the last such day that does not lie ahead of the issue, but for
 * a day, or a month where the month is named, so that 12月31日 in a paper of the first of January is of the year before. `""` when the year cannot be known.
 *
 * @example resolveDate({ year: 0, month: 12, day: 31 }, "2019-01-01") // "2018-12-31"
 */
export function resolveDate(date: PartialDate, issueDate: string): string {
  if (date.day === 0) return "";
  if (date.year > 0 && date.month > 0) return formatDate(date.year, date.month, date.day);
  const issue = /^(\d{4})-(\d{2})-(\d{2})$/.exec(issueDate);
  if (issue === null) return "";
  const limit =
    Date.UTC(Number(issue[1]), Number(issue[2]) - 1, Number(issue[3])) + (date.month > 0 ? MONTH_AHEAD : DAY_AHEAD) * DAY;
  for (let back = -1; back < 13; back++) {
    const months = Number(issue[1]) * 12 + Number(issue[2]) - back;
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    if (date.month > 0 && date.month !== month) continue;
    const found = formatDate(year, month, date.day);
    if (found !== "" && Date.parse(found) <= limit) return found;
  }
  return "";
}
