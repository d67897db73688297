import { pairCost } from "../../language/character-model.ts";

/** Bits that reading one byte out of step must save somewhere for a search to be worth its while. */
const WORTH = 7;
const LINE_FEED = 0x0a;

/**
 * Whether some part of a text reads better one byte out of step: 窘锥蔚陌 does, names and verse do not. Looks at the pairs of bytes across
 * characters without knowing what was lost; linear in the length.
 *
 * @param units and `pairs`: both directions of the double-byte encoding
 */
export function readsBetterShifted(text: string, units: Uint16Array, pairs: Uint16Array): boolean {
  let last = LINE_FEED;
  let lastShifted = LINE_FEED;
  let waiting = 0;
  let saved = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = unit < 0x80 ? 0 : pairs[unit]!;
    // The byte that would follow the waiting one; a character without bytes in the encoding (𨋢, U+FFFD) has none.
    const byte = pair > 0xff ? pair >> 8 : unit < 0x80 ? unit : pair;
    const shifted = waiting === 0 || byte === 0 ? 0 : units[(waiting << 8) | byte]!;
    if (shifted !== 0) {
      saved += pairCost(last, unit) - pairCost(lastShifted, shifted);
      if (saved < 0) saved = 0;
      if (saved >= WORTH) return true;
      lastShifted = shifted;
    } else {
      saved = 0;
      lastShifted = LINE_FEED;
    }
    waiting = pair > 0xff ? pair & 0xff : 0;
    last = unit;
  }
  return false;
}

/** Bits of a lost byte with the character that it is supplied for and with the one that ends the passage, at the least. */
const LEAST_LOSS = 26;
/** Bits of the first character out of step, whose neighbour is not known, at the least. */
const LEAST_FIRST = 2;
/** Bits of a letter or symbol among Chinese characters, which the second byte of a pair becomes, at the least. */
const LEAST_LETTER = 8;

/**
 * Bits that a text can save at most by being one byte out of step from some place to the end of its run of double-byte characters: out of
 * step it stays up to the next ASCII character. Linear in the length.
 *
 * @param units and `pairs`: both directions of the double-byte encoding
 */
export function mostSavedByShift(text: string, units: Uint16Array, pairs: Uint16Array): number {
  let most = Number.NEGATIVE_INFINITY;
  let saved = 0;
  let next = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    const pair = unit < 0x80 ? 0 : pairs[unit]!;
    // An ASCII character ends the run, and so does one that is the second byte of a pair.
    if (pair <= 0xff || (pair & 0xff) < 0x80) {
      saved = pair <= 0xff ? 0 : -LEAST_LETTER;
      next = 0;
    }
    if (pair <= 0xff) continue;
    const own = pairCost(at === 0 ? LINE_FEED : text.charCodeAt(at - 1), unit);
    const shifted = next === 0 ? 0 : units[((pair & 0xff) << 8) | (next >> 8)]!;
    if (next !== 0 && shifted === 0) saved = Number.NEGATIVE_INFINITY;
    most = Math.max(most, saved + own - LEAST_LOSS - (shifted === 0 ? 0 : LEAST_FIRST));
    // The one before this one, if it is out of step, too, is followed by `shifted`.
    const before = at === 0 || text.charCodeAt(at - 1) < 0x80 ? 0 : pairs[text.charCodeAt(at - 1)]!;
    const shiftedBefore = before <= 0xff ? 0 : units[((before & 0xff) << 8) | (pair >> 8)]!;
    saved += own - (shifted === 0 || shiftedBefore === 0 ? 0 : pairCost(shiftedBefore, shifted));
    next = pair;
  }
  return most;
}
