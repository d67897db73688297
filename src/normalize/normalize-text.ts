import { narrowLetters } from "./letter-width.ts";
import { widenPunctuation } from "./punctuation-width.ts";
import { removeSpaces } from "./spaces.ts";

/** A text with its typography set right, and how many places of each kind were changed; kinds without a change are left out. */
export interface NormalizedText {
  readonly text: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Sets the typography of one joined paragraph (or headline) right: full-width letters and digits become half-width, half-width
 * punctuation between Chinese characters full-width, and spaces from PDF extraction go. It is no repair of characters, and idempotent.
 *
 * Kinds that are counted: `half-width-letters`, `full-width-punctuation`, `spaces-between-characters`, `spaces-around-digits`,
 * `spaces-at-marks`.
 *
 * @example normalizeText("江州港(一期)于 2019 年开工,总投资１２亿元。") // text: "江州港（一期）于2019年开工，总投资12亿元。"
 */
export function normalizeText(text: string): NormalizedText {
  if (!MAY_CHANGE.test(text)) return { text, counts: NOTHING };
  const letters = narrowLetters(text);
  const punctuation = widenPunctuation(letters.text);
  const spaces = removeSpaces(punctuation.text);
  if (spaces.text === text) return { text, counts: NOTHING };
  const counts = {
    "half-width-letters": letters.count,
    "full-width-punctuation": punctuation.count,
    "spaces-between-characters": spaces.between,
    "spaces-around-digits": spaces.digits,
    "spaces-at-marks": spaces.marks,
  };
  return { text: spaces.text, counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) };
}

/** What any of the steps changes: full-width letters and digits, half-width marks, spaces. */
const MAY_CHANGE = /[０-９Ａ-Ｚａ-ｚ,:;!?() \u00a0\u2000-\u200a\u3000]/;
const NOTHING: Readonly<Record<string, number>> = {};
