import { asciiCost, isCyrillic, SCRIPT_CHANGE, STRANGER } from "./language-cost.ts";

/** Bits of the Russian small letters а to я, rounded. */
const CYRILLIC: readonly number[] = [
  3.6, 6, 4.5, 5.9, 5.1, 3.5, 6.7, 5.9, 3.8, 6.4, 4.8, 4.5, 5, 3.9, 3.2, 5.2, 4.4, 4.2, 4, 5.3, 8.5, 6.7, 7.7, 6.1, 7.1, 8.1,
  11.3, 5.7, 5.8, 8.3, 7.3, 5.6,
];

/** Bits of a word that mixes Latin and Cyrillic letters. */
const MIXED_WORD = 14;

function isLatin(point: number): boolean {
  return (point >= 0x61 && point <= 0x7a) || (point >= 0x41 && point <= 0x5a) || (point >= 0xc0 && point <= 0x17f);
}

/** In Latin Extended-A capitals are even up to U+0137 and from U+014A to U+0177, odd between. */
function isSmallExtended(point: number): boolean {
  const even = (point & 1) === 0;
  return (point >= 0x138 && point <= 0x149) || point >= 0x178 ? even : !even;
}

function isSmall(point: number): boolean {
  if (point >= 0x100 && point <= 0x17f) return isSmallExtended(point);
  return (point >= 0x61 && point <= 0x7a) || (point >= 0xdf && point <= 0xff) || (point >= 0x430 && point <= 0x45f);
}

/** Within words capitals follow capitals or nothing: ПРАВДА, Правда, never праВДа. */
function cyrillicCost(previous: number, point: number): number {
  if (isLatin(previous)) return MIXED_WORD;
  if (point < 0x410 || point > 0x44f) return 11;
  const letter = CYRILLIC[(point - 0x410) % 32]!;
  const change = isCyrillic(previous) ? 0 : SCRIPT_CHANGE;
  if (point >= 0x430) return letter + change + (previous >= 0x80 && change > 0 ? SCRIPT_CHANGE : 0);
  return letter + change + (isSmall(previous) ? 9 : 3);
}

/** Marked Latin letters stand between plain ones. */
function latinCost(previous: number, point: number): number {
  const letter = point >= 0xc0 && point <= 0x17f && point !== 0xd7 && point !== 0xf7;
  if (!letter) return point <= 0xbf || (point >= 0x2010 && point <= 0x20ac) ? 10 : 16;
  if (isCyrillic(previous)) return MIXED_WORD;
  if (isSmall(point)) return previous < 0x80 ? 7 : 12;
  return isSmall(previous) ? 15 : 10;
}

/** European languages in Latin or Cyrillic letters. */
export function europeanCost(previous: number, point: number): number {
  if (point < 0x80) return isCyrillic(previous) && isLatin(point) ? MIXED_WORD : asciiCost(point);
  if (isCyrillic(point)) return cyrillicCost(previous, point);
  return point < 0x2200 ? latinCost(previous, point) : STRANGER;
}
