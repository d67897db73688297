import type { Evidence, PageView } from "../evidence.ts";
import { endsAbove, lineAbove } from "../line-above.ts";
import type { PageLine } from "../page-line.ts";

/** Width of a line as it was set, in half-width cells. */
function width(line: PageLine, page: PageView): number {
  return page.geometry.widths[line.index] as number;
}

/** How much narrower the line before is than its column, in cells; 0 where there is no column. */
function gap(line: PageLine, page: PageView): number {
  const previous = lineAbove(line, page);
  const column = previous === undefined ? 0 : (page.geometry.columns[previous.index] as number);
  return previous === undefined || column === 0 ? 0 : column - width(previous, page);
}

/** What the layout tells of whether a line runs on from the one before it: widths, indents, blank lines, full stops. */
export const JOIN_EVIDENCE: readonly Evidence[] = [
  { name: "after-filled", why: "the line above fills its column", reach: "line", when: ["after-filled"] },
  {
    name: "after-filled-open",
    why: "the line above fills its column and no mark ends it",
    reach: "line",
    when: ["after-filled", "after-unfinished"],
  },
  {
    name: "after-filled-sentence",
    why: "the line above fills its column and ends a sentence",
    reach: "line",
    when: ["after-filled", "after-sentence"],
  },
  {
    name: "after-short-sentence",
    why: "the line above stops short of its column with a full stop",
    reach: "line",
    when: ["after-sentence"],
    holds: (line, page) => gap(line, page) > 3,
  },
  {
    name: "after-short",
    why: "the line above stops well short of its column",
    reach: "line",
    holds: (line, page) => gap(line, page) > 6,
  },
  {
    name: "after-open",
    why: "the line above ends in the middle of a sentence",
    reach: "line",
    holds: (line, page) => endsAbove(line, page, "clause", "character", "number", "letter", "opened"),
  },
  {
    name: "after-open-text",
    why: "running text above breaks off without a mark",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => (lineAbove(line, page)?.shape.clauseMarks ?? 0) > 0 || (lineAbove(line, page)?.shape.length ?? 0) > 34,
  },
  {
    name: "after-open-paragraph",
    why: "a long line above breaks off without a full stop",
    reach: "line",
    when: ["after-long", "after-unfinished"],
  },
  {
    name: "after-whole-paragraph",
    why: "a long line above ends with a full stop",
    reach: "line",
    when: ["after-long", "after-sentence"],
  },
  {
    name: "same-width",
    why: "as wide as the line above, to a cell",
    reach: "line",
    holds: (line, page) => {
      const previous = lineAbove(line, page);
      return previous !== undefined && Math.abs(width(previous, page) - width(line, page)) <= 1;
    },
  },
  {
    name: "wider-by-indent",
    why: "wider than the line above by an indent that was lost: the line above opened a paragraph",
    reach: "line",
    holds: (line, page) => {
      const previous = lineAbove(line, page);
      const more = previous === undefined ? 0 : width(line, page) - width(previous, page);
      return more >= 3 && more <= 5;
    },
  },
  {
    name: "narrower-by-indent",
    why: "narrower than the column by an indent: a paragraph may open here",
    reach: "line",
    when: ["column"],
    holds: (line, page) => {
      const less = (page.geometry.columns[line.index] as number) - width(line, page);
      return less >= 3 && less <= 5;
    },
  },
  {
    name: "indent-starts",
    why: "indented, and the line above is not",
    reach: "line",
    holds: (line, page) => line.indent >= 2 && (lineAbove(line, page)?.indent ?? 0) < 2,
  },
  {
    name: "indent-ends",
    why: "not indented, and the line above is",
    reach: "line",
    holds: (line, page) => line.indent < 2 && (lineAbove(line, page)?.indent ?? 0) >= 2,
  },
  { name: "same-block", why: "no blank line between", reach: "line", when: ["block"] },
  {
    name: "break-open",
    why: "a blank line in the middle of a sentence",
    reach: "line",
    when: ["blank", "after-open"],
  },
  {
    name: "break-after-filled",
    why: "a blank line behind a full line without a full stop",
    reach: "line",
    when: ["blank", "after-filled"],
    holds: (line, page) => !endsAbove(line, page, "sentence", "closed"),
  },
  {
    name: "block-after-open",
    why: "no blank line, and the line above is open",
    reach: "line",
    when: ["no-blank", "after-open"],
  },
  {
    name: "both-short",
    why: "two short lines without a mark in one block",
    reach: "line",
    when: ["block", "no-sentence"],
    longest: 26,
    holds: (line, page) => {
      const previous = lineAbove(line, page);
      return previous !== undefined && previous.shape.length <= 26 && previous.shape.sentenceEnds === 0;
    },
  },
  {
    name: "lost-indent",
    why: "it opens narrower than its column by two characters, as paragraphs of this page do",
    reach: "line",
    holds: (line, page) => page.geometry.lostIndents[line.index] === 1,
  },
  {
    name: "keeps-measure",
    why: "paragraphs of this page open narrower, and this line does not",
    reach: "line",
    holds: (line, page) => page.geometry.losesIndents && page.geometry.lostIndents[line.index] === 0,
  },
  {
    name: "habit-after-sentence",
    why: "a full stop and a blank line on a page that parts its paragraphs so",
    reach: "line",
    when: ["blank", "parted-page"],
    holds: (line, page) => endsAbove(line, page, "sentence", "closed"),
  },
  {
    name: "habit-in-sentence",
    why: "a blank line in mid-sentence on a page that parts its paragraphs by blank lines",
    reach: "line",
    when: ["blank", "parted-page", "after-open"],
  },
];
