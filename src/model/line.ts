/**
 * One physical line of a page, without its line terminator (LF, CRLF, CR, U+2028, U+2029, U+0085 or form feed).
 * Stages keep lines one to one: `repair` and `convert` change `text` only, so the place in the source never moves.
 */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly text: string;
  /** First byte of the line in its page, and the byte after its last one (the terminator is outside). */
  readonly byteStart: number;
  readonly byteEnd: number;
}
