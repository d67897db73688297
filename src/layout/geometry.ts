import type { PageLine } from "./page-line.ts";

/** Lines before and after that tell how wide the column is here. */
const REACH = 9;

/** Lines of about the same width that make a column. */
const SUPPORT = 3;

/** Cells by which full lines of one column differ: a mark moved to the next line, half-width letters, an uneven last cell. */
const TOLERANCE = 2;

/** Narrowest and widest column in cells: beyond this a line is a whole paragraph. */
const NARROWEST_COLUMN = 8;
const WIDEST_COLUMN = 100;

/** Widths are counted up to here. */
const WIDEST_LINE = 0xfff0;

/** Two characters in cells: what paragraphs are indented by. */
const INDENT = 4;

/** Paragraphs that must open narrower than the column before a page is said to have lost its indents. */
const FEWEST_OPENINGS = 4;

/** How the page is laid out, as far as plain text still shows it. Widths in half-width cells. */
export interface Geometry {
  /** Width of the column around each line, 0 where lines are whole paragraphs or too few to tell. */
  readonly columns: Uint16Array;
  /** Width of each line as it was set: an indent that the text has lost is added where the page shows that it had one. */
  readonly widths: Uint16Array;
  /** 1 for lines that open a paragraph by an indent which is lost: narrower than the column by two characters, behind a full stop or a blank line. */
  readonly lostIndents: Uint8Array;
  /** Whether the page has lost the indents of its paragraphs. */
  readonly losesIndents: boolean;
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
  const widths = new Uint16Array(lines.length);
  for (let index = 0; index < lines.length; index++) widths[index] = Math.min(lineWidth(lines[index] as PageLine), WIDEST_LINE);
  const columns = findColumns(widths);
  const lostIndents = findLostIndents(lines, widths, columns);
  const losesIndents = lostIndents.includes(1);
  if (losesIndents)
    for (let index = 0; index < lines.length; index++)
      if (lostIndents[index] === 1) widths[index] = (widths[index] as number) + INDENT;
  return { columns, widths, lostIndents, losesIndents, parted: partedShare(lines), ...shares(lines, widths, columns) };
}

/** The shares of lines that tell how a page is laid out. */
function shares(
  lines: readonly PageLine[],
  widths: Uint16Array,
  columns: Uint16Array,
): Pick<Geometry, "wrapped" | "spaced" | "indented" | "paragraphs"> {
  let wrapped = 0;
  let spaced = 0;
  let indented = 0;
  let paragraphs = 0;
  for (let index = 0; index < lines.length; index++) {
    const { blankBefore, indent } = lines[index] as PageLine;
    const column = columns[index] as number;
    const width = widths[index] as number;
    if (column > 0 && Math.abs(column - width) <= TOLERANCE + 2) wrapped++;
    if (blankBefore > 0) spaced++;
    if (indent >= 2 && indent <= 8) indented++;
    if (width > WIDEST_COLUMN) paragraphs++;
  }
  const total = Math.max(1, lines.length);
  return { wrapped: wrapped / total, spaced: spaced / total, indented: indented / total, paragraphs: paragraphs / total };
}

/**
 * Lines that are narrower than their column by two characters and go on in a full line. Where nearly all of them stand behind a full stop or
 * a blank line, the page has lost the indents of its paragraphs.
 */
function findLostIndents(lines: readonly PageLine[], widths: Uint16Array, columns: Uint16Array): Uint8Array {
  const found = new Uint8Array(lines.length);
  let narrow = 0;
  let opening = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const column = columns[index] as number;
    const missing = column - (widths[index] as number);
    const goesOn = (lines[index + 1] as PageLine).blankBefore === 0 && (widths[index + 1] as number) >= column - TOLERANCE;
    if (column === 0 || missing < INDENT - 1 || missing > INDENT + 1 || !goesOn) continue;
    narrow++;
    const end = lines[index - 1]?.shape.end;
    if ((lines[index] as PageLine).blankBefore === 0 && end !== "sentence" && end !== "closed" && end !== undefined) continue;
    opening++;
    found[index] = 1;
  }
  return opening >= FEWEST_OPENINGS && opening >= narrow * 0.7 ? found : found.fill(0);
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

/** For each line, the width that most lines near it share. */
function findColumns(widths: Uint16Array): Uint16Array {
  const shared = sharedWidths(widths);
  const columns = new Uint16Array(widths.length);
  for (let index = 0; index < widths.length; index++) columns[index] = columnAt(index, widths, shared);
  return columns;
}

/** For each line, how many lines near it are as wide. */
function sharedWidths(widths: Uint16Array): Uint8Array {
  const shared = new Uint8Array(widths.length);
  for (let index = 0; index < widths.length; index++) {
    const width = widths[index] as number;
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) continue;
    const last = Math.min(widths.length - 1, index + REACH);
    for (let other = Math.max(0, index - REACH); other <= last; other++) {
      const difference = (widths[other] as number) - width;
      if (difference <= TOLERANCE && difference >= -TOLERANCE && other !== index) shared[index] = (shared[index] as number) + 1;
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
