import type { ActiveRows } from "./active-rows.ts";
import { Candidates } from "./candidates.ts";
import { LABELS } from "./labels.ts";
import { Gains } from "./reasons.ts";
import { readTransitions, type Transitions } from "./transitions.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Labels that share a number: sums of weights in hundredths stay far below half of {@link SHIFT}, and two of them fit into 53 bits. */
const SHARING = 2;
const SHIFT = 2 ** 26;

/** Numbers of a row that are added up at once; rows are filled up to a multiple of it. */
const AT_ONCE = 4;
const COLUMNS = Math.ceil(LABEL_COUNT / SHARING / AT_ONCE) * AT_ONCE;

/** Weights made ready for reading pages. */
export interface DecodingTable {
  readonly gains: Gains;
  /** Weights in whole hundredths, those of two neighbouring labels in one number: half as many additions for each piece of evidence. */
  readonly pairs: Float64Array;
  readonly transitions: Transitions;
}

/** Makes weights ready; they are rounded to hundredths, as tables of weights are written. */
export function decodingTable(weights: Weights): DecodingTable {
  const pairs = new Float64Array(ROW_NAMES.length * COLUMNS);
  for (let row = 0; row < ROW_NAMES.length; row++)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const place = row * COLUMNS + Math.floor(label / SHARING);
      const hundredths = Math.round((weights[row * LABEL_COUNT + label] as number) * 100);
      pairs[place] = (pairs[place] as number) + (label % SHARING === 0 ? hundredths * SHIFT : hundredths);
    }
  return { gains: new Gains(weights), pairs, transitions: readTransitions(weights) };
}

/** The same as `weighedCandidates`, from a table made ready. */
export function decodedCandidates({ rows, starts }: ActiveRows, { pairs }: DecodingTable): Candidates {
  const count = starts.length - 1;
  const candidates = new Candidates(count);
  const sums = new Float64Array(COLUMNS);
  const scores = new Float64Array(COLUMNS * SHARING);
  for (let line = 0; line < count; line++) {
    addRows(pairs, rows, starts[line] as number, starts[line + 1] as number, sums);
    for (let column = 0; column < COLUMNS; column++) {
      const sum = sums[column] as number;
      const upper = Math.round(sum / SHIFT);
      scores[column * SHARING] = upper / 100;
      scores[column * SHARING + 1] = (sum - upper * SHIFT) / 100;
    }
    candidates.add(scores);
  }
  return candidates;
}

/** Adds up rows, some columns at once: their sums never leave the processor. */
function addRows(pairs: Float64Array, rows: Uint16Array, start: number, end: number, sums: Float64Array): void {
  for (let column = 0; column < COLUMNS; column += AT_ONCE) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = start; at < end; at++) {
      const place = (rows[at] as number) * COLUMNS + column;
      first += pairs[place] as number;
      second += pairs[place + 1] as number;
      third += pairs[place + 2] as number;
      fourth += pairs[place + 3] as number;
    }
    sums[column] = first;
    sums[column + 1] = second;
    sums[column + 2] = third;
    sums[column + 3] = fourth;
  }
}
