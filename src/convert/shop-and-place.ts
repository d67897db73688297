import { givenNameEvidence } from "../language/surnames.ts";
import { type NameCharacter, nameContexts } from "./name-tables.ts";
import { isHan, type TextWindow, wordCovers } from "./text-window.ts";

const LONGEST_WORD = 4;
const LONGEST_SUFFIX = 4;
/** Most characters between the character in question and what ends the name; the last one only before a long ending. */
const LONGEST_GAP = 3;
/** Evidence in powers of two, set by hand: what a shop's or a place's ending gives, a mark before the name, and how much is enough. */
const LONG_SUFFIX = 4;
const SHORT_SUFFIX = 2;
const BOUNDARY = 2;
const ENOUGH = 5;
/** From this prior on a word that begins with the character may begin a name too: 昇平戲院. */
export const LEAST_PRIOR_IN_WORD = 3;
/** Endings that are administrative enough to speak for themselves: 乾務鎮. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set("县镇乡郡州府");

/**
 * Whether the character stands in the name of a shop, a company or a place by the shape of what follows: 乾元參藥行, 乾務鎮.
 * Ordinary words hardly do: 乾貨行, 昇級公司.
 */
export function isShopOrPlace(window: TextWindow, character: NameCharacter): boolean {
  const { key, at, isStart } = window;
  if (character.prior < 0) return false;
  const replaced = key.slice(0, at) + character.otherwise + key.slice(at + 1);
  if (wordCovers(replaced, at, character.words, LONGEST_WORD)) return isNamedByWord(window, replaced, character);
  const boundary = nameStartsNear(key, at, isStart) ? BOUNDARY : 0;
  for (let gap = 0; gap <= LONGEST_GAP; gap++) {
    const from = at + 1 + gap;
    if (gap > 0 && !isNameLike(key.charAt(from - 1))) return false;
    const suffix = suffixAt(key, from);
    const isLong = suffix.length > 1 || (suffix === "记" && suffixAt(key, from + 1).length > 1);
    const isShort = suffix.length === 1 && gap < LONGEST_GAP && !isHan(key.charAt(from + 1));
    const weight = isLong ? LONG_SUFFIX + (suffix.length > 1 ? 0 : SHORT_SUFFIX) : SHORT_SUFFIX;
    if ((isLong || isShort) && character.prior + weight + boundary >= ENOUGH) return true;
    if (gap < 2 && ADMINISTRATIVE.has(key.charAt(from)) && (gap === 1 || boundary > 0)) return true;
  }
  return false;
}

/** Whether a word of two characters after a mark names what it stands before: 昇平戲院, 昇陽建設. */
function isNamedByWord({ key, at, isStart }: TextWindow, replaced: string, { prior, words }: NameCharacter): boolean {
  if (prior < LEAST_PRIOR_IN_WORD || !words.has(replaced.slice(at, at + 2))) return false;
  const isFirst = at === 0 ? isStart : !isHan(key.charAt(at - 1));
  return isFirst && suffixAt(key, at + 2).length > 1;
}

/** The longest ending of a shop's or a company's name at a place, `""` when none stands there. */
function suffixAt(key: string, from: number): string {
  const { shop } = nameContexts();
  for (let length = Math.min(LONGEST_SUFFIX, key.length - from); length > 0; length--) {
    const suffix = key.slice(from, from + length);
    if (shop.has(suffix)) return suffix;
  }
  return "";
}

/** Whether a mark, or the start of the line, stands at most two characters before the place. */
function nameStartsNear(key: string, at: number, isStart: boolean): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    if (index < 0) return isStart;
    if (!isHan(key.charAt(index))) return true;
  }
  return false;
}

function isNameLike(character: string): boolean {
  return isHan(character) && givenNameEvidence(character) >= -1;
}
