import { mapOfEdits, type OffsetMap } from "./offset-map.ts";

const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/**
 * The text with the characters that compatibility ideographs stand for in their place (U+F9B5 → 例), as OpenCC has it before anything
 * else. Unicode freezes these decompositions.
 */
export function replaceCompatibility(text: string): string {
  return text.replace(COMPATIBILITY, (character) => character.normalize("NFC"));
}

/** Compatibility ideographs of the first plane, which stand for another character each: U+F9B5 for 例. */
export const COMPATIBILITY_FIRST = 0xf900;
export const COMPATIBILITY_LAST = 0xfaff;
/** First unit of the compatibility ideographs outside the first plane, and of some other characters. */
export const COMPATIBILITY_LEAD = 0xd87e;

/** Whether {@link replaceCompatibility} might replace the character of a code unit. */
export function mayBeCompatibility(unit: number): boolean {
  return unit === COMPATIBILITY_LEAD || (unit >= COMPATIBILITY_FIRST && unit <= COMPATIBILITY_LAST);
}

/** From places of the text after {@link replaceCompatibility} to places before it. */
export function compatibilityMap(text: string): OffsetMap {
  const edits: number[] = [];
  let shift = 0;
  for (const match of text.matchAll(COMPATIBILITY)) {
    const [before, after] = [match[0].length, match[0].normalize("NFC").length];
    if (before !== after) edits.push(match.index, before, match.index + shift, after);
    shift += after - before;
  }
  return mapOfEdits(edits, text.length + shift);
}
