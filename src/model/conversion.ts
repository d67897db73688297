import type { Line } from "./line.ts";

/** Which characters a passage is written in, before conversion. `mixed` has both, `unknown` has no Chinese character that tells. */
export type Script = "hans" | "hant" | "mixed" | "unknown";

/** Where Traditional text comes from: Taiwan, Hong Kong and Macau, unmarked Traditional; `none` converts nothing. */
export type Region = "tw" | "hk" | "t" | "none";

/** One replaced piece of a line. */
export interface Conversion {
  /** Line of the page, from 1. */
  readonly line: number;
  /** Span in the line before conversion, in UTF-16 code units. */
  readonly columnStart: number;
  readonly columnEnd: number;
  readonly before: string;
  readonly after: string;
}

/** What was decided for a line, and why. */
export interface LineScript {
  readonly line: number;
  readonly script: Script;
  /** BCP 47 primary language: `"zh"`, `"ja"`, `"ko"`, `"und"` when there is no evidence. */
  readonly language: string;
  /** How it was converted. */
  readonly region: Region;
}

/** Lines after conversion, one to one with the lines before. */
export interface ConvertedPage {
  readonly lines: readonly Line[];
  readonly scripts: readonly LineScript[];
  /** Conversions in order of place, built on demand (explanations only). */
  readonly conversions: () => readonly Conversion[];
}
