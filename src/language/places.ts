import { PLACES } from "./places.generated.ts";

/** Longest entry of the list, in UTF-16 code units. */
const LONGEST = 8;

interface PlaceTables {
  readonly names: ReadonlySet<string>;
  /** Length of the longest name that begins with a code unit, and of the one that ends with it, 省 市 县 区 州 after it among them. */
  readonly byFirst: Uint8Array;
  readonly byLast: Uint8Array;
}

let cachedPlaces: PlaceTables | undefined;

function places(): PlaceTables {
  cachedPlaces ??= buildPlaces();
  return cachedPlaces;
}

function buildPlaces(): PlaceTables {
  const names = new Set(PLACES.split(" "));
  const byFirst = new Uint8Array(0x10000);
  const byLast = new Uint8Array(0x10000);
  for (const name of names) {
    const first = name.charCodeAt(0);
    const last = name.charCodeAt(name.length - 1);
    byFirst[first] = Math.max(byFirst[first]!, name.length + 1);
    byLast[last] = Math.max(byLast[last]!, name.length);
  }
  for (const unit of UNITS) byLast[unit.charCodeAt(0)] = LONGEST;
  return { names, byFirst, byLast };
}

/** What a place is, where its name says so. */
const UNITS = "省市县区州";

/**
 * Whether a folded key is the name of a place that the list knows, with or without 省 市 县 区 州 after it.
 *
 * @example isPlace("台北") && isPlace("武汉市")
 */
export function isPlace(key: string): boolean {
  const { names } = places();
  return names.has(key) || (key.length > 2 && UNITS.includes(key.charAt(key.length - 1)) && names.has(key.slice(0, -1)));
}

/**
 * Length of the longest known place at the end of a folded key, in UTF-16 code units; 0 when there is none.
 *
 * @example placeAtEnd("沈砚秋台北") // 2
 */
export function placeAtEnd(key: string): number {
  const longest = places().byLast[key.charCodeAt(key.length - 1)] ?? 0;
  for (let length = Math.min(LONGEST, longest, key.length); length >= 2; length--) {
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
  const longest = places().byFirst[key.charCodeAt(0)] ?? 0;
  for (let length = Math.min(LONGEST, longest, key.length); length >= 2; length--) {
    if (isPlace(key.slice(0, length))) return length;
  }
  return 0;
}
