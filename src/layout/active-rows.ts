import { EVIDENCE } from "./evidence-table.ts";
import { EVIDENCE_WORDS, type Observations } from "./observe.ts";
import { type EvidenceRows, ROWS } from "./weights.ts";

/** Most rows of the table of weights that can count for one line: `always`, its own evidence, its neighbours', the ends of the page. */
export const MOST_ROWS: number = 3 + 3 * EVIDENCE.length;

/** Rows that a line has as a rule: room is made for so many at first. */
const USUAL_ROWS = 48;

/** The rows of the table of weights that count for each line of a page. */
export interface ActiveRows {
  /** Rows of all lines, one ascending list behind the other: `always` first. */
  readonly rows: Uint16Array;
  /** Where the list of each line starts, and the end behind the last one. */
  readonly starts: Uint32Array;
}

/** The rows that count for each line, its neighbours' evidence among them. */
export function activeRows(observations: Observations): ActiveRows {
  const count = observations.length / EVIDENCE_WORDS;
  const starts = new Uint32Array(count + 1);
  let rows = new Uint16Array(count * USUAL_ROWS + MOST_ROWS);
  let size = 0;
  for (let line = 0; line < count; line++) {
    if (size + MOST_ROWS > rows.length) rows = enlarged(rows);
    size = writeActiveRows(observations, line, rows, size);
    starts[line + 1] = size;
  }
  return { rows, starts };
}

/** Writes the rows that count for a line from a place on, and answers the place behind them. */
export function writeActiveRows(observations: Observations, line: number, rows: Uint16Array, from: number): number {
  const at = line * EVIDENCE_WORDS;
  const behind = at + EVIDENCE_WORDS;
  rows[from] = ROWS.always;
  let size = writeRows(observations, at, ROWS.own, rows, from + 1);
  if (line === 0) rows[size++] = ROWS.previousEnd;
  else size = writeRows(observations, at - EVIDENCE_WORDS, ROWS.previous, rows, size);
  if (behind < observations.length) return writeRows(observations, behind, ROWS.next, rows, size);
  rows[size++] = ROWS.nextEnd;
  return size;
}

function writeRows(observations: Observations, at: number, counted: EvidenceRows, rows: Uint16Array, from: number): number {
  let size = from;
  for (let word = 0; word < EVIDENCE_WORDS; word++)
    for (let left = (observations[at + word] as number) & (counted.mask[word] as number); left !== 0; left &= left - 1)
      rows[size++] = counted.rows[word * 32 + 31 - Math.clz32(left & -left)] as number;
  return size;
}

function enlarged(rows: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
