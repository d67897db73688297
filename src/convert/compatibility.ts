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

/**
 * Whether there is anything in a text, given as code units, that {@link replaceCompatibility} might replace. Without a branch for each
 * unit: full-width punctuation is next to them, and all text goes through here.
 */
export function mayHaveCompatibility(units: Uint16Array): boolean {
  let at = 0;
  for (const last = units.length - 3; at < last; at += 4) {
    const first = signOf(units[at] as number) | signOf(units[at + 1] as number);
    if ((first | signOf(units[at + 2] as number) | signOf(units[at + 3] as number)) < 0) return true;
  }
  for (; at < units.length; at++) if (signOf(units[at] as number) < 0) return true;
  return false;
}

/** Negative for compatibility ideographs and the first unit of those outside the first plane. */
function signOf(unit: number): number {
  return ~((unit - COMPATIBILITY_FIRST) | (COMPATIBILITY_LAST - unit)) | ((unit ^ COMPATIBILITY_LEAD) - 1);
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
