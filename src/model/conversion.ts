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

/** Why a character is not what the dictionaries make of it. */
export type KeptReason =
  /** It stands in what weighs as the name of a person: 記者程汎安. */
  | "name"
  /** In a name or a word of the list (`tables/conversion-names.tsv`): 乾隆. */
  | "known-name"
  /** In a name that is certain elsewhere in the text. */
  | "name-elsewhere"
  /** In the name of a shop, a company or a place by its shape: 乾元參藥行. */
  | "shop-or-place"
  /** 著 or 么 as a word of its own: 專著. */
  | "own-word"
  /** 著 as the particle 着, which the dictionaries leave: 執著於. */
  | "particle"
  /** 沈 in a word of 沉: 沈默. */
  | "ordinary-word"
  /** The text speaks of the form itself: 繁體的「乾」. */
  | "quoted-form";

/** One character that names and words of its own protect from the dictionaries. */
export interface KeptPiece {
  /** Line of the page, from 1. */
  readonly line: number;
  /** The character in the line before conversion, in UTF-16 code units. */
  readonly column: number;
  readonly before: string;
  /** What it is in Simplified text: 昇 itself, 钜 for 鉅. */
  readonly after: string;
  /** The name or word around it as the line writes it, the character alone where there is none. */
  readonly within: string;
  readonly because: KeptReason;
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
  /** Characters that were protected, in order of place, built on demand like them. */
  readonly kept: () => readonly KeptPiece[];
}
