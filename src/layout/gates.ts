import { type CharacterSets, SET_KINDS, wordsOf } from "./character-sets.ts";
import { CONDITION_GROUPS, type Condition } from "./conditions.ts";
import type { Evidence } from "./evidence.ts";

/** Bits of a number that are looked up at once. */
const BYTE = 8;
const VALUES = 1 << BYTE;

/**
 * Finds the evidence that a line must be asked for: all gates at once, as sets of evidence in bits. For every byte of what is known of a
 * line there is a table by value of the evidence that this byte lets through; what all of them let through is left.
 */
export class Gates {
  /** Numbers of 32 bits that a set of evidence takes. */
  readonly size: number;
  /** Numbers that what is known of a line takes: its conditions, then its character sets. */
  readonly words: number;
  /** By number and bit, the evidence that needs this bit. */
  private readonly needing: Int32Array;
  /** Bytes that some evidence needs: number × 4 + byte. */
  private readonly bytes: Uint8Array;
  /** Sets of evidence by byte and value, filled as values occur, and whether they are. */
  private readonly passing: Int32Array;
  private readonly filled: Uint8Array;
  /** Sets of evidence by length of the line in UTF-16 code units and by its width in cells, up to where nothing changes any more. */
  private readonly longest: number;
  private readonly widest: number;
  private readonly byLength: Int32Array;
  private readonly byWidth: Int32Array;
  /** Where the sets of the line at hand begin in `passing`. */
  private readonly rows: Int32Array;

  constructor(evidence: readonly Evidence[], sets: CharacterSets) {
    this.size = Math.ceil(evidence.length / 32);
    this.words = CONDITION_GROUPS.length + SET_KINDS.reduce((sum, kind) => sum + wordsOf(sets[kind]), 0);
    this.needing = new Int32Array(this.words * 32 * this.size);
    evidence.forEach((piece, index) => {
      for (const bit of neededBits(piece, sets)) this.add(this.needing, bit, index);
    });
    this.bytes = Uint8Array.from(neededBytes(this.needing, this.size));
    this.passing = new Int32Array(this.bytes.length * VALUES * this.size);
    this.filled = new Uint8Array(this.bytes.length * VALUES);
    this.rows = new Int32Array(this.bytes.length);
    this.longest = 1 + Math.max(0, ...evidence.map(({ longest = 0 }) => longest));
    this.widest = 1 + Math.max(0, ...evidence.map(({ wider = 0 }) => wider));
    this.byLength = new Int32Array((this.longest + 1) * this.size);
    this.byWidth = new Int32Array((this.widest + 1) * this.size);
    evidence.forEach(({ longest = this.longest, wider = -1 }, index) => {
      this.add(this.byLength, longest, index);
      this.add(this.byWidth, wider + 1, index);
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
    const { bytes, rows, filled, passing, size, byLength, byWidth } = this;
    for (let byte = 0; byte < rows.length; byte++) {
      const place = bytes[byte] as number;
      const row = byte * VALUES + (((known[place >> 2] as number) >>> ((place & 3) * BYTE)) & (VALUES - 1));
      if (filled[row] === 0) this.fill(row);
      rows[byte] = row * size;
    }
    const lengthRow = Math.min(length, this.longest) * size;
    const widthRow = Math.min(width, this.widest) * size;
    for (let word = 0; word < size; word++) {
      let left = (byLength[lengthRow + word] as number) & (byWidth[widthRow + word] as number);
      for (let byte = 0; byte < rows.length; byte++) left &= passing[(rows[byte] as number) + word] as number;
      found[at + word] = left;
    }
  }

  /** Fills the set of a byte and value: all evidence but that which needs a bit that is missing. */
  private fill(row: number): void {
    const first = (this.bytes[Math.floor(row / VALUES)] as number) * BYTE;
    const value = row % VALUES;
    this.filled[row] = 1;
    for (let word = 0; word < this.size; word++) {
      let needing = 0;
      for (let bit = 0; bit < BYTE; bit++)
        if ((value & (1 << bit)) === 0) needing |= this.needing[(first + bit) * this.size + word] as number;
      this.passing[row * this.size + word] = ~needing;
    }
  }

  private add(table: Int32Array, row: number, index: number): void {
    const place = row * this.size + (index >> 5);
    table[place] = (table[place] as number) | (1 << (index & 31));
  }
}

function join(table: Int32Array, to: number, from: number): void {
  table[to] = (table[to] as number) | (table[from] as number);
}

/** The bits that a piece of evidence needs, counted over all numbers of what is known of a line. */
function neededBits({ name, when = [], has = [], opens, ends }: Evidence, sets: CharacterSets): readonly number[] {
  const conditions = when.map((condition) => {
    const group = CONDITION_GROUPS.findIndex((names) => names.includes(condition));
    if (group < 0) throw new Error(`${name}: there is no condition ${condition}`);
    return group * 32 + (CONDITION_GROUPS[group] as readonly Condition[]).indexOf(condition);
  });
  const wanted = { has, opens: opens === undefined ? [] : [opens], ends: ends === undefined ? [] : [ends] };
  let first = CONDITION_GROUPS.length * 32;
  const characters = SET_KINDS.flatMap((kind) => {
    const places = wanted[kind].map((set) => first + sets[kind].indexOf(set));
    first += wordsOf(sets[kind]) * 32;
    return places;
  });
  return [...conditions, ...characters];
}

function* neededBytes(needing: Int32Array, size: number): Generator<number> {
  const each = BYTE * size;
  for (let byte = 0; byte * each < needing.length; byte++)
    if (needing.subarray(byte * each, (byte + 1) * each).some((evidence) => evidence !== 0)) yield byte;
}
