/** Collects what speaks for and against one decision and adds up its weights. */
export class Evidence {
  score = 0;
  /** Places in the weights and values in turn; only where they are kept, for learning and for reasons. */
  readonly found: number[] = [];
  private base = 0;
  private readonly weights: Float64Array;
  private readonly keep: boolean;

  constructor(weights: Float64Array, keep: boolean) {
    this.weights = weights;
    this.keep = keep;
  }

  /** Begins a decision at the first weight of its kind and action. */
  begin(base: number): void {
    this.base = base;
    this.score = 0;
    if (this.keep) this.found.length = 0;
  }

  add(feature: number, value: number): void {
    const place = this.base + feature;
    this.score += value * this.weights[place]!;
    if (this.keep && value !== 0) this.found.push(place, value);
  }

  when(feature: number, holds: boolean): void {
    if (holds) this.add(feature, 1);
  }
}
