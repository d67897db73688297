import type { Geometry } from "./geometry.ts";
import { lineWidth } from "./geometry.ts";
import type { PageLine } from "./page-line.ts";
import { titleRuns } from "./title-runs.ts";

/** Longest line that can be a title, in half-width cells. */
const LONGEST_TITLE = 96;

/** Lines behind a title among which its text is looked for: a second line of it, a byline. */
const LOOK_AHEAD = 4;

/** The short lines of a page that could be headlines or subheads, and how much text stands between them. */
export interface Titles {
  /** 1 where a line could be a title by its form alone. */
  readonly possible: Uint8Array;
  /** How many possible titles stand in a row with one: see `titleRuns`. */
  readonly runs: Uint16Array;
  /** For a possible title, characters of text from it to the next one and from the one before to it. 0 elsewhere. */
  readonly textAfter: Uint32Array;
  readonly textBefore: Uint32Array;
  /** Lines of text from it to the next possible title. */
  readonly linesAfter: Uint32Array;
  /** Index of the first line of text that comes within a few lines behind a possible title, -1 where none does. */
  readonly opens: Int32Array;
  /** Index of the first possible title, the number of lines where there is none. */
  readonly first: number;
  /** Middle length of the possible titles, in half-width cells. */
  readonly usualWidth: number;
}

/**
 * Finds the lines that could be titles: short, no full stop at the end, no wrapped line of a paragraph.
 *
 * @example findTitles(lines, geometry).possible // [1, 0, 0, 1, 0] for headline, two paragraphs, subhead, paragraph
 */
export function findTitles(lines: readonly PageLine[], geometry: Geometry): Titles {
  const count = lines.length;
  const possible = new Uint8Array(count);
  for (let index = 0; index < count; index++) if (couldBeTitle(lines[index] as PageLine, lines, geometry)) possible[index] = 1;
  const titles: Titles = {
    possible,
    runs: titleRuns(lines, possible),
    textAfter: new Uint32Array(count),
    textBefore: new Uint32Array(count),
    linesAfter: new Uint32Array(count),
    opens: new Int32Array(count).fill(-1),
    first: possible.includes(1) ? possible.indexOf(1) : count,
    usualWidth: usualWidth(lines, possible),
  };
  measureBetween(lines, titles);
  return titles;
}

function couldBeTitle(line: PageLine, lines: readonly PageLine[], geometry: Geometry): boolean {
  const { shape } = line;
  if (shape.width > LONGEST_TITLE || shape.chinese < 2 || shape.end === "clause" || shape.end === "opened") return false;
  if (shape.end === "sentence" && !/[?!]["”」』)]?$/.test(line.tail)) return false;
  if (shape.sentenceEnds > 2 || shape.clauseMarks > 4) return false;
  if (line.key.endsWith(")") && /^\(.*\)$/.test(line.key)) return false;
  const previous = lines[line.index - 1];
  if (previous === undefined || line.blankBefore > 0) return true;
  const column = geometry.columns[previous.index] as number;
  const { end, digits, length } = previous.shape;
  // A line of figures, a date and time, is no line of a paragraph.
  const goesOn = end !== "sentence" && end !== "closed" && digits * 4 < length;
  return !(column > 0 && goesOn && lineWidth(previous) >= column - 3 && previous.shape.width > 20);
}

function usualWidth(lines: readonly PageLine[], possible: Uint8Array): number {
  const widths = new Float64Array(lines.length);
  let count = 0;
  for (let index = 0; index < lines.length; index++)
    if (possible[index] === 1) widths[count++] = (lines[index] as PageLine).shape.width;
  return widths.subarray(0, count).sort()[count >> 1] ?? 0;
}

function measureBetween(lines: readonly PageLine[], titles: Titles): void {
  let last = -1;
  let text = 0;
  let textLines = 0;
  const close = (): void => {
    if (last < 0) return;
    titles.textAfter[last] = text;
    titles.linesAfter[last] = textLines;
  };
  for (const line of lines) {
    if (titles.possible[line.index] === 1) {
      close();
      titles.textBefore[line.index] = text;
      last = line.index;
      text = 0;
      textLines = 0;
    } else {
      text += line.shape.length;
      textLines++;
      for (let title = line.index - 1; title >= Math.max(0, line.index - LOOK_AHEAD) && titles.possible[title] === 1; title--)
        titles.opens[title] = line.index;
    }
  }
  close();
}
