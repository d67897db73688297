/** Marks that papers set for a slash between names, places and media, besides `/`: box drawing, fraction, division, the backslash of Hong Kong, the stroke 丨 of sites. */
const SLASHES = /[╱∕⁄＼\\丨︱]/g;
const ANY_SLASH = /[╱∕⁄＼\\丨︱]/;

/**
 * A folded key in which every mark that stands for a slash is `/`, so that one pattern reads all of them; as long as before.
 *
 * @example evenSlashes("程佑安╱台北报导") // "程佑安/台北报导"
 */
export function evenSlashes(key: string): string {
  return ANY_SLASH.test(key) ? key.replace(SLASHES, "/") : key;
}
