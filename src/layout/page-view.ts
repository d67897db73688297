import type { Line } from "../model/line.ts";
import { measureBreaks } from "./break-gains.ts";
import type { PageView } from "./evidence.ts";
import { measureGeometry } from "./geometry.ts";
import { linkRuns } from "./link-runs.ts";
import { readOpenings } from "./openings.ts";
import { type PageLine, readPageLines } from "./page-line.ts";
import { findRecurrence } from "./recurrence.ts";
import { findRhythm } from "./rhythm.ts";
import { findSameLines } from "./same-lines.ts";
import { findTitleBar } from "./title-bar.ts";
import { findTitles } from "./titles.ts";

/** Lines over which an open quotation is carried before it is taken for a mark that was never closed. */
const LONGEST_QUOTATION = 40;

/**
 * Everything that evidence is drawn from: the non-blank lines of a page, its geometry, what recurs on it, which quotations are open.
 *
 * @example viewPage(lines).geometry.wrapped // 0.9 on a page in hard-wrapped columns
 */
export function viewPage(lines: readonly Line[]): PageView {
  const { lines: pageLines, sets, letters } = readPageLines(lines);
  const geometry = measureGeometry(pageLines);
  const titles = findTitles(pageLines, geometry);
  return {
    lines: pageLines,
    characterSets: sets,
    geometry,
    recurrence: findRecurrence(letters),
    sameLines: findSameLines(pageLines),
    titles,
    openings: readOpenings(pageLines, titles),
    breakGains: measureBreaks(pageLines),
    openQuotes: openQuotesAt(pageLines),
    linkRuns: linkRuns(pageLines),
    rhythm: findRhythm(pageLines),
    titleBar: findTitleBar(pageLines),
    storyAbove: storyAbove(pageLines),
    usualText: usualText(pageLines),
    firstText: firstIndex(pageLines, isText),
    lastText: pageLines.findLastIndex(isText),
  };
}

function isText({ shape }: PageLine): boolean {
  return shape.clauseMarks > 0 && shape.chinese > 14;
}

/** Length of the lines of running text above each line, in UTF-16 code units. */
function storyAbove(lines: readonly PageLine[]): Uint32Array {
  const above = new Uint32Array(lines.length);
  let length = 0;
  for (const line of lines) {
    above[line.index] = length;
    if (isText(line)) length += line.shape.length;
  }
  return above;
}

/** Middle length of the lines of running text, in UTF-16 code units; 0 where none is. */
function usualText(lines: readonly PageLine[]): number {
  const lengths = lines.filter(isText).map(({ shape }) => shape.length);
  return lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? 0;
}

function firstIndex(lines: readonly PageLine[], holds: (line: PageLine) => boolean): number {
  const found = lines.findIndex(holds);
  return found < 0 ? lines.length : found;
}

/** How many quotations are open where each line starts. A line that could be a title closes them all: doubt means closed. */
function openQuotesAt(lines: readonly PageLine[]): Uint8Array {
  const open = new Uint8Array(lines.length);
  let depth = 0;
  let carried = 0;
  for (const line of lines) {
    const bare = line.shape.sentenceEnds + line.shape.clauseMarks === 0 && line.shape.quoteBalance === 0;
    if (carried > LONGEST_QUOTATION || (line.blankBefore > 0 && bare && line.shape.length < 30)) depth = 0;
    open[line.index] = depth;
    depth = Math.min(3, Math.max(0, depth + line.shape.quoteBalance));
    carried = depth > 0 ? carried + 1 : 0;
  }
  return open;
}
