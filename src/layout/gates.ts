import { bitOfSet, type CharacterSets, SET_WORDS } from "./character-sets.ts";
import { CONDITION_GROUPS } from "./conditions.ts";
import type { Evidence } from "./evidence.ts";

/** Values of a byte. */
const VALUES = 256;

/**
 * Finds the evidence that a line must be asked for: all gates at once, as sets of evidence in bits. For every number of 32 pieces of
 * evidence and every byte of what is known of a line that one of them needs, there is a table by value of those that this byte lets
 * through; what all of them let through is left.
 */
export class Gates {
  /** Numbers of 32 bits that a set of evidence takes. */
  readonly size: number;
  /** Numbers that what is known of a line takes: its conditions, then its character sets. */
  readonly words: number;
  /** Bytes that evidence needs, number × 4 + byte: those of the first number of evidence, then those of the second … */
  private readonly bytes: Uint8Array;
  /** Where the bytes of each number of evidence start, and the end behind the last one. */
  private readonly starts: Uint16Array;
  /** Evidence let through by entry of {@link bytes} and value. */
  private readonly passing: Int32Array;
  /** Sets of evidence by length of the line in UTF-16 code units and by its width in cells, up to where nothing changes any more. */
  private readonly longest: number;
  private readonly widest: number;
  private readonly byLength: Int32Array;
  private readonly byWidth: Int32Array;

  constructor(evidence: readonly Evidence[], sets: CharacterSets) {
    this.size = Math.ceil(evidence.length / 32);
    this.words = CONDITION_GROUPS.length + SET_WORDS.length;
    const needing = new Int32Array(this.size * this.words * 32);
    evidence.forEach((piece, index) => {
      for (const bit of neededBits(piece, sets)) include(needing, (index >> 5) * this.words * 32 + bit, index);
    });
    const needed = Array.from({ length: this.size * this.words * 4 }, (_, byte) => needing.subarray(byte * 8, byte * 8 + 8));
    const used = [...needed.keys()].filter((byte) => needed[byte]?.some((bits) => bits !== 0));
    this.bytes = Uint8Array.from(used, (byte) => byte % (this.words * 4));
    this.starts = Uint16Array.from(
      { length: this.size + 1 },
      (_, word) => used.filter((byte) => byte < word * this.words * 4).length,
    );
    this.passing = new Int32Array(used.length * VALUES);
    used.forEach((byte, entry) => {
      fillPassing(this.passing.subarray(entry * VALUES, (entry + 1) * VALUES), needed[byte] as Int32Array);
    });
    this.longest = 1 + Math.max(0, ...evidence.map(({ longest = 0 }) => longest));
    this.widest = 1 + Math.max(0, ...evidence.map(({ wider = 0 }) => wider));
    this.byLength = new Int32Array((this.longest + 1) * this.size);
    this.byWidth = new Int32Array((this.widest + 1) * this.size);
    evidence.forEach(({ longest = this.longest, wider = -1 }, index) => {
      include(this.byLength, longest * this.size + (index >> 5), index);
      include(this.byWidth, (wider + 1) * this.size + (index >> 5), index);
    });
    // What a longer line passes a shorter one passes, what a narrower one passes a wider one passes.
    for (let at = this.byLength.length - 1 - this.size; at >= 0; at--) join(this.byLength, at, at + this.size);
    for (let at = this.size; at < this.byWidth.length; at++) join(this.byWidth, at, at - this.size);
  }

  /**
   * Writes the set of evidence that a line lets through, {@link size} numbers from `at` on.
   *
   * @param known what is known of the line, {@link words} numbers
   */
  pass(known: Int32Array, length: number, width: number, found: Int32Array, at: number): void {
    const { bytes, starts, passing, size, byLength, byWidth } = this;
    const lengthRow = Math.min(length, this.longest) * size;
    const widthRow = Math.min(width, this.widest) * size;
    for (let word = 0; word < size; word++) {
      let left = (byLength[lengthRow + word] as number) & (byWidth[widthRow + word] as number);
      const end = starts[word + 1] as number;
      for (let entry = starts[word] as number; entry < end; entry++) {
        const place = bytes[entry] as number;
        left &= passing[entry * VALUES + (((known[place >> 2] as number) >>> ((place & 3) * 8)) & (VALUES - 1))] as number;
      }
      found[at + word] = left;
    }
  }
}

/**
 * Fills a table by value of a byte: the evidence that no missing bit keeps out.
 *
 * @param needing the evidence that needs each of the eight bits
 */
function fillPassing(passing: Int32Array, needing: Int32Array): void {
  passing[VALUES - 1] = -1;
  for (let value = VALUES - 2; value >= 0; value--) {
    const missing = 31 - Math.clz32(~value & (value + 1));
    passing[value] = (passing[value | (1 << missing)] as number) & ~(needing[missing] as number);
  }
}

function include(table: Int32Array, place: number, index: number): void {
  table[place] = (table[place] as number) | (1 << (index & 31));
}

function join(table: Int32Array, to: number, from: number): void {
  table[to] = (table[to] as number) | (table[from] as number);
}

/** Places of all conditions, counted over the bits of all groups. */
const PLACE_OF_CONDITION: ReadonlyMap<string, number> = new Map(
  CONDITION_GROUPS.flatMap((names, group) => names.map((name, bit) => [name, group * 32 + bit] as const)),
);

/** The bits that a piece of evidence needs, counted over all numbers of what is known of a line. */
function neededBits({ name, when = [], has = [], says, opens, ends }: Evidence, sets: CharacterSets): readonly number[] {
  const conditions = when.map((condition) => {
    const place = PLACE_OF_CONDITION.get(condition);
    if (place === undefined) throw new Error(`${name}: there is no condition ${condition}`);
    return place;
  });
  const bits = has.map((set) => bitOfSet(sets, "has", set));
  if (says !== undefined) bits.push(bitOfSet(sets, "says", says));
  if (opens !== undefined) bits.push(bitOfSet(sets, "opens", opens));
  if (ends !== undefined) bits.push(bitOfSet(sets, "ends", ends));
  return [...conditions, ...bits.map((bit) => CONDITION_GROUPS.length * 32 + bit)];
}
