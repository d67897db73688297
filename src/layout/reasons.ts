import type { ActiveRows } from "./active-rows.ts";
import type { DecodingTable } from "./decoding-table.ts";
import { LABELS } from "./labels.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Reasons given for a line. */
const REASONS = 4;

/** What evidence must at least weigh to be a reason. */
const LEAST_GAIN = 0.2;

/** Names the evidence that weighs most for the label of a line, against the mean of what it weighs for all labels. */
export class Reasons {
  private readonly active: ActiveRows;
  private readonly weights: Weights;
  private readonly means: Float64Array;
  private readonly gains: Float64Array = new Float64Array(REASONS + 1);
  private readonly best: Uint16Array = new Uint16Array(REASONS + 1);

  constructor(active: ActiveRows, { weights, means }: DecodingTable) {
    this.active = active;
    this.weights = weights;
    this.means = means;
  }

  /** The reasons for the label of a line, strongest first. */
  of(line: number, label: number): readonly string[] {
    const { weights, means, gains, best } = this;
    const { rows, starts } = this.active;
    const end = starts[line + 1] as number;
    let size = 0;
    // The first row is `always`, which is no reason.
    for (let at = (starts[line] as number) + 1; at < end; at++) {
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
