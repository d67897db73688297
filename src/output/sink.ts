/** A place that text goes to. Either `close` or `abandon` ends it. */
export interface Sink {
  /** Resolves when more may be written (back-pressure). */
  write(text: string): Promise<void>;
  /** Makes what was written permanent. */
  close(): Promise<void>;
  /** Leaves nothing behind where that can be done (a file), and what was written where it can't (a pipe). */
  abandon(): Promise<void>;
}
