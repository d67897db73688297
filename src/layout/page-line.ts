import { foldUnits } from "../language/fold.ts";
import type { Line } from "../model/line.ts";
import { SET_WORDS } from "./character-sets.ts";
import type { Letters } from "./letters.ts";
import { TextMeasure, type TextShape } from "./text-shape.ts";

/** Longest piece at either end of a line that patterns look at, in UTF-16 code units: keeps every pattern linear on a page in one line. */
const EDGE = 64;

/** Columns of half-width cells that a tab stands for. */
const TAB_CELLS = 4;

/** A non-blank line of a page as layout sees it: its folded key without the spaces at its ends, and where it stands. */
export interface PageLine {
  /** Place among the non-blank lines of the page, from 0. */
  readonly index: number;
  readonly source: Line;
  /** `foldKey` of the text without the spaces at both ends. */
  readonly key: string;
  /** First and last {@link EDGE} code units of the key. */
  readonly head: string;
  readonly tail: string;
  /** Space before the text, in half-width cells: two ideographic spaces are 4. */
  readonly indent: number;
  /** Blank lines between the line and the one before it. */
  readonly blankBefore: number;
  readonly shape: TextShape;
}

/** The non-blank lines of a page. */
export interface PageLines {
  readonly lines: readonly PageLine[];
  /** Bits of the character sets that each line shows: see `CharacterKinds`. */
  readonly sets: Int32Array;
  readonly letters: Letters;
}

/**
 * The non-blank lines of a page, measured.
 *
 * @example readPageLines(lines).lines[0]?.key // "江州日报讯(记者王小川)" for a first line "　　江州日報訊（記者王小川）"
 */
export function readPageLines(lines: readonly Line[]): PageLines {
  const { text, units } = foldUnits(lines.map((line) => line.text).join("\n"));
  const sets = new Int32Array(lines.length * SET_WORDS.length);
  const measure = new TextMeasure(units, lines.length);
  const found: PageLine[] = [];
  let blankBefore = 0;
  let from = 0;
  for (const source of lines) {
    const after = from + source.text.length;
    let start = from;
    let end = after;
    while (start < end && isSpace(units[start] as number)) start++;
    while (end > start && isSpace(units[end - 1] as number)) end--;
    from = after + 1;
    if (start === end) {
      blankBefore++;
      continue;
    }
    const index = found.length;
    const key = text.slice(start, end);
    const short = key.length <= EDGE;
    found.push({
      index,
      source,
      key,
      head: short ? key : key.slice(0, EDGE),
      tail: short ? key : key.slice(-EDGE),
      indent: indentCells(source.text),
      blankBefore,
      shape: measure.measure(start, end, sets, index * SET_WORDS.length),
    });
    blankBefore = 0;
  }
  return { lines: found, sets, letters: measure.letters };
}

/** Whether a code unit is white space, as `trim` sees it. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit >= 0x2000)
    return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
  return unit === 0xa0 || unit === 0x1680;
}

function indentCells(text: string): number {
  let cells = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code === 0xa0) cells++;
    else if (code === 0x3000) cells += 2;
    else if (code === 0x09) cells += TAB_CELLS;
    else if (code !== 0xfeff && code !== 0x200b) return cells;
  }
  return cells;
}
