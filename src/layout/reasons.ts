import { MOST_ROWS, writeActiveRows } from "./active-rows.ts";
import type { DecodingTable } from "./decoding-table.ts";
import { LABELS } from "./labels.ts";
import type { Observations } from "./observe.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Reasons given for a line. */
const REASONS = 4;

/** What evidence must at least weigh to be a reason. */
const LEAST_GAIN = 0.2;

/** Names the evidence that weighs most for the label of a line, against the mean of what it weighs for all labels. */
export class Reasons {
  private readonly observations: Observations;
  private readonly weights: Weights;
  private readonly means: Float64Array;
  private readonly rows: Uint16Array = new Uint16Array(MOST_ROWS);
  private readonly gains: Float64Array = new Float64Array(REASONS + 1);
  private readonly best: Uint16Array = new Uint16Array(REASONS + 1);

  constructor(observations: Observations, { weights, means }: DecodingTable) {
    this.observations = observations;
    this.weights = weights;
    this.means = means;
  }

  /** The reasons for the label of a line, strongest first. */
  of(line: number, label: number): readonly string[] {
    const { rows, weights, means, gains, best } = this;
    const count = writeActiveRows(this.observations, line, rows);
    let size = 0;
    // The first row is `always`, which is no reason.
    for (let at = 1; at < count; at++) {
      const row = rows[at] as number;
      const gain = (weights[row * LABEL_COUNT + label] as number) - (means[row] as number);
      if (gain <= (size < REASONS ? LEAST_GAIN : (gains[REASONS - 1] as number))) continue;
      let place = size;
      for (; place > 0 && gain > (gains[place - 1] as number); place--) {
        gains[place] = gains[place - 1] as number;
        best[place] = best[place - 1] as number;
      }
      gains[place] = gain;
      best[place] = row;
      if (size < REASONS) size++;
    }
    const names: string[] = [];
    for (let place = 0; place < size; place++) names.push(ROW_NAMES[best[place] as number] as string);
    return names;
  }
}
