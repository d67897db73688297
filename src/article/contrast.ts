import type { Kin } from "./kinship.ts";

/** Shared words below this, in bits, are chance. */
const LITTLE_KIN = 8;
/** Words, in bits, added to what was found and to what chance would give: where there are few, they prove little. */
const CHANCE = 10;

/** Whether a text shares words with anything on the page. */
export function hasKin(kin: Kin): boolean {
  return kin.total >= LITTLE_KIN;
}

/**
 * How far the words that a text shares with a part of the page are above what chance would give: the logarithm of their ratio, 0 for
 * just chance.
 *
 * @param shared what it shares with the part, in bits
 * @param total what it shares with the whole page, in bits
 * @param expected the part's share of the page, 0 to 1
 */
export function contrast(shared: number, total: number, expected: number): number {
  return Math.log((shared + CHANCE) / (total * expected + CHANCE));
}
