import { COMPATIBILITY_FIRST, COMPATIBILITY_LAST } from "./script-evidence.ts";

/**
 * The units with the characters that compatibility ideographs of the first plane stand for in their place (U+F9B5 → 例), unit for unit,
 * as OpenCC does before anything else; the same units when there are none. Unicode freezes these decompositions. Those outside the first
 * plane stay.
 *
 * @param marks where marked characters stand; the others are no compatibility ideographs
 */
export function replaceCompatibility(units: Uint16Array, marks: readonly number[]): Uint16Array {
  let replaced: Uint16Array | undefined;
  for (const at of marks) {
    const unit = units[at] as number;
    if (unit < COMPATIBILITY_FIRST || unit > COMPATIBILITY_LAST) continue;
    const canonical = String.fromCharCode(unit).normalize("NFC");
    if (canonical.length !== 1) continue;
    replaced ??= units.slice();
    replaced[at] = canonical.charCodeAt(0);
  }
  return replaced ?? units;
}
