import { LABELS } from "./labels.ts";
import { type TransitionFactors, transitionFactors } from "./posterior.ts";
import { forbidFirst } from "./sequence.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Labels that share a number: sums of weights in hundredths stay far below half of {@link SHIFT}, and two of them fit into 53 bits. */
const SHARING = 2;
const SHIFT = 2 ** 26;
const COLUMNS = Math.ceil(LABEL_COUNT / SHARING);

/** Weights made ready for reading pages. */
export interface DecodingTable {
  /** Weights in whole hundredths, those of two neighbouring labels in one number: half as many additions for each piece of evidence. */
  readonly pairs: Float64Array;
  readonly factors: TransitionFactors;
}

/** Makes weights ready; they are rounded to hundredths, as tables of weights are written. */
export function decodingTable(weights: Weights): DecodingTable {
  const pairs = new Float64Array(ROW_NAMES.length * COLUMNS);
  for (let row = 0; row < ROW_NAMES.length; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const place = row * LABEL_COUNT + column * SHARING;
      pairs[row * COLUMNS + column] =
        Math.round((weights[place] as number) * 100) * SHIFT + Math.round((weights[place + 1] as number) * 100);
    }
  return { pairs, factors: transitionFactors(weights) };
}

/** The same as `emissionScores`, from a table made ready. */
export function decodedEmissions(rows: readonly Uint16Array[], { pairs }: DecodingTable): Float64Array {
  const scores = new Float64Array(rows.length * LABEL_COUNT);
  const sums = new Float64Array(COLUMNS);
  for (let line = 0; line < rows.length; line++) {
    sums.fill(0);
    const active = rows[line] as Uint16Array;
    for (let at = 0; at < active.length; at++) {
      const from = (active[at] as number) * COLUMNS;
      for (let column = 0; column < COLUMNS; column++) sums[column] = (sums[column] as number) + (pairs[from + column] as number);
    }
    for (let column = 0; column < COLUMNS; column++) {
      const sum = sums[column] as number;
      const upper = Math.round(sum / SHIFT);
      const place = line * LABEL_COUNT + column * SHARING;
      scores[place] = upper / 100;
      scores[place + 1] = (sum - upper * SHIFT) / 100;
    }
  }
  return forbidFirst(scores);
}
