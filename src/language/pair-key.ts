/** Buckets of the table of pairs, by the upper half of a key. */
export const PAIR_BUCKETS = 0x1_0000;

/**
 * Spreads a pair of UTF-16 units over 32 bits, one to one: the upper half is the pair's bucket, the lower half tells it from the others
 * in the bucket.
 *
 * @example pairKey("江".charCodeAt(0), "州".charCodeAt(0)) >>> 16 // the bucket of 江州
 */
export function pairKey(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 0;
}
