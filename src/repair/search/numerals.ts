const NUMERALS = "〇零一二三四五六七八九十百千万亿两半几萬億兩幾";

function isNumeral(unit: number): boolean {
  return NUMERALS.includes(String.fromCharCode(unit));
}

/**
 * Whether a supplied character is a numeral where others could stand as well: which number it was no neighbour tells (六个月, 两个月).
 *
 * @param possible all characters that could stand there, UTF-16 units
 */
export function isOneOfNumerals(unit: number, possible: readonly number[]): boolean {
  return isNumeral(unit) && possible.some((other) => other !== unit && isNumeral(other));
}
