import type { Kin } from "./kinship.ts";

/** Shared words below this, in bits, are chance. */
const LITTLE_KIN = 8;
/** Shared words of this weight, in bits, are proof. */
const ENOUGH_KIN = 10;
/** Words that chance spreads evenly over the page, in bits, added to those that were found: few words prove little. */
const CHANCE = 30;

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
  const ratio = Math.log((shared / total + 0.02) / (expected + 0.02));
  return ratio * Math.min(1, (ratio > 0 ? shared : total * expected) / ENOUGH_KIN);
}

/** The same for a heading, whose few words prove less. */
export function weakContrast(shared: number, total: number, expected: number): number {
  const share = Math.max(0.02, expected);
  return Math.log((shared + CHANCE * share) / ((total + CHANCE) * share));
}
