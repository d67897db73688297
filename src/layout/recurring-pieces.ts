import type { Letters } from "./letters.ts";

/** Odd factor of the rolling sum over the letters of a piece. */
const FACTOR = 0x01000193;

/** Smallest and largest table of pieces, as powers of two: the largest bounds memory on a page of megabytes. */
const LEAST_BITS = 13;
const MOST_BITS = 19;

/** How often {@link RecurringPieces.find} may be called. */
const SEARCHES = 2;

/** Finds pieces of so many letters that stand on a page more than once. */
export class RecurringPieces {
  /** Where a piece stands that stood on the page before, and where it did last: filled by {@link find}. */
  readonly places: Int32Array;
  readonly befores: Int32Array;
  private readonly letters: Letters;
  private readonly bits: number;
  /** Where a piece of some hash stood last, counted from `counted` on: what is less was written by an earlier search. Small numbers for
   * a page of usual length: a table that is looked up everywhere should stay near. */
  private readonly last: Uint16Array | Uint32Array;
  private counted = 1;

  constructor(letters: Letters) {
    this.letters = letters;
    this.places = new Int32Array(letters.length);
    this.befores = new Int32Array(letters.length);
    this.bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 35 - Math.clz32(letters.length)));
    this.last = SEARCHES * letters.length < 0xffff ? new Uint16Array(1 << this.bits) : new Uint32Array(1 << this.bits);
  }

  /**
   * Looks for pieces of `size` letters and answers how many times one stood before. Equal hashes are compared, so that no piece is
   * confused; pieces that overlap do not count.
   */
  find(size: number): number {
    const { places, befores, last, counted } = this;
    const { units, length } = this.letters;
    const shift = 32 - this.bits;
    // A rolling sum: each letter enters with the same factor and leaves with its power.
    let leaving = 1;
    for (let step = 1; step < size; step++) leaving = Math.imul(leaving, FACTOR);
    let sum = 0;
    for (let index = 0; index < size - 1 && index < length; index++)
      sum = (Math.imul(sum, FACTOR) + (units[index] as number)) | 0;
    let count = 0;
    for (let place = 0; place + size <= length; place++) {
      sum = (Math.imul(sum, FACTOR) + (units[place + size - 1] as number)) | 0;
      const slot = Math.imul(sum, 0x9e3779b1) >>> shift;
      sum = (sum - Math.imul(leaving, units[place] as number)) | 0;
      const before = (last[slot] as number) - counted;
      last[slot] = counted + place;
      if (before < 0 || before + size > place || !samePiece(units, before, place, size)) continue;
      places[count] = place;
      befores[count++] = before;
    }
    this.counted += length;
    return count;
  }
}

function samePiece(units: Uint16Array, one: number, other: number, size: number): boolean {
  for (let index = 0; index < size; index++) if (units[one + index] !== units[other + index]) return false;
  return true;
}
