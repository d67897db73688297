import { foldKey } from "../../language/fold.ts";
import type { PageMetadata } from "../../model/article.ts";
import type { LabelledLine } from "../../model/layout.ts";
import type { DeclaredMetadata } from "../../model/page.ts";
import { CUE } from "../cues.ts";
import { readDividedDate, readWholeDates } from "./issue-date.ts";
import { findOwnReporters, findSendingNames, findStandingNames, papersOfHosts } from "./newspaper-name.ts";
import { isPageHead, isPageTail, partOfPage } from "./page-line.ts";
import { readPageNumber, type WrittenPage } from "./page-number.ts";
import { isSectionName } from "./section-names.ts";

/** Candidates with the weight that speaks for each, in order of appearance. */
type Votes = Map<string, number>;

/** What the lines of a page say, each with its weight. */
interface Found {
  readonly dates: Votes;
  /** Lines that gave each day. */
  readonly dayLines: Votes;
  readonly names: Votes;
  readonly pages: Votes;
  readonly sections: Map<string, string>;
  /** Line in which each page number stands first. */
  readonly places: Map<string, number>;
}

/** How many lines from either end of the page furniture stands in that the layout took for something else. */
const EDGE = 6;

/** Most Chinese characters in such a line that are neither date nor name nor page. */
const MOST_WORDS = 6;

/** What one mention of a paper's reporter in running text counts; one alone is not enough. */
const MENTION = 0.5;

/** What the address of a paper's site counts. */
const HOST = 0.6;

/** Words beside a page number that are no name of the page. */
const NO_SECTION = /热线|熱線|电话|電話|编辑|編輯|主编|主編|责编|校对|网址|零售|邮编|上一|下一|本报|本報|今日|记者|來源|来源/;

/** Most weight that a number standing alone can give a page. */
const LONE_NUMBER = 4;

/** What a line has that gives a date, a page or the name of a paper. */
const SAYS_SOMETHING = /[\d０-９年版报報]|[周週][末刊]|消息|[财財][经經新]/;

/** The same as cues. */
const SAYS = CUE.digit | CUE.paper;

/** What a text that names its paper by a reporter or a dateline has near its start. */
const SENDING_REACH = 60;
const MAY_SEND = /[讯訊]|[记記]者|消息|日[电電]|[报報][【〔)）】〕]/;

/** The same as cues, and what {@link findOwnReporters} needs. */
const SENDS = CUE.dispatch | CUE.reporter | CUE.paper;

/** Dates that belong to a notice or an act and not to the issue. */
const OTHER_DATES = /^\s*[(（]?(?:刊登|上传|下载|更新|签发|通过|截止|截至|生效)|日\s*(?:[电讯]|专电|通过|施行|发布|修订|颁布)/;

/** 来源：江州日报: a label before the paper. */
const LABELLED = /(?:来源|來源|出处|出處|报刊|報刊|报纸|報紙)[\s*]*[:：]/;

/** 上一版, 下一期: links beside arrows that a symbol font shows as figures (3上一版 下一版4). */
const LINKS = /\d?\s*[上下]一[版篇期页頁]\s*\d?(?!\d)/g;

/** 第7923期: a number of the issue, whose day stands beside it. */
const ISSUE_NUMBER = /第\s*\d{2,6}\s*期/;

/** Lines from which a day is no more certain for one more of them: lists of stories give each its own. */
const LINES_OF_A_DAY = 2;

/** Names or words of a list of links from which a name among them says little of the page, and what is left of its weight. */
const LIST = 4;
const LISTED = 0.25;

/** Share of the weight of a name that stands in the middle of the page without date or page, where sites list their other papers. */
const LONE = 0.4;

/** Weight of the owner of the rights, wherever it stands. */
const OWNER = 4;

/** What a page number or a paper on the same line adds to the weight of a day. */
const BESIDE = 0.75;

/** Weight of names up to which they stood in lists of links only: a paper that sends comes before them. */
const SURE_NAME = 1.5;

/**
 * Reads what a page says of itself: newspaper, date (`YYYY-MM-DD`), page (no leading zeros), name of the page (要闻). Reads masthead and
 * other furniture first, short lines at the edges of the page next; the paper also from its reporters and datelines. What the page does
 * not say comes from `declared`, and is `""` when that is silent too.
 *
 * @param cues of each line, as bits of `CUE`, or more than it has
 * @example readPageMetadata(lines of "江州日报　2019年3月4日　星期一" and "第03版 要闻", {}) // 江州日报, 2019-03-04, 3, 要闻
 */
export function readPageMetadata(
  lines: readonly LabelledLine[],
  declared: DeclaredMetadata,
  cues: Int32Array = new Int32Array(lines.length).fill(-1),
): PageMetadata {
  const found: Found = {
    dates: new Map(),
    dayLines: new Map(),
    names: new Map(),
    pages: new Map(),
    sections: new Map(),
    places: new Map(),
  };
  const senders: Votes = new Map();
  const masthead: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if ((cues[index]! & SAYS) !== 0) readLine(line, index, lines.length, found);
    if (line.role === "masthead") {
      masthead.push(line.text);
      for (const name of papersOfHosts(line.text)) vote(senders, name, HOST);
    }
    if ((cues[index]! & SENDS) !== 0) readSenders(line.text, senders);
  }
  const whole = best(found.dates);
  const divided = whole === "" ? readDividedDate(masthead) : "";
  const newspaper = best(found.names, SURE_NAME) || best(senders, MENTION) || best(found.names);
  // A number that stands alone is a page number only in the company of a masthead, and where it is no day of a divided date.
  const page =
    best(found.pages, whole === "" ? LONE_NUMBER : 0) ||
    (whole === "" && newspaper !== "" && divided === "" ? best(found.pages) : "");
  return {
    newspaper: newspaper || (declared.newspaper ?? ""),
    date: whole || divided || (declared.date ?? ""),
    page: page || (declared.page ?? ""),
    pageName: found.sections.get(page) ?? sectionBeside(lines, found.places.get(page)),
  };
}

/** The papers that a line names by their reporters and datelines. */
function readSenders(text: string, senders: Votes): void {
  const head = text.slice(0, SENDING_REACH);
  if (MAY_SEND.test(head)) for (const { name } of findSendingNames(head)) vote(senders, name, 1);
  for (const { name } of findOwnReporters(text)) vote(senders, name, MENTION);
}

function readLine(line: LabelledLine, index: number, count: number, found: Found): void {
  const edge = index < EDGE || index >= count - EDGE;
  const masthead = line.role === "masthead";
  const text = partOfPage(line);
  if (text === "" || !SAYS_SOMETHING.test(text)) return;
  const key = foldKey(text);
  const dates = readWholeDates(key);
  const names = findStandingNames(blank(text, dates));
  const named = names.length > 0;
  // Such a line speaks of the page only where it gives a day or a paper: most are done here, before the slow patterns.
  if (!masthead && dates.length === 0 && !named && !isPageHead(text)) return;
  const rest = cutOut(text, [...dates, ...names]);
  const page = readPageNumber(rest);
  if (!masthead && !saysOfPage(text, rest, page, Number(dates.length > 0) + Number(named), edge)) return;
  const weight = masthead ? (edge ? 4 : 3) : 1.5;
  if (!OTHER_DATES.test(key)) {
    const beside =
      (page !== undefined && page.weight > 1 ? BESIDE : 0) + (named ? BESIDE : 0) + (ISSUE_NUMBER.test(key) ? 1.5 : 0);
    for (const date of dates) voteForDay(found, date.date, weight * (1 + date.weekday * 0.5 + beside));
  }
  const bare = names.length > 0 && dates.length === 0 && page === undefined;
  const share = bare && isList(text) ? LISTED : bare && !edge ? LONE : 1;
  for (const name of names)
    if (name.weight >= 1 || masthead) vote(found.names, name.name, weight * name.weight * (name.weight === OWNER ? 1 : share));
  if (page === undefined || OTHER_DATES.test(key)) return;
  vote(found.pages, page.page, weight * page.weight);
  const section = page.name !== "" && !NO_SECTION.test(page.name) ? page.name : (rest.split(/\s+/).find(isSectionName) ?? "");
  if (section !== "" && !found.sections.has(page.page)) found.sections.set(page.page, section);
  if (!found.places.has(page.page)) found.places.set(page.page, index);
}

/** Whether a line is a list of links: several short words between spaces or bars. */
function isList(text: string): boolean {
  return text.trim().split(/[\s|｜︱]+/).length >= LIST;
}

/**
 * Whether a line that the layout took for something else speaks of the page: it gives two of date, paper and page and says hardly anything
 * besides, at the edges of the page; elsewhere it labels the paper or stands beside the name of a section.
 */
function saysOfPage(text: string, rest: string, page: WrittenPage | undefined, given: number, edge: boolean): boolean {
  const section = rest.split(/\s+/).find(isSectionName) ?? "";
  const labelled = LABELLED.test(foldKey(text));
  const kinds = given + Number(page !== undefined) + Number(section !== "" && page === undefined) + Number(labelled);
  const whole = edge || isPageTail(text);
  if (isPageHead(text)) return page !== undefined;
  if (whole && !labelled) return given + Number(page !== undefined) >= 2 && words(rest, page?.name ?? "") <= MOST_WORDS;
  return given > 0 && kinds >= 2 && (labelled || section !== "") && words(rest, section) <= (labelled ? MOST_WORDS : 0);
}

/** Counts a day once for each of the first lines that give it. */
function voteForDay(found: Found, date: string, weight: number): void {
  const lines = found.dayLines.get(date) ?? 0;
  if (lines < LINES_OF_A_DAY) vote(found.dates, date, weight);
  found.dayLines.set(date, lines + 1);
}

/** What of a line is left without the spans given, days of the week, times, numbers of telephones and temperatures. */
function cutOut(text: string, spans: readonly { start: number; end: number }[]): string {
  return blank(text, spans)
    .replace(LINKS, " ")
    .replace(/(?:星\s*期|周|週|禮\s*拜|礼\s*拜)\s*[一二三四五六日天]/g, " ")
    .replace(/\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g, " ")
    .replace(/\d{6,}|\d{5}(?!\s*版)/g, " ")
    .replace(/-?\d+\s*[℃°]/g, " ")
    .replace(/(?:农历|農曆|夏历|夏曆)[^\s]{0,12}/g, " ");
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + " ".repeat(Math.max(0, end - start)) + rest.slice(end);
  return rest;
}

/** Chinese characters of a rest that are no words of a masthead. */
function words(rest: string, section: string): number {
  const left = foldKey(rest.replace(section, "")).replace(/第|版|期|号|总|农历|本报|数字报纸?|电子版|责任?编辑?/g, "");
  return (left.match(/[\u3400-\u9fff]/g) ?? []).length;
}

/** Name of a section on a masthead line near the page number. */
function sectionBeside(lines: readonly LabelledLine[], index: number | undefined): string {
  if (index === undefined) return "";
  for (const offset of [1, -1, 2, -2, 3, -3]) {
    const line = lines[index + offset];
    if (line?.role === "masthead" && isSectionName(line.text)) return line.text.trim();
  }
  return "";
}

function vote(votes: Votes, candidate: string, weight: number): void {
  votes.set(candidate, (votes.get(candidate) ?? 0) + weight);
}

/** The candidate with the greatest weight, the first of equals; `""` for none, or for none that exceeds `least`. */
function best(votes: Votes, least = 0): string {
  let winner = "";
  let most = least;
  for (const [candidate, weight] of votes) {
    if (weight > most) {
      most = weight;
      winner = candidate;
    }
  }
  return winner;
}
