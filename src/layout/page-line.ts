import { foldKey } from "../language/fold.ts";
import type { Line } from "../model/line.ts";
import { COUNTED, measureText, type TextShape } from "./text-shape.ts";

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

/**
 * The non-blank lines of a page, measured.
 *
 * @example readPageLines(lines)[0]?.key // "江州日报讯(记者王小川)" for a first line "　　江州日報訊（記者王小川）"
 */
export function readPageLines(lines: readonly Line[]): readonly PageLine[] {
  const found: PageLine[] = [];
  const folded = foldKey(lines.map((line) => line.text).join("\n"));
  const counts = new Int32Array(COUNTED);
  let blankBefore = 0;
  let start = 0;
  for (const source of lines) {
    const key = folded.slice(start, start + source.text.length).trim();
    start += source.text.length + 1;
    if (key === "") {
      blankBefore++;
      continue;
    }
    const short = key.length <= EDGE;
    found.push({
      index: found.length,
      source,
      key,
      head: short ? key : key.slice(0, EDGE),
      tail: short ? key : key.slice(-EDGE),
      indent: indentCells(source.text),
      blankBefore,
      shape: measureText(key, counts),
    });
    blankBefore = 0;
  }
  return found;
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
