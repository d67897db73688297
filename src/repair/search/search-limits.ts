import { EITHER, isContrary } from "./script.ts";

/** Characters around a place that count as it: the same loss a character earlier or later is no other reading. */
const NEAR = 2;

/** What a search must not find. */
export interface SearchLimits {
  /** A character that must not come out at a place (an offset in the damaged text), nor near it. */
  readonly barred?: { readonly codePoint: number; readonly place: number };
  /** Supplied characters must not be of the other script than this one, see `script.ts`. */
  readonly script: number;
}

/** A search that may find anything. */
export const NO_LIMITS: SearchLimits = { script: EITHER };

/** Whether a character must not come out at a place. */
export function isBarred({ barred, script }: SearchLimits, codePoint: number, place: number, supplied: boolean): boolean {
  if (barred !== undefined && codePoint === barred.codePoint && Math.abs(place - barred.place) <= NEAR) return true;
  return supplied && script !== EITHER && isContrary(codePoint, script);
}
