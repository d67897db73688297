import type { ActiveRows } from "./active-rows.ts";
import { LABELS } from "./labels.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Reasons given for a line. */
const REASONS = 4;

/** What evidence must at least weigh to be a reason. */
const LEAST_GAIN = 0.2;

/** What each row weighs for a label against the mean of what it weighs for all labels: worked out label by label, at first use. */
export class Gains {
  private readonly weights: Weights;
  private readonly tables: (Float64Array | undefined)[] = LABELS.map(() => undefined);

  constructor(weights: Weights) {
    this.weights = weights;
  }

  /** Gain of every row for a label. */
  of(label: number): Float64Array {
    const table = this.tables[label];
    if (table !== undefined) return table;
    const gains = new Float64Array(ROW_NAMES.length);
    for (let row = 0; row < gains.length; row++) {
      let sum = 0;
      for (let other = 0; other < LABEL_COUNT; other++) sum += this.weights[row * LABEL_COUNT + other] as number;
      gains[row] = (this.weights[row * LABEL_COUNT + label] as number) - sum / LABEL_COUNT;
    }
    this.tables[label] = gains;
    return gains;
  }
}

/** Finds the reasons for the labels of a page. */
export class Reasons {
  private readonly active: ActiveRows;
  private readonly gains: Gains;
  /** Rows that gain most, strongest first, and what they gain; one more than are given, for the one that drops out. */
  private readonly best: Uint16Array = new Uint16Array(REASONS + 1);
  private readonly bestGains: Float64Array = new Float64Array(REASONS + 1);

  constructor(active: ActiveRows, gains: Gains) {
    this.active = active;
    this.gains = gains;
  }

  /** Names of the evidence that weighs most for the label of a line, strongest first. */
  of(line: number, label: number): readonly string[] {
    const { best, bestGains } = this;
    const { rows, starts } = this.active;
    const gains = this.gains.of(label);
    const end = starts[line + 1] as number;
    let size = 0;
    let least = LEAST_GAIN;
    // The first row is `always`, which is no reason.
    for (let at = (starts[line] as number) + 1; at < end; at++) {
      const gain = gains[rows[at] as number] as number;
      if (gain <= least) continue;
      let place = size;
      for (; place > 0 && gain > (bestGains[place - 1] as number); place--) {
        bestGains[place] = bestGains[place - 1] as number;
        best[place] = best[place - 1] as number;
      }
      bestGains[place] = gain;
      best[place] = rows[at] as number;
      if (size < REASONS) size++;
      if (size === REASONS) least = bestGains[REASONS - 1] as number;
    }
    const names = new Array<string>(size);
    for (let place = 0; place < size; place++) names[place] = ROW_NAMES[best[place] as number] as string;
    return names;
  }
}
