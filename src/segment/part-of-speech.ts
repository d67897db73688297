import { WORD_TAGS } from "./word-tags.generated.ts";

/** Parts of speech that no dictionary gives, by number: above all numbers of the words' own. */
export const TAG = {
  /** White space, which makes no token. */
  space: 200,
  punctuation: 201,
  foreign: 202,
  number: 203,
  date: 204,
  address: 205,
  person: 206,
  /** A Chinese character that the dictionary lacks. */
  unknown: 207,
  /** Added words have numbers from here on, in the order of their names in the search. */
  added: 208,
} as const;

const NAMES: readonly string[] = ["", "w", "eng", "m", "t", "url", "nr", "x"];

/** Name of a part of speech by its number: `tagName(TAG.person) === "nr"`; `""` for none. */
export function tagName(tag: number): string {
  return (tag < TAG.space ? WORD_TAGS[tag] : NAMES[tag - TAG.space]) ?? "";
}
