import { MOST_ROWS, writeActiveRows } from "./active-rows.ts";
import { LABELS } from "./labels.ts";
import type { Observations } from "./observe.ts";
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
  private readonly observations: Observations;
  private readonly gains: Gains;

  constructor(observations: Observations, gains: Gains) {
    this.observations = observations;
    this.gains = gains;
  }

  /** Names of the evidence that weighs most for the label of a line, strongest first. */
  of(line: number, label: number): readonly string[] {
    const rows = new Uint16Array(MOST_ROWS);
    const size = writeActiveRows(this.observations, line, rows, 0);
    const gains = this.gains.of(label);
    const best: number[] = [];
    // The first row is `always`, which is no reason.
    for (let at = 1; at < size; at++) {
      const row = rows[at] as number;
      const gain = gains[row] as number;
      if (gain <= LEAST_GAIN) continue;
      let place = best.length;
      while (place > 0 && gain > (gains[best[place - 1] as number] as number)) place--;
      if (place === REASONS) continue;
      best.splice(place, 0, row);
      if (best.length > REASONS) best.pop();
    }
    return best.map((row) => ROW_NAMES[row] as string);
  }
}
