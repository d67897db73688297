/** Bits of a code point after the one before it (-1 at the beginning) in one language. */
export type LanguageCost = (previous: number, point: number) => number;

/** Bits of a character that the language does not write. */
export const STRANGER: number = 22;

/** Bits of a change between ASCII and the language's own script. */
export const SCRIPT_CHANGE: number = 3;

/** Bits of a change at an ASCII character: a small letter against a Chinese character is rarer than a capital, a digit or a space. */
export function scriptChange(ascii: number): number {
  return ascii >= 0x61 && ascii <= 0x7a ? SCRIPT_CHANGE + 2 : SCRIPT_CHANGE;
}

/** Bits of a control character that stands in no text. */
const CONTROL = 24;

/** Bits of the ASCII characters, rounded, the same in every language, so that only the other bytes decide. */
function makeAsciiCosts(): Float64Array {
  const costs = new Float64Array(0x80).fill(7);
  costs.fill(CONTROL, 0, 0x20);
  costs.fill(6, 0x09, 0x0e);
  costs.fill(5, 0x30, 0x3a);
  costs.fill(6, 0x41, 0x5b);
  costs.fill(4.5, 0x61, 0x7b);
  costs[0x20] = 4;
  costs[0x0a] = 4;
  costs[0x7f] = CONTROL;
  return costs;
}

const ASCII_COSTS: Float64Array = makeAsciiCosts();

/** Bits of an ASCII character: 4 for a space, 4.5 for a small letter, 24 for a control character. */
export function asciiCost(point: number): number {
  return ASCII_COSTS[point]!;
}

/** Says whether a code point is a Korean syllable: 한. */
export function isHangul(point: number): boolean {
  return point >= 0xac00 && point <= 0xd7a3;
}

/** Says whether a code point is Japanese hiragana or katakana: の, テ. */
export function isKana(point: number): boolean {
  return point >= 0x3041 && point <= 0x30fe;
}

/** Says whether a code point is a Cyrillic letter: я. */
export function isCyrillic(point: number): boolean {
  return point >= 0x400 && point <= 0x45f;
}
