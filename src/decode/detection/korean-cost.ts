import { characterCost } from "../../language/character-model.ts";
import { asciiCost, isHangul, SCRIPT_CHANGE, STRANGER } from "./language-cost.ts";

/**
 * Bits of the initial, vowel and final letters of a syllable, rounded, in the order of Unicode's syllable formula. Their sum tells the
 * syllables that Korean uses from those that only the formula makes, which is what misread bytes give.
 */
const INITIALS: readonly number[] = [2.9, 6.2, 3.7, 3.1, 6, 3.7, 4.3, 4.6, 7.5, 3.3, 5.8, 2.1, 3.6, 8, 5.4, 6.4, 5.6, 5.4, 3.8];
const VOWELS: readonly number[] = [
  2.3, 4.2, 6.5, 11, 3.1, 4.3, 4, 6.3, 3.1, 5.4, 8, 5.4, 6.5, 3.6, 6.8, 9, 6.3, 6.5, 3, 5.3, 2.5,
];
const FINALS: readonly number[] = [
  0.95, 4.2, 9, 12, 2.8, 11, 8, 10, 3.5, 10, 9.5, 11, 15, 13, 13, 11, 4.3, 6, 8, 5.8, 5.2, 3.6, 9.5, 10, 13, 8.5, 9, 8,
];

/** Bits that a space after a syllable saves: Korean writes one after two to four syllables. */
const SPACE_AFTER_SYLLABLE = 1;

/** Korean: syllables by their letters; Chinese characters between them are rare. */
export function koreanCost(previous: number, point: number): number {
  if (point === 0x20 && isHangul(previous)) return asciiCost(point) - SPACE_AFTER_SYLLABLE;
  if (point < 0x80) return asciiCost(point) + (previous >= 0x80 ? SCRIPT_CHANGE : 0);
  if (!isHangul(point)) return Math.min(characterCost(point) + 6, STRANGER);
  const index = point - 0xac00;
  return INITIALS[Math.floor(index / 588)]! + VOWELS[Math.floor((index % 588) / 28)]! + FINALS[index % 28]!;
}
