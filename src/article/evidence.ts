import { FEATURES } from "./features.ts";

/** Collects what speaks for and against a decision, and adds up what it weighs for each thing that can be done. */
export class Evidence {
  /** Places of what was found in `FEATURES`, and its values: the first `count` hold. */
  readonly features: Uint8Array = new Uint8Array(FEATURES.length);
  readonly values: Float64Array = new Float64Array(FEATURES.length);
  /** How much was found. Set back, it hides what came later, and shows it again when it is set forward. */
  count = 0;
  private readonly weights: Float64Array;

  constructor(weights: Float64Array) {
    this.weights = weights;
  }

  add(feature: number, value: number): void {
    this.features[this.count] = feature;
    this.values[this.count] = value;
    this.count += 1;
  }

  when(feature: number, holds: boolean): void {
    if (holds) this.add(feature, 1);
  }

  /** What was found weighs, by the row of weights that begins at `base`. */
  weigh(base: number): number {
    const { features, values, weights, count } = this;
    let score = 0;
    for (let at = 0; at < count; at += 1) score += values[at]! * weights[base + features[at]!]!;
    return score;
  }

  /** Places in the weights and values in turn, for learning; what is 0 is left out. */
  found(base: number): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.count; at += 1) if (this.values[at] !== 0) found.push(base + this.features[at]!, this.values[at]!);
    return found;
  }
}
