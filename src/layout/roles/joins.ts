import { characterCost, pairCost } from "../../language/character-model.ts";
import type { Evidence, PageView } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";

/** Width of a line as it was set, in half-width cells. */
function width(line: PageLine, page: PageView): number {
  return page.geometry.widths[line.index] as number;
}

function before(line: PageLine, page: PageView): PageLine | undefined {
  return page.lines[line.index - 1];
}

/** Whether the line before fills its column, so that the wrap and not its sense ended it. */
function filled(line: PageLine, page: PageView): boolean {
  const previous = before(line, page);
  if (previous === undefined) return false;
  const column = page.geometry.columns[previous.index] as number;
  return column > 0 && width(previous, page) >= column - 3;
}

/** How much narrower the line before is than its column, in cells; 0 where there is no column. */
function gap(line: PageLine, page: PageView): number {
  const previous = before(line, page);
  const column = previous === undefined ? 0 : (page.geometry.columns[previous.index] as number);
  return previous === undefined || column === 0 ? 0 : column - width(previous, page);
}

function endsWith(line: PageLine, page: PageView, ...ends: readonly string[]): boolean {
  const end = before(line, page)?.shape.end;
  return end !== undefined && ends.includes(end);
}

const NO_GAIN = -100;

/** How many bits cheaper the first character is behind the last one above than by itself; `NO_GAIN` where they are not both Chinese. */
function breakGain(line: PageLine, page: PageView): number {
  const previous = before(line, page);
  if (previous?.shape.end !== "character") return NO_GAIN;
  const above = previous.key.charCodeAt(previous.key.length - 1);
  const here = line.key.charCodeAt(0);
  if (!isChinese(above) || !isChinese(here)) return NO_GAIN;
  return characterCost(here) - pairCost(above, here);
}

function isChinese(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Whether the last character above and the first one here stand together elsewhere on the page. */
function familiarPair(line: PageLine, page: PageView): boolean {
  return page.recurrence.familiarBreak[line.index] === 1;
}

/** What tells whether a line runs on from the one before it. */
export const JOIN_EVIDENCE: readonly Evidence[] = [
  { name: "after-filled", why: "the line above fills its column", reach: "line", holds: filled },
  {
    name: "after-filled-open",
    why: "the line above fills its column and no mark ends it",
    reach: "line",
    holds: (line, page) => filled(line, page) && !endsWith(line, page, "sentence", "closed", "colon"),
  },
  {
    name: "after-filled-sentence",
    why: "the line above fills its column and ends a sentence",
    reach: "line",
    holds: (line, page) => filled(line, page) && endsWith(line, page, "sentence"),
  },
  {
    name: "after-short-sentence",
    why: "the line above stops short of its column with a full stop",
    reach: "line",
    holds: (line, page) => gap(line, page) > 3 && endsWith(line, page, "sentence"),
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
    holds: (line, page) => endsWith(line, page, "clause", "character", "number", "letter", "opened"),
  },
  {
    name: "after-open-text",
    why: "running text above breaks off without a mark",
    reach: "line",
    holds: (line, page) =>
      endsWith(line, page, "character", "number", "letter") &&
      ((before(line, page)?.shape.clauseMarks ?? 0) > 0 || (before(line, page)?.shape.length ?? 0) > 34),
  },
  {
    name: "after-open-paragraph",
    why: "a long line above breaks off without a full stop",
    reach: "line",
    holds: (line, page) => (before(line, page)?.shape.length ?? 0) > 44 && !endsWith(line, page, "sentence", "closed", "colon"),
  },
  {
    name: "after-whole-paragraph",
    why: "a long line above ends with a full stop",
    reach: "line",
    holds: (line, page) => (before(line, page)?.shape.length ?? 0) > 44 && endsWith(line, page, "sentence"),
  },
  {
    name: "same-width",
    why: "as wide as the line above, to a cell",
    reach: "line",
    holds: (line, page) => {
      const previous = before(line, page);
      return previous !== undefined && Math.abs(width(previous, page) - width(line, page)) <= 1;
    },
  },
  {
    name: "wider-by-indent",
    why: "wider than the line above by an indent that was lost: the line above opened a paragraph",
    reach: "line",
    holds: (line, page) => {
      const previous = before(line, page);
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
    name: "quote-open",
    why: "a quotation opened above is still open",
    reach: "line",
    holds: (line, page) => (page.openQuotes[line.index] as number) > 0,
  },
  {
    name: "bracket-open",
    why: "a bracket opened in the line above is still open",
    reach: "line",
    holds: (line, page) => (before(line, page)?.shape.bracketBalance ?? 0) > 0 && line.shape.bracketBalance < 0,
  },
  {
    name: "starts-closing",
    why: "the line begins with a mark that only closes or goes on",
    reach: "line",
    holds: (line) => /^[,。、;:!?)”」』》〉】〕%…]/.test(line.head),
  },
  {
    name: "number-cut",
    why: "figures end the line above and begin this one",
    reach: "line",
    holds: (line, page) => endsWith(line, page, "number") && /^[\d%.,]/.test(line.head),
  },
  {
    name: "word-cut",
    why: "Latin letters end the line above and begin this one",
    reach: "line",
    holds: (line, page) => endsWith(line, page, "letter") && /^[A-Za-z]/.test(line.head),
  },
  {
    name: "familiar-pair",
    why: "the characters on both sides of the break stand together elsewhere on the page",
    reach: "line",
    holds: familiarPair,
  },
  {
    name: "indent-starts",
    why: "indented, and the line above is not",
    reach: "line",
    holds: (line, page) => line.indent >= 2 && (before(line, page)?.indent ?? 0) < 2,
  },
  {
    name: "indent-ends",
    why: "not indented, and the line above is",
    reach: "line",
    holds: (line, page) => line.indent < 2 && (before(line, page)?.indent ?? 0) >= 2,
  },
  { name: "same-block", why: "no blank line between", reach: "line", holds: (line) => line.blankBefore === 0 && line.index > 0 },
  {
    name: "break-open",
    why: "a blank line in the middle of a sentence",
    reach: "line",
    holds: (line, page) => line.blankBefore > 0 && endsWith(line, page, "clause", "character", "number", "letter"),
  },
  {
    name: "break-after-filled",
    why: "a blank line behind a full line without a full stop",
    reach: "line",
    holds: (line, page) => line.blankBefore > 0 && filled(line, page) && !endsWith(line, page, "sentence", "closed"),
  },
  {
    name: "block-after-open",
    why: "no blank line, and the line above is open",
    reach: "line",
    holds: (line, page) => line.blankBefore === 0 && endsWith(line, page, "clause", "character", "number", "letter"),
  },
  {
    name: "both-short",
    why: "two short lines without a mark in one block",
    reach: "line",
    holds: (line, page) => {
      const previous = before(line, page);
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
    name: "item-starts",
    why: "a numbered item begins behind a semicolon, a colon or a full stop",
    reach: "line",
    cues: ["ordinal", "bullet", "date"],
    holds: (line, page) =>
      /[;:。]$/.test(before(line, page)?.tail ?? "") &&
      /^[“「]?(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,5}[条章节]|\d{1,2}[、.)]|[①-⑳●■◆·—])/.test(
        line.head,
      ),
  },
  {
    name: "break-in-word",
    why: "the characters on both sides of the break belong together: 大 桥",
    reach: "line",
    holds: (line, page) => breakGain(line, page) > 5,
  },
  {
    name: "break-likely",
    why: "the character here is likely behind the one above",
    reach: "line",
    holds: (line, page) => breakGain(line, page) > 1.5,
  },
  {
    name: "break-unlikely",
    why: "the character here is unlikely behind the one above",
    reach: "line",
    holds: (line, page) => breakGain(line, page) < -1 && breakGain(line, page) > NO_GAIN,
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
    holds: (line, page) => line.blankBefore > 0 && page.geometry.parted > 0.4 && endsWith(line, page, "sentence", "closed"),
  },
  {
    name: "habit-in-sentence",
    why: "a blank line in mid-sentence on a page that parts its paragraphs by blank lines",
    reach: "line",
    holds: (line, page) =>
      line.blankBefore > 0 && page.geometry.parted > 0.4 && endsWith(line, page, "clause", "character", "number", "letter"),
  },
];
