import { givenNameEvidence } from "../language/surnames.ts";
import { type NameCharacter, nameContexts } from "./name-tables.ts";
import { isHan, type TextWindow, wordCovers } from "./text-window.ts";

const LONGEST_WORD = 4;
const LONGEST_SUFFIX = 4;
/** Most characters between the character in question and what ends the name. */
const LONGEST_GAP = 2;
/** Evidence in powers of two, set by hand: what a shop's or a place's ending gives, a mark before the name, and how much is enough. */
const LONG_SUFFIX = 4;
const SHORT_SUFFIX = 2;
const BOUNDARY = 2;
const ENOUGH = 5;
/** Endings that are administrative enough to speak for themselves: 乾務鎮. */
const ADMINISTRATIVE: ReadonlySet<string> = new Set("县镇乡郡州府");

/**
 * Whether the character stands in the name of a shop, a company or a place by the shape of what follows: 乾元參藥行, 乾務鎮.
 * Ordinary words never do: 乾貨行, 昇級公司.
 */
export function isShopOrPlace(window: TextWindow, character: NameCharacter): boolean {
  const { key, at, isStart } = window;
  const replaced = key.slice(0, at) + character.otherwise + key.slice(at + 1);
  if (character.prior < 0 || wordCovers(replaced, at, character.words, LONGEST_WORD)) return false;
  const { shop } = nameContexts();
  const boundary = nameStartsNear(key, at, isStart) ? BOUNDARY : 0;
  for (let gap = 0; gap <= LONGEST_GAP; gap++) {
    const from = at + 1 + gap;
    if (gap > 0 && !isNameLike(key.charAt(from - 1))) return false;
    for (let length = LONGEST_SUFFIX; length > 0; length--) {
      const suffix = key.slice(from, from + length);
      if (suffix.length < length || !shop.has(suffix)) continue;
      const short = length === 1 && isHan(key.charAt(from + 1));
      if (!short && character.prior + (length > 1 ? LONG_SUFFIX : SHORT_SUFFIX) + boundary >= ENOUGH) return true;
    }
    if (gap < 2 && ADMINISTRATIVE.has(key.charAt(from)) && (gap === 1 || boundary > 0)) return true;
  }
  return false;
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
