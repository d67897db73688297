import type { Condition } from "./conditions.ts";
import type { Geometry } from "./geometry.ts";
import type { Openings } from "./openings.ts";
import type { PageLine } from "./page-line.ts";
import type { Recurrence } from "./recurrence.ts";
import type { SameLines } from "./same-lines.ts";
import type { TitleBar } from "./title-bar.ts";
import type { Titles } from "./titles.ts";

/** A page as evidence sees it. */
export interface PageView {
  readonly lines: readonly PageLine[];
  /** Bits of the character sets that each line shows: see `CharacterKinds`. */
  readonly characterSets: Int32Array;
  readonly geometry: Geometry;
  readonly recurrence: Recurrence;
  readonly sameLines: SameLines;
  readonly titles: Titles;
  readonly openings: Openings;
  /** Bits of `measureBreaks`. */
  readonly breakGains: Float64Array;
  /** Quotation marks that are open where each line starts. */
  readonly openQuotes: Uint8Array;
  /** For a line as short as links are, how many such lines stand in a row here; 0 for others. */
  readonly linkRuns: Uint32Array;
  /** 1 for each line of a list whose items are made alike. */
  readonly rhythm: Uint8Array;
  readonly titleBar: TitleBar;
  /** Length of the running text above each line, in UTF-16 code units. */
  readonly storyAbove: Uint32Array;
  /** Middle length of the lines of running text, in UTF-16 code units; 0 where none is. */
  readonly usualText: number;
  /** First and last line that is plainly running text, as indexes; the length of the page and -1 where none is. */
  readonly firstText: number;
  readonly lastText: number;
}

/** How far evidence of one line speaks: of its own role only, or also of the lines next to it. */
export type Reach = "line" | "neighbours";

/**
 * Something that a line shows or does not show. What it is worth for each role is learned; here stands what it is and why it tells.
 * Names are unique over all roles: they key the table of weights and stand in `because`.
 *
 * The question is asked only of lines that pass all the gates before it, so gates save time: a pattern that closes on 摄 or 图 says
 * `ends: "摄图"`. Characters are those of the folded key (Simplified, half-width).
 */
export interface Evidence {
  readonly name: string;
  readonly why: string;
  readonly reach: Reach;
  /** Of each of these sets of characters, one stands in the line. */
  readonly has?: readonly string[];
  /**
   * One of these words stands in the line; longer words than two characters are found by their first two. What cannot hold without one of
   * a list of words is asked of far fewer lines than what cannot hold without a character. A list that several pieces share is one constant.
   */
  readonly says?: readonly string[];
  /** The line begins with one of these characters. */
  readonly opens?: string;
  /** It ends with one of these. */
  readonly ends?: string;
  /** It has at most so many UTF-16 code units. */
  readonly longest?: number;
  /** It is wider than so many half-width cells. */
  readonly wider?: number;
  /** All of these hold. */
  readonly when?: readonly Condition[];
  /** The question itself; without one, evidence holds wherever it would be asked. */
  readonly holds?: (line: PageLine, page: PageView) => boolean;
}
