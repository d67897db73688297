import { EVIDENCE } from "./evidence-table.ts";
import { EVIDENCE_WORDS, type Observations } from "./observe.ts";
import { ROWS } from "./weights.ts";

/** Most rows of the table of weights that can count for one line: `always`, its own evidence, its neighbours', the ends of the page. */
export const MOST_ROWS: number = 3 + 3 * EVIDENCE.length;

/** The rows of the table that count for each line, its neighbours' evidence among them. */
export function activeRows(observations: Observations): readonly Uint16Array[] {
  const rows = new Uint16Array(MOST_ROWS);
  return Array.from({ length: observations.length / EVIDENCE_WORDS }, (_, line) =>
    rows.slice(0, writeActiveRows(observations, line, rows)),
  );
}

/** Writes the rows that count for a line and answers how many they are; `rows` has room for {@link MOST_ROWS}. */
export function writeActiveRows(observations: Observations, line: number, rows: Uint16Array): number {
  const at = line * EVIDENCE_WORDS;
  rows[0] = ROWS.always;
  let count = writeRows(observations, at, ROWS.ofOwn, rows, 1);
  if (line === 0) rows[count++] = ROWS.previousEnd;
  else count = writeRows(observations, at - EVIDENCE_WORDS, ROWS.previous, rows, count);
  if (at + EVIDENCE_WORDS === observations.length) rows[count++] = ROWS.nextEnd;
  else count = writeRows(observations, at + EVIDENCE_WORDS, ROWS.next, rows, count);
  return count;
}

/** Adds the rows that a line's evidence stands for, -1 for none. */
function writeRows(observations: Observations, at: number, rowOf: Int16Array, rows: Uint16Array, from: number): number {
  let count = from;
  for (let word = 0; word < EVIDENCE_WORDS; word++)
    for (let left = observations[at + word] as number; left !== 0; left &= left - 1) {
      const row = rowOf[word * 32 + 31 - Math.clz32(left & -left)] as number;
      if (row >= 0) rows[count++] = row;
    }
  return count;
}
