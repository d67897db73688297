import { characterCost, pairCost } from "../language/character-model.ts";

/** Words in more texts than this tell nothing of any two of them. */
const COMMON_FROM = 24;

/** Slots for each character: about two of three characters begin a word that the page did not have before. */
const LEAST_ROOM = 1.25;

/** Numbers of one size that hold places: small where all places are small. */
type Places = Uint16Array | Uint32Array;

/**
 * An index of the words of numbered texts. A word is a pair of Chinese characters, a number or a Latin word; texts must be entered in
 * the order of their numbers. Kept in flat tables, for a page has thousands of words; what is looked up everywhere, the table of slots, is
 * kept so small that it stays near.
 */
export class WordIndex {
  /** The place of the latest entry of each slot, from 1 on: fresh memory is 0 and need not be filled. */
  private readonly latest: Places;
  private readonly mask: number;
  /** An entry is a word of a text: the word, the text, in how many texts the word was found until then, and its entry before, 0 for none. */
  private readonly words: Uint32Array;
  private readonly texts: Int32Array;
  private readonly counts: Uint8Array;
  private readonly before: Places;
  private size = 0;
  /** How many pairs of texts share a word, as {@link sumShared} found. */
  related = 0;
  /** A bit for each slot whose word occurs again. */
  private readonly again: Int32Array;

  /** @param length characters of all texts together, at least */
  constructor(length: number) {
    let slots = 1024;
    while (slots < length * LEAST_ROOM) slots *= 2;
    const small = length < 0xffff;
    this.latest = small ? new Uint16Array(slots) : new Uint32Array(slots);
    this.before = small ? new Uint16Array(length + 1) : new Uint32Array(length + 1);
    this.mask = slots - 1;
    this.words = new Uint32Array(length + 1);
    this.texts = new Int32Array(length + 1);
    this.counts = new Uint8Array(length + 1);
    this.again = new Int32Array(slots / 32);
  }

  /** Enters the words of a text, the folded code units from `from` to before `to`; gives how many different ones it has. */
  add(units: Uint16Array, from: number, to: number, text: number): number {
    let found = 0;
    let at = from;
    let unit = from < to ? units[from]! : 0;
    while (at < to) {
      if (isHan(unit)) {
        const next = at + 1 < to ? units[at + 1]! : 0;
        if (isHan(next)) found += this.enter(((unit << 16) | next) >>> 0, text);
        at += 1;
        unit = next;
        continue;
      }
      const start = at;
      let hash = 7;
      while (isAlphanumeric(unit)) {
        hash = (Math.imul(hash, 31) + (unit | 0x20)) | 0;
        at += 1;
        unit = at < to ? units[at]! : 0;
      }
      // Numbers and Latin words lie below all Chinese characters: their length, then a hash.
      if (at - start > 1) found += this.enter((Math.min(15, at - start) << 24) | ((hash >>> 7) & 0xffffff), text);
      if (at === start) {
        at += 1;
        unit = at < to ? units[at]! : 0;
      }
    }
    return found;
  }

  private enter(word: number, text: number): number {
    const { words, texts, counts, latest, mask } = this;
    let slot = (Math.imul(word, 0x9e3779b1) >>> 8) & mask;
    let place = latest[slot]!;
    while (place !== 0 && words[place - 1] !== word) {
      slot = (slot + 1) & mask;
      place = latest[slot]!;
    }
    let count = 0;
    if (place !== 0) {
      if (texts[place - 1] === text) return 0;
      count = counts[place - 1]!;
      if (count > COMMON_FROM) return 1;
      if (count === 1) this.again[slot >>> 5]! |= 1 << (slot & 31);
    }
    const { size } = this;
    words[size] = word;
    texts[size] = text;
    counts[size] = count + 1;
    this.before[size] = place;
    this.size = size + 1;
    latest[slot] = size + 1;
    return 1;
  }

  /**
   * Adds up what each two texts share, in bits. Texts further apart than `reach` are passed over.
   *
   * @returns a row for each text, which begins at {@link rowStart}: what it shares with the text before it, the one before that, and so on
   */
  sumShared(texts: number, reach: number): Float32Array {
    const { again } = this;
    const sums = new Float32Array(rowStart(texts, reach));
    const rarest = Math.log2(texts + 1) + 0.5;
    const rarity = Float64Array.from({ length: COMMON_FROM + 1 }, (_, count) => 1 - Math.log2(count) / rarest);
    const where = new Int32Array(COMMON_FROM + 1);
    // From slot to slot, in one order whatever the page's: sums of fractions depend on it.
    for (let word = 0; word < again.length; word += 1)
      for (let left = again[word]!; left !== 0; left &= left - 1) {
        const latest = this.latest[word * 32 + 31 - Math.clz32(left & -left)]! - 1;
        if (this.counts[latest]! <= COMMON_FROM) this.addShared(latest, rarity, reach, where, sums);
      }
    return sums;
  }

  /** Adds the bits of one word to the sums of all its texts. @param where room for these */
  private addShared(latest: number, rarity: Float64Array, reach: number, where: Int32Array, sums: Float32Array): void {
    const { texts, before } = this;
    const count = this.counts[latest]!;
    let found = 0;
    for (let place = latest; place >= 0; place = before[place]! - 1) where[found++] = texts[place]!;
    const weight = wordCost(this.words[latest]!) * rarity[count]!;
    for (let one = 0; one < count; one += 1) {
      const later = where[one]!;
      const row = rowStart(later, reach) - 1;
      for (let other = one + 1; other < count; other += 1) {
        const distance = later - where[other]!;
        if (distance > reach) break;
        const sum = sums[row + distance]!;
        if (sum === 0) this.related += 1;
        sums[row + distance] = sum + weight;
      }
    }
  }
}

/** Where the row of a text begins in the sums: it has a place for each text before it, `reach` at most. */
export function rowStart(text: number, reach: number): number {
  const full = Math.max(0, text - reach);
  const rising = text - full;
  return (rising * (rising - 1)) / 2 + full * reach;
}

/** Bits of a word above those of the commonest pairs of characters; a number or Latin word by its length. */
function wordCost(word: number): number {
  const first = word >>> 16;
  if (first < 0x3400) return 4 + Math.min(6, word >>> 24);
  return Math.max(0.25, characterCost(first) + pairCost(first, word & 0xffff) - 8);
}

function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2e;
}
