import { mapOfEdits, type OffsetMap } from "./offset-map.ts";

const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/**
 * The text with the characters that compatibility ideographs stand for in their place (U+F9B5 → 例), as OpenCC has it before anything
 * else. Unicode freezes these decompositions.
 */
export function replaceCompatibility(text: string): string {
  return text.replace(COMPATIBILITY, (character) => character.normalize("NFC"));
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
