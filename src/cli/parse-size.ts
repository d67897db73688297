import { NewsprocError } from "../model/newsproc-error.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1 << 10, M: 1 << 20, G: 1 << 30 };

/**
 * Reads a size such as `64M` (powers of 1024).
 *
 * @throws NewsprocError `usage`, naming the option
 */
export function parseSize(text: string, option: string): number {
  const found = /^(\d+)([KMG]?)B?$/i.exec(text);
  const unit = UNITS[found?.[2]?.toUpperCase() ?? ""];
  if (!found || unit === undefined)
    throw new NewsprocError("usage", { source: option }, { problem: `"${text}" is no size like 64M` });
  return Number(found[1]) * unit;
}

/**
 * Reads a whole number that is at least `least`.
 *
 * @throws NewsprocError `usage`, naming the option
 */
export function parseCount(text: string, option: string, least: number): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least)
    throw new NewsprocError("usage", { source: option }, { problem: `"${text}" is no whole number from ${least} up` });
  return count;
}
