/** Signs that stand in pairs, and share all bytes of UTF-8 but the last. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["〈", "〉"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
];
const FULL_STOP = "。";

function firstBytes(sign: string): number {
  return sign.charCodeAt(0) >> 6;
}

function isOpen(text: string, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening) > text.lastIndexOf(closing);
}

/**
 * Whether a sign closes what nothing opened: ” in a text without “. False for signs that close nothing.
 *
 * @param text what stands before the sign
 */
export function isUnopened(text: string, sign: string): boolean {
  const pair = PAIRS.find(([, closing]) => closing === sign);
  return pair !== undefined && !isOpen(text, pair[0], sign);
}

/**
 * The sign that ends a line when only its last byte is lost: it closes what is open (“回炉 → ”), else it is a full stop, if it can be
 * one. `undefined` when that does not tell.
 *
 * @param sign a sign that has the bytes which are known
 */
export function closingSign(text: string, sign: string): string | undefined {
  const known = firstBytes(sign);
  const open = PAIRS.filter(([opening, closing]) => firstBytes(closing) === known && isOpen(text, opening, closing));
  const last = open.sort((a, b) => text.lastIndexOf(b[0]) - text.lastIndexOf(a[0]))[0];
  return last?.[1] ?? (firstBytes(FULL_STOP) === known ? FULL_STOP : undefined);
}
