import type { LayoutCondition } from "./conditions.ts";
import type { Cue } from "./cues.ts";
import type { Geometry } from "./geometry.ts";
import type { PageLine } from "./page-line.ts";
import type { Recurrence } from "./recurrence.ts";
import type { TextCondition } from "./text-conditions.ts";
import type { Titles } from "./titles.ts";

/** A page as evidence sees it. */
export interface PageView {
  readonly lines: readonly PageLine[];
  readonly geometry: Geometry;
  readonly recurrence: Recurrence;
  readonly titles: Titles;
  /** 1 where a line opens as dispatches do. */
  readonly dispatches: Uint8Array;
  /** How many possible titles stand before a dispatch. */
  readonly dispatchedTitles: number;
  /** Bits of `measureBreaks`. */
  readonly breakGains: Float64Array;
  /** Quotation marks that are open where each line starts. */
  readonly openQuotes: Uint8Array;
  /** First and last line that is plainly running text, as indexes; the length of the page and -1 where none is. */
  readonly firstText: number;
  readonly lastText: number;
}

/** How far evidence of one line speaks: of its own role only, or also of the lines next to it. */
export type Reach = "line" | "neighbours";

/**
 * Something that a line shows or does not show. What it is worth for each role is learned; here stands what it is and why it tells.
 * Names are unique over all roles: they key the table of weights and stand in `because`.
 */
export interface Evidence {
  readonly name: string;
  readonly why: string;
  readonly reach: Reach;
  /** Only lines with one of these cues are asked. */
  readonly cues?: readonly Cue[];
  /** Only lines of at most so many UTF-16 code units are asked. */
  readonly longest?: number;
  /** Only lines wider than so many half-width cells are asked. */
  readonly wider?: number;
  /** Only lines of which all of these hold are asked. */
  readonly when?: readonly (LayoutCondition | TextCondition)[];
  /** The question itself; without one, evidence holds wherever it would be asked. */
  readonly holds?: (line: PageLine, page: PageView) => boolean;
}
