import { LABELS } from "./labels.ts";
import { ROWS, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Rows of evidence: those behind them are of labels that follow each other. */
const EVIDENCE_ROWS = ROWS.after;

/** Numbers of a row that are added up at once; rows are filled up to a multiple of it. */
const AT_ONCE = 8;

/** What a number is divided by to part a label from the next one in it; three of them fit into the 53 bits that a number is exact in. */
const FIELD = 2 ** 17;
const MOST_SHARING = 3;

/** Sums that room is made for at first. */
const FIRST_ROOM = 512;

/**
 * Sums of rows of weights in whole hundredths, those of three neighbouring labels in one number: a third of the additions. Where weights
 * are so large that the labels of a number could run into each other, each has a number of its own.
 */
export class PackedRows {
  /** Labels in a number, and numbers of a row. */
  private readonly sharing: number;
  private readonly columns: number;
  private readonly rows: Float64Array;
  private readonly totals: Float64Array;
  /** The sums one behind the other; the first place is nobody's. */
  private sums: Float64Array;
  private size = 1;

  constructor(weights: Weights) {
    const hundredths = Int32Array.from(weights.subarray(0, EVIDENCE_ROWS * LABEL_COUNT), (weight) => Math.round(weight * 100));
    this.sharing = largestSum(hundredths) < FIELD / 2 ? MOST_SHARING : 1;
    this.columns = Math.ceil(LABEL_COUNT / this.sharing / AT_ONCE) * AT_ONCE;
    this.rows = new Float64Array(EVIDENCE_ROWS * this.columns);
    this.totals = new Float64Array(this.columns * this.sharing);
    this.sums = new Float64Array(FIRST_ROOM * this.columns);
    for (let row = 0; row < EVIDENCE_ROWS; row++)
      for (let label = 0; label < this.columns * this.sharing; label++) {
        const place = row * this.columns + Math.floor(label / this.sharing);
        const weight = label < LABEL_COUNT ? (hundredths[row * LABEL_COUNT + label] as number) : 0;
        this.rows[place] = (this.rows[place] as number) * FIELD + weight;
      }
  }

  /** Keeps the sum of some rows and answers its place, from 1 on. */
  addSum(rows: readonly number[]): number {
    const { columns } = this;
    const from = this.size * columns;
    if (from === this.sums.length) {
      const larger = new Float64Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    for (const row of rows)
      for (let column = 0; column < columns; column++)
        this.sums[from + column] = (this.sums[from + column] as number) + (this.rows[row * columns + column] as number);
    return this.size++;
  }

  /** Adds up the first `count` of kept sums: what comes out for each label, in hundredths, until the next sums are added up. */
  total(places: Uint16Array, count: number): Float64Array {
    for (let column = 0; column < this.columns; column += AT_ONCE) this.totalColumns(column, places, count);
    return this.totals;
  }

  /** Adds up {@link AT_ONCE} columns: their sums never leave the processor. */
  private totalColumns(column: number, places: Uint16Array, count: number): void {
    const { sums, columns } = this;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let fifth = 0;
    let sixth = 0;
    let seventh = 0;
    let eighth = 0;
    for (let at = 0; at < count; at++) {
      const place = (places[at] as number) * columns + column;
      first += sums[place] as number;
      second += sums[place + 1] as number;
      third += sums[place + 2] as number;
      fourth += sums[place + 3] as number;
      fifth += sums[place + 4] as number;
      sixth += sums[place + 5] as number;
      seventh += sums[place + 6] as number;
      eighth += sums[place + 7] as number;
    }
    this.unpack(first, column);
    this.unpack(second, column + 1);
    this.unpack(third, column + 2);
    this.unpack(fourth, column + 3);
    this.unpack(fifth, column + 4);
    this.unpack(sixth, column + 5);
    this.unpack(seventh, column + 6);
    this.unpack(eighth, column + 7);
  }

  /** Parts the labels of a number. */
  private unpack(sum: number, column: number): void {
    const { totals } = this;
    const first = column * this.sharing;
    let left = sum;
    for (let label = first + this.sharing - 1; label > first; label--) {
      const rest = Math.round(left / FIELD);
      totals[label] = left - rest * FIELD;
      left = rest;
    }
    totals[first] = left;
  }
}

/** The largest sum of a label that rows of evidence can have together. */
function largestSum(hundredths: Int32Array): number {
  const sums = new Float64Array(LABEL_COUNT);
  for (let place = 0; place < hundredths.length; place++) {
    const label = place % LABEL_COUNT;
    sums[label] = (sums[label] as number) + Math.abs(hundredths[place] as number);
  }
  return Math.max(...sums);
}
