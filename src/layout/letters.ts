/** Most letters of a page that are looked at; what stands behind them recurs nowhere. Bounds memory on a page of megabytes. */
export const MOST_LETTERS: number = 1 << 20;

/** The letters and digits of a page, without anything between them. */
export interface Letters {
  readonly units: Uint16Array;
  readonly length: number;
  /** Where each line starts in `units`, and the end behind the last one. */
  readonly starts: Uint32Array;
  /** The line of each letter. */
  readonly lineOf: Uint32Array;
}
