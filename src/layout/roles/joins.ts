import type { Evidence, PageView } from "../evidence.ts";
import { endsAbove, lineAbove } from "../line-above.ts";
import type { PageLine } from "../page-line.ts";

/** Width of a line as it was set, in half-width cells. */
function width(line: PageLine, page: PageView): number {
  return page.geometry.widths[line.index] as number;
}

/** Whether the line before fills its column, so that the wrap and not its sense ended it. */
function filled(line: PageLine, page: PageView): boolean {
  const previous = lineAbove(line, page);
  if (previous === undefined) return false;
  const column = page.geometry.columns[previous.index] as number;
  return column > 0 && width(previous, page) >= column - 3;
}

/** How much narrower the line before is than its column, in cells; 0 where there is no column. */
function gap(line: PageLine, page: PageView): number {
  const previous = lineAbove(line, page);
  const column = previous === undefined ? 0 : (page.geometry.columns[previous.index] as number);
  return previous === undefined || column === 0 ? 0 : column - width(previous, page);
}

/** What the layout tells of whether a line runs on from the one before it: widths, indents, blank lines, full stops. */
export const JOIN_EVIDENCE: readonly Evidence[] = [
  { name: "after-filled", why: "the line above fills its column", reach: "line", holds: filled },
  {
    name: "after-filled-open",
    why: "the line above fills its column and no mark ends it",
    reach: "line",
    holds: (line, page) => filled(line, page) && !endsAbove(line, page, "sentence", "closed", "colon"),
  },
  {
    name: "after-filled-sentence",
    why: "the line above fills its column and ends a sentence",
    reach: "line",
    holds: (line, page) => filled(line, page) && endsAbove(line, page, "sentence"),
  },
  {
    name: "after-short-sentence",
    why: "the line above stops short of its column with a full stop",
    reach: "line",
    holds: (line, page) => gap(line, page) > 3 && endsAbove(line, page, "sentence"),
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
    holds: (line, page) =>
      endsAbove(line, page, "character", "number", "letter") &&
      ((lineAbove(line, page)?.shape.clauseMarks ?? 0) > 0 || (lineAbove(line, page)?.shape.length ?? 0) > 34),
  },
  {
    name: "after-open-paragraph",
    why: "a long line above breaks off without a full stop",
    reach: "line",
    holds: (line, page) =>
      (lineAbove(line, page)?.shape.length ?? 0) > 44 && !endsAbove(line, page, "sentence", "closed", "colon"),
  },
  {
    name: "after-whole-paragraph",
    why: "a long line above ends with a full stop",
    reach: "line",
    holds: (line, page) => (lineAbove(line, page)?.shape.length ?? 0) > 44 && endsAbove(line, page, "sentence"),
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
    holds: (line, page) => {
      const column = page.geometry.columns[line.index] as number;
      const less = column - width(line, page);
      return column > 0 && less >= 3 && less <= 5;
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
  { name: "same-block", why: "no blank line between", reach: "line", holds: (line) => line.blankBefore === 0 && line.index > 0 },
  {
    name: "break-open",
    why: "a blank line in the middle of a sentence",
    reach: "line",
    holds: (line, page) => line.blankBefore > 0 && endsAbove(line, page, "clause", "character", "number", "letter"),
  },
  {
    name: "break-after-filled",
    why: "a blank line behind a full line without a full stop",
    reach: "line",
    holds: (line, page) => line.blankBefore > 0 && filled(line, page) && !endsAbove(line, page, "sentence", "closed"),
  },
  {
    name: "block-after-open",
    why: "no blank line, and the line above is open",
    reach: "line",
    holds: (line, page) => line.blankBefore === 0 && endsAbove(line, page, "clause", "character", "number", "letter"),
  },
  {
    name: "both-short",
    why: "two short lines without a mark in one block",
    reach: "line",
    holds: (line, page) => {
      const previous = lineAbove(line, page);
      return (
        line.blankBefore === 0 &&
        previous !== undefined &&
        line.shape.length <= 26 &&
        previous.shape.length <= 26 &&
        line.shape.sentenceEnds + previous.shape.sentenceEnds === 0
      );
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
    holds: (line, page) => line.blankBefore > 0 && page.geometry.parted > 0.4 && endsAbove(line, page, "sentence", "closed"),
  },
  {
    name: "habit-in-sentence",
    why: "a blank line in mid-sentence on a page that parts its paragraphs by blank lines",
    reach: "line",
    holds: (line, page) =>
      line.blankBefore > 0 && page.geometry.parted > 0.4 && endsAbove(line, page, "clause", "character", "number", "letter"),
  },
];
