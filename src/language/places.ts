import { PLACES } from "./places.generated.ts";

/** Longest entry of the list, in UTF-16 code units. */
const LONGEST = 8;

let cachedPlaces: ReadonlySet<string> | undefined;

/**
 * Whether a folded key is the name of a place that the list knows, with or without 省 市 县 区 州 after it.
 *
 * @example isPlace("台北") && isPlace("武汉市")
 */
export function isPlace(key: string): boolean {
  cachedPlaces ??= new Set(PLACES.split(" "));
  return cachedPlaces.has(key) || (key.length > 2 && /[省市县区州]$/.test(key) && cachedPlaces.has(key.slice(0, -1)));
}

/**
 * Length of the longest known place at the end of a folded key, in UTF-16 code units; 0 when there is none.
 *
 * @example placeAtEnd("沈砚秋台北") // 2
 */
export function placeAtEnd(key: string): number {
  for (let length = Math.min(LONGEST, key.length); length >= 2; length--) {
    if (isPlace(key.slice(key.length - length))) return length;
  }
  return 0;
}

/**
 * Length of the longest known place at the start of a folded key, in UTF-16 code units; 0 when there is none.
 *
 * @example placeAtStart("江苏省沈砚秋") // 3
 */
export function placeAtStart(key: string): number {
  for (let length = Math.min(LONGEST, key.length); length >= 2; length--) {
    if (isPlace(key.slice(0, length))) return length;
  }
  return 0;
}
