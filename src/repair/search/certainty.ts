import { pairCost } from "../../language/character-model.ts";

/**
 * Bits by which a supplied character must be ahead of every other one that the known bytes allow. At 2 bits three of four whole lines of
 * news are right; at 3 five of six, but a fifth fewer lines come back.
 */
export const DECISIVE = 2;
/** The same for the last character of a line, which nothing follows. */
export const DECISIVE_AT_END = 2.5;
/** The same for one that has a Chinese character on one side only. */
export const DECISIVE_AT_EDGE = 4;
const LINE_FEED = 0x0a;

/** A character's bits between its neighbours; `after` is `undefined` at the end of a line, which may break anywhere. */
export function costBetween(before: number, codePoint: number, after: number | undefined): number {
  if (after !== undefined) return pairCost(before, codePoint) + pairCost(codePoint, after);
  const isHan = codePoint >= 0x4e00 && codePoint <= 0x9fff;
  return pairCost(before, codePoint) + (isHan ? 0 : pairCost(codePoint, LINE_FEED));
}
