/** Something a user should know about a page that did not stop the work. Prose is the CLI's: this is data. */
export interface Diagnostic {
  /** Stable machine word: `"undecodable-bytes"`, `"encoding-guessed"`, `"mixed-encodings"`, `"irreparable"`. */
  readonly code: string;
  /** Line, from 1; 0 when it is about the whole page. */
  readonly line: number;
  /** Figures and words of the case. */
  readonly detail: Readonly<Record<string, string | number>>;
}
