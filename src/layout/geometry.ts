import type { PageLine } from "./page-line.ts";

/** Lines before and after that tell how wide the column is here. */
const REACH = 9;

/** Lines of about the same width that make a column. */
const SUPPORT = 3;

/** Cells by which full lines of one column differ: a mark moved to the next line, half-width letters, an uneven last cell. */
const TOLERANCE = 2;

/** Widest column in cells: beyond this a line is a whole paragraph. */
const WIDEST_COLUMN = 100;

/** How the page is laid out, as far as plain text still shows it. Widths in half-width cells. */
export interface Geometry {
  /** Width of the column around each line, 0 where lines are whole paragraphs or too few to tell. */
  readonly columns: Uint16Array;
  /** Share of lines that are as wide as their column: near 1 on hard-wrapped pages. */
  readonly wrapped: number;
  /** Share of lines with a blank line before them. */
  readonly spaced: number;
  /** Share of the lines behind a full stop that a blank line parts from it: near 1 where paragraphs are parted by blank lines. */
  readonly parted: number;
  /** Share of lines that are indented by 2 to 8 cells. */
  readonly indented: number;
  /** Share of lines too wide for any column. */
  readonly paragraphs: number;
}

/** Width of a line as it stands, its indent included, in half-width cells. */
export function lineWidth(line: PageLine): number {
  return line.indent + line.shape.width;
}

/**
 * Measures a page: the width of the column around each line is the widest that several lines near it share.
 *
 * @example measureGeometry(lines).columns[4] // 40 in a column of twenty characters
 */
export function measureGeometry(lines: readonly PageLine[]): Geometry {
  const widths = Uint16Array.from(lines, (line) => Math.min(lineWidth(line), 0xffff));
  const shared = sharedWidths(widths);
  const columns = new Uint16Array(lines.length);
  let wrapped = 0;
  for (let index = 0; index < lines.length; index++) {
    columns[index] = columnAt(index, widths, shared);
    if ((columns[index] as number) > 0 && Math.abs((columns[index] as number) - (widths[index] as number)) <= TOLERANCE + 2)
      wrapped++;
  }
  const total = Math.max(1, lines.length);
  return {
    columns,
    wrapped: wrapped / total,
    spaced: lines.filter((line) => line.blankBefore > 0).length / total,
    parted: partedShare(lines),
    indented: lines.filter((line) => line.indent >= 2 && line.indent <= 8).length / total,
    paragraphs: widths.filter((width) => width > WIDEST_COLUMN).length / total,
  };
}

function partedShare(lines: readonly PageLine[]): number {
  let ends = 0;
  let parted = 0;
  for (let index = 1; index < lines.length; index++) {
    if ((lines[index - 1] as PageLine).shape.end !== "sentence") continue;
    ends++;
    if ((lines[index] as PageLine).blankBefore > 0) parted++;
  }
  return ends === 0 ? 0 : parted / ends;
}

/** For each line, how many lines near it are as wide. */
function sharedWidths(widths: Uint16Array): Uint8Array {
  const shared = new Uint8Array(widths.length);
  for (let index = 0; index < widths.length; index++) {
    const width = widths[index] as number;
    if (width > WIDEST_COLUMN || width < 8) continue;
    const last = Math.min(widths.length - 1, index + REACH);
    for (let other = Math.max(0, index - REACH); other <= last; other++) {
      if (other !== index && Math.abs((widths[other] as number) - width) <= TOLERANCE)
        shared[index] = (shared[index] as number) + 1;
    }
  }
  return shared;
}

/** The width that most lines near here share, the wider and the nearer one where several do. */
function columnAt(index: number, widths: Uint16Array, shared: Uint8Array): number {
  let best = 0;
  let bestScore = 0;
  const last = Math.min(widths.length - 1, index + REACH);
  for (let other = Math.max(0, index - REACH); other <= last; other++) {
    const support = shared[other] as number;
    if (support < SUPPORT) continue;
    const distance = Math.abs(other - index);
    const score = support - distance * 0.7 + (widths[other] as number) * 0.05;
    if (score > bestScore || best === 0) {
      best = widths[other] as number;
      bestScore = score;
    }
  }
  return best;
}
