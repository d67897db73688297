import { pairCost } from "../../language/character-model.ts";

/** Bits that reading one byte out of step must save somewhere for a search to be worth its while. */
const WORTH = 12;
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
    const shifted = waiting === 0 ? 0 : units[(waiting << 8) | (pair > 0xff ? pair >> 8 : unit & 0xff)]!;
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
