/** A place that text goes to. Either `close` or `abandon` ends it. */
export interface Sink {
  /** Takes text, or text in UTF-8; resolves when more may be written (back-pressure). */
  write(content: string | Uint8Array): Promise<void>;
  /** Passes on what was gathered. */
  flush(): Promise<void>;
  /** Makes what was written permanent. */
  close(): Promise<void>;
  /** Leaves nothing behind where that can be done (a file), and what was written where it can't (a pipe). */
  abandon(): Promise<void>;
}
