/** What the outside world said of a page before anyone read it: evidence, not truth. Absent keys mean that nothing was said. */
export interface DeclaredMetadata {
  /** A charset from an HTTP header, HTML meta, XML declaration or a JSON-lines field, as written: `"gb2312"`. */
  readonly charset?: string;
  /** Issue date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Name of the newspaper: `"江州日报"`. */
  readonly newspaper?: string;
  /** Page of the issue, without leading zeros: `"2"`, `"A3"`. */
  readonly page?: string;
}

/**
 * One newspaper page as bytes: the unit of work. Everything inside a page is pure and synchronous.
 *
 * @example
 * const page: RawPage = { source: "江州日报/2019-03-04/02.txt", member: "", ordinal: 0, bytes, byteStart: 0, declared: {}, meta: "" };
 */
export interface RawPage {
  /** Path of the file, or `"-"` for standard input. */
  readonly source: string;
  /** Path of the member inside an archive, `""` when the page is no archive member. */
  readonly member: string;
  /** Place of this page in its source, counted from 0. */
  readonly ordinal: number;
  readonly bytes: Uint8Array;
  /** Offset in bytes of `bytes[0]` in the source. */
  readonly byteStart: number;
  readonly declared: DeclaredMetadata;
  /** JSON text of the fields that came with the page and are passed through, `""` when there are none. */
  readonly meta: string;
}
