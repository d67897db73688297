import { foldUnits } from "../language/fold.ts";
import { joinText } from "../language/join-text.ts";
import type { LabelledLine, LineRole } from "../model/layout.ts";
import { type PieceCues, readPieceCues } from "./cues.ts";
import { type Beginning, type Ending, readBeginning, readEnding } from "./sentence-break.ts";

/** What a piece does in a story: opens it (deck, column), signs it, tells it. `furniture` belongs to none. */
export type PieceKind = "deck" | "column" | "byline" | "subhead" | "body" | "caption" | "jump" | "furniture";

const KINDS: Readonly<Record<LineRole, PieceKind>> = {
  masthead: "furniture",
  column: "column",
  kicker: "deck",
  headline: "deck",
  subheadline: "deck",
  byline: "byline",
  note: "body",
  subhead: "subhead",
  body: "body",
  caption: "caption",
  jump: "jump",
  credit: "furniture",
  noise: "furniture",
};

/** Lines that are never parted: a paragraph or the part of one between two breaks, a headline, a caption. */
export interface Piece {
  /** Place on the page, from 0. */
  readonly index: number;
  readonly kind: PieceKind;
  readonly role: LineRole;
  readonly lines: readonly LabelledLine[];
  /** The joined lines. */
  readonly text: string;
  /** The text folded for comparison. */
  readonly key: string;
  /** Folded code units of all pieces of the page, and where those of the piece as it was cut begin. */
  readonly units: Uint16Array;
  readonly from: number;
  readonly cues: PieceCues;
  /** A blank line stands before it. */
  readonly gapBefore: boolean;
  readonly begins: Beginning;
  readonly ends: Ending;
  /** Usual width of its full lines in code units, 0 when it has too few lines to tell. */
  readonly width: number;
  /** Number of Markdown marks before it, 0 for none, 9 for bold. */
  readonly level: number;
  /** The role of the layout, 0 to 1. */
  readonly confidence: number;
}

/**
 * Cuts the labelled lines of a page into pieces: a line joins the piece before it when it runs on from it without a blank line.
 *
 * @example a paragraph 江州大桥昨日通 / 车。 of two lines is one piece; cut by a blank line it is two, the second with `begins.inside`
 */
export function cutPieces(lines: readonly LabelledLine[]): readonly Piece[] {
  const parts: (readonly LabelledLine[])[] = [];
  const texts: string[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && runsOn(lines[end - 1]!, lines[end]!)) end += 1;
    const part = end === start + 1 ? [lines[start]!] : lines.slice(start, end);
    parts.push(part);
    texts.push(textOf(part));
    start = end;
  }
  // Folded all at once: so many short texts would cost several times as much.
  const { text: keys, units } = foldUnits(texts.join("\n"));
  const pieces: Piece[] = [];
  let from = 0;
  let last: LabelledLine | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    const text = texts[index]!;
    const end = from + text.length;
    pieces.push(makePiece(index, part, text, keys.slice(from, end), units, from, last));
    last = part[part.length - 1];
    from = end + 1;
  }
  return pieces;
}

/** What the lines of a page may have, line by line: the cues of the pieces that hold them. @param lines of all pieces together */
export function cuesOfLines(pieces: readonly Piece[], lines: number): Int32Array {
  const cues = new Int32Array(lines);
  let at = 0;
  for (const piece of pieces) for (let line = 0; line < piece.lines.length; line += 1) cues[at++] = piece.cues.all;
  return cues;
}

function textOf(lines: readonly LabelledLine[]): string {
  return lines.length === 1 ? lines[0]!.text.trim() : joinText(lines.map((line) => line.text));
}

function runsOn(before: LabelledLine, line: LabelledLine): boolean {
  return line.continues && line.role === before.role && line.number <= before.number + 1 && KINDS[line.role] !== "furniture";
}

function makePiece(
  index: number,
  lines: readonly LabelledLine[],
  text: string,
  key: string,
  units: Uint16Array,
  from: number,
  before: LabelledLine | undefined,
): Piece {
  const cues = readPieceCues(units, from, from + key.length);
  const first = lines[0]!;
  const kind = KINDS[first.role];
  return {
    index,
    kind,
    role: first.role,
    lines,
    text,
    key,
    units,
    from,
    cues,
    gapBefore: before === undefined || first.number > before.number + 1,
    begins: readBeginning(key, cues, first, kind),
    ends: readEnding(key, cues, kind),
    width: usualWidth(lines),
    level: markdownLevel(key),
    confidence: first.confidence,
  };
}

/** The greatest length of all lines but the last: the column's width, give or take a mark that hangs out. */
function usualWidth(lines: readonly LabelledLine[]): number {
  if (lines.length < 3) return 0;
  let width = 0;
  for (let at = 0; at < lines.length - 1; at += 1) width = Math.max(width, lines[at]!.text.trim().length);
  return width;
}

/** `## 江州大桥通车` is of level 2, `**江州大桥通车**` of level 9. */
function markdownLevel(key: string): number {
  if (key.startsWith("**")) return 9;
  let level = 0;
  while (key.charAt(level) === "#") level += 1;
  return level;
}
