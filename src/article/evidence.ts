/** Collects what speaks for and against one decision and adds up its weights. */
export class Evidence {
  score = 0;
  /** Feature numbers and their values in turn, kept for learning and for reasons. */
  readonly found: number[] = [];
  base = 0;
  private readonly weights: Float64Array;

  constructor(weights: Float64Array) {
    this.weights = weights;
  }

  begin(base: number): void {
    this.base = base;
    this.score = 0;
    this.found.length = 0;
  }

  add(feature: number, value: number): void {
    if (value === 0) return;
    this.score += value * this.weights[this.base + feature]!;
    this.found.push(this.base + feature, value);
  }

  when(feature: number, holds: boolean): void {
    if (holds) this.add(feature, 1);
  }
}
