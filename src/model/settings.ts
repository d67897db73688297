import type { EncodingLabel } from "./encoding-label.ts";

/** Settings of the work inside a page. The outcome is a pure function of bytes, settings and version. */
export interface PageSettings {
  /** Overrides detection; `"auto"` detects. */
  readonly encoding: EncodingLabel | "auto";
  /** Undecodable bytes are an error instead of a flag. */
  readonly strict: boolean;
  /** `false` leaves mojibake as it is. */
  readonly repair: boolean;
  /** Names of fixes that are switched off. */
  readonly disabledFixes: readonly string[];
  /** Where Traditional text comes from; `"auto"` reads it off the text, `"none"` converts nothing. */
  readonly from: "auto" | "tw" | "hk" | "t" | "none";
  /** Protect the names of people and places from conversion. */
  readonly protect: boolean;
  /** Regional words too (軟體 → 软件), never on Simplified text. */
  readonly phrases: boolean;
  /** Typography of joined paragraphs: punctuation width, spaces from PDF extraction. */
  readonly normalize: boolean;
}

/** What holds when nobody says otherwise. */
export const DEFAULT_SETTINGS: PageSettings = {
  encoding: "auto",
  strict: false,
  repair: true,
  disabledFixes: [],
  from: "auto",
  protect: true,
  phrases: false,
  normalize: true,
};
