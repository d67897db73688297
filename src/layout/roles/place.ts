import type { Evidence, PageView } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";

/** Longest text of a line that may be one of a list of links, in characters. */
const LINK = 8;

function isLink(line: PageLine | undefined): boolean {
  return line !== undefined && line.shape.length <= LINK && line.shape.sentenceEnds + line.shape.clauseMarks === 0;
}

/** Whether at least `count` lines around this one, itself among them and without a gap, are as short as links. */
function inList(line: PageLine, page: PageView, count: number): boolean {
  if (!isLink(line)) return false;
  let found = 1;
  for (let index = line.index - 1; found < count && isLink(page.lines[index]); index--) found++;
  for (let index = line.index + 1; found < count && isLink(page.lines[index]); index++) found++;
  return found >= count;
}

/** Where a line stands: at the top or foot of the page, alone between blank lines, among its like. */
export const PLACE_EVIDENCE: readonly Evidence[] = [
  { name: "first", why: "the first line of the page", reach: "line", holds: (line) => line.index === 0 },
  { name: "top-3", why: "one of the first three lines", reach: "line", holds: (line) => line.index < 3 },
  { name: "top-8", why: "one of the first eight lines", reach: "line", holds: (line) => line.index < 8 },
  { name: "last", why: "the last line of the page", reach: "line", holds: (line, page) => line.index === page.lines.length - 1 },
  {
    name: "foot-3",
    why: "one of the last three lines",
    reach: "line",
    holds: (line, page) => line.index >= page.lines.length - 3,
  },
  {
    name: "before-text",
    why: "no running text stands before it on the page",
    reach: "line",
    holds: (line, page) => line.index <= page.firstText,
  },
  {
    name: "after-text",
    why: "no running text comes behind it on the page",
    reach: "line",
    holds: (line, page) => line.index > page.lastText,
  },
  { name: "blank-before", why: "a blank line before it", reach: "neighbours", holds: (line) => line.blankBefore > 0 },
  { name: "blank-two", why: "two blank lines or more before it", reach: "neighbours", holds: (line) => line.blankBefore > 1 },
  {
    name: "blank-after",
    why: "a blank line behind it",
    reach: "line",
    holds: (line, page) => (page.lines[line.index + 1]?.blankBefore ?? 1) > 0,
  },
  {
    name: "parted",
    why: "a blank line before it on a page that does not part its paragraphs by blank lines",
    reach: "neighbours",
    holds: (line, page) => line.blankBefore > 0 && page.geometry.parted < 0.4,
  },
  {
    name: "unparted",
    why: "no blank line before it on a page that parts its paragraphs by blank lines",
    reach: "neighbours",
    holds: (line, page) => line.blankBefore === 0 && page.geometry.parted > 0.6,
  },
  {
    name: "alone",
    why: "between blank lines on a page that does not part its paragraphs by them",
    reach: "line",
    holds: (line, page) =>
      page.geometry.parted < 0.4 && line.blankBefore > 0 && (page.lines[line.index + 1]?.blankBefore ?? 1) > 0,
  },
  {
    name: "list-of-4",
    why: "four short lines in a row: links or a table",
    reach: "line",
    holds: (line, page) => inList(line, page, 4),
  },
  {
    name: "list-of-9",
    why: "nine short lines in a row: a navigation",
    reach: "line",
    holds: (line, page) => inList(line, page, 9),
  },
  {
    name: "wrapped-page",
    why: "the page is set in wrapped lines",
    reach: "line",
    holds: (_line, page) => page.geometry.wrapped > 0.4,
  },
  {
    name: "spaced-page",
    why: "nearly every line of the page stands between blank lines",
    reach: "line",
    holds: (_line, page) => page.geometry.spaced > 0.7,
  },
  {
    name: "dense-page",
    why: "the page has hardly any blank line",
    reach: "line",
    holds: (_line, page) => page.geometry.spaced < 0.05,
  },
  {
    name: "paragraph-page",
    why: "most lines are whole paragraphs",
    reach: "line",
    holds: (_line, page) => page.geometry.paragraphs > 0.5,
  },
  {
    name: "indenting-page",
    why: "the page indents its paragraphs",
    reach: "line",
    holds: (_line, page) => page.geometry.indented > 0.12,
  },
  {
    name: "unindented",
    why: "no indent on a page that indents its paragraphs",
    reach: "neighbours",
    holds: (line, page) => page.geometry.indented > 0.12 && line.indent < 2,
  },
];
