import type { PageMetadata } from "../../model/article.ts";
import type { LabelledLine } from "../../model/layout.ts";
import type { DeclaredMetadata } from "../../model/page.ts";
import { readWholeDates, type WrittenDate } from "./issue-date.ts";
import { findSendingNames, findStandingNames } from "./newspaper-name.ts";
import { readPageNumber } from "./page-number.ts";

/** Candidates with the weight that speaks for each, in order of appearance. */
type Votes = Map<string, number>;

/** Longest line that can be furniture although the layout took it for something else, in UTF-16 code units. */
const SHORT = 60;

/** How many lines from either end of the page furniture stands in. */
const EDGE = 6;

/** Dates that belong to a notice and not to the issue. */
const OTHER_DATES = /^\s*(?:[(（])?(?:刊登|上传|上傳|下载|發佈|发布于|更新|签发|通过|截止|截至|生效)/;

/** 江州日报/2008 年/6 月/12 日/第 003 版 and （2019年03月04日 06 版）: tails that databases and web editions put under an article. */
const TAIL = /\d\s*年[\s/]*\d{1,2}\s*月[\s/]*\d{1,2}\s*日[\s/]*[^。]{0,12}\d+\s*版/;

/**
 * Reads what a page says of itself: newspaper, date (`YYYY-MM-DD`), page (no leading zeros), name of the page (要闻). Reads masthead and
 * other furniture first, short lines at the edges of the page next; the paper also from its reporters and datelines. What the page does
 * not say comes from `declared`, and is `""` when that is silent too.
 *
 * @example readPageMetadata(lines of "江州日报　2019年3月4日　星期一" and "第03版 要闻", {}) // 江州日报, 2019-03-04, 3, 要闻
 */
export function readPageMetadata(lines: readonly LabelledLine[], declared: DeclaredMetadata): PageMetadata {
  const dates: Votes = new Map();
  const names: Votes = new Map();
  const senders: Votes = new Map();
  const pages: Votes = new Map();
  const sections = new Map<string, string>();
  lines.forEach((line, index) => {
    const weight = weightOf(line, index, lines.length);
    if (weight > 0) readFurniture(line.text, weight, { dates, names, pages, sections });
    for (const name of findSendingNames(line.text)) vote(senders, name, 1);
  });
  const page = best(pages);
  return {
    newspaper: best(names) || best(senders) || (declared.newspaper ?? ""),
    date: best(dates) || (declared.date ?? ""),
    page: page || (declared.page ?? ""),
    pageName: sections.get(page) ?? "",
  };
}

interface Found {
  readonly dates: Votes;
  readonly names: Votes;
  readonly pages: Votes;
  readonly sections: Map<string, string>;
}

function readFurniture(text: string, weight: number, found: Found): void {
  const dates = readWholeDates(text);
  if (!OTHER_DATES.test(text)) for (const date of dates) vote(found.dates, date.date, weight * (1 + date.weekday * 0.5));
  const names = findStandingNames(text);
  for (const name of names) vote(found.names, name, weight);
  const page = readPageNumber(cutOut(text, dates, names));
  if (page === undefined || /^(?:刊登|上传)/.test(text.trim())) return;
  vote(found.pages, page.page, weight * page.weight);
  if (page.name !== "" && !found.sections.has(page.page)) found.sections.set(page.page, page.name);
}

/** What of a line is left without dates, days of the week, times, numbers of telephones and names of papers. */
function cutOut(text: string, dates: readonly WrittenDate[], names: readonly string[]): string {
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  for (const name of names) rest = rest.replace(name, " ");
  return rest
    .replace(/(?:星\s*期|周|週|禮拜|礼拜)\s*[一二三四五六日天]/g, " ")
    .replace(/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, " ")
    .replace(/\d{5,}(?!\d*版)/g, " ")
    .replace(/-?\d+\s*℃/g, " ")
    .replace(/(?:农历|農曆)[^\s]{0,12}/g, " ");
}

/** How far a line is to be believed: furniture most, short lines at the edges a little, tails of databases wherever they stand. */
function weightOf(line: LabelledLine, index: number, count: number): number {
  const edge = index < EDGE || index >= count - EDGE;
  if (line.role === "masthead") return edge ? 4 : 3;
  if (TAIL.test(line.text.slice(-80)) && line.text.length < 120) return 3;
  if (line.role === "noise" || line.role === "credit") return edge && line.text.length <= SHORT * 2 ? 2 : 1;
  if (line.text.length > SHORT || !edge) return 0;
  return line.role === "column" || line.role === "byline" || line.role === "jump" ? 0.5 : 0;
}

function vote(votes: Votes, candidate: string, weight: number): void {
  votes.set(candidate, (votes.get(candidate) ?? 0) + weight);
}

/** The candidate with the greatest weight, the first of equals; `""` for none. */
function best(votes: Votes): string {
  let winner = "";
  let most = 0;
  for (const [candidate, weight] of votes) {
    if (weight > most) {
      most = weight;
      winner = candidate;
    }
  }
  return winner;
}
