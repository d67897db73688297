import { EVIDENCE_WORDS, type Observations } from "./observe.ts";
import { PackedRows } from "./packed-rows.ts";
import { type EvidenceRows, ROWS, type Weights } from "./weights.ts";

/** Whose evidence counts for a line: its own, that of the line before and that of the line behind. */
const SIDES: readonly EvidenceRows[] = [ROWS.own, ROWS.previous, ROWS.next];
const OWN = 0;
const PREVIOUS = 1;
const NEXT = 2;

/** Values of a byte, bytes of a number, bytes of the evidence of a line. */
const VALUES = 256;
const BYTES = 4;
const LINE_BYTES = EVIDENCE_WORDS * BYTES;

/** First places of the sums: what always counts, and what stands for the neighbour that a first or last line has not. */
const FIRST_SUMS: readonly number[] = [ROWS.always, ROWS.previousEnd, ROWS.nextEnd];
const ALWAYS = 1;
const PREVIOUS_END = 2;
const NEXT_END = 3;

/**
 * What the evidence of a page says for each label. Evidence is weighed eight pieces at once: what the pieces that a byte of observations
 * shows weigh together is summed up when they are first seen together, on any page, and looked up from then on.
 */
export class EvidenceScores {
  private readonly rows: PackedRows;
  /** Place of the sum of every side, byte and value; 0 where it was not made yet. */
  private readonly placeOf: Uint16Array = new Uint16Array(SIDES.length * LINE_BYTES * VALUES);
  /** Places of the sums that count for a line. */
  private readonly places: Uint16Array = new Uint16Array(1 + SIDES.length * LINE_BYTES);

  /** @param weights rounded to hundredths, as tables of weights are written */
  constructor(weights: Weights) {
    this.rows = new PackedRows(weights);
    for (const row of FIRST_SUMS) this.rows.addSum([row]);
  }

  /** What the evidence says of a line for each of `LABELS`, in hundredths: an array that the next line is written to as well. */
  score(observations: Observations, line: number): Float64Array {
    const { places } = this;
    const at = line * EVIDENCE_WORDS;
    const behind = at + EVIDENCE_WORDS;
    places[0] = ALWAYS;
    let size = this.collect(observations, at, OWN, 1);
    if (line === 0) places[size++] = PREVIOUS_END;
    else size = this.collect(observations, at - EVIDENCE_WORDS, PREVIOUS, size);
    if (behind === observations.length) places[size++] = NEXT_END;
    else size = this.collect(observations, behind, NEXT, size);
    return this.rows.total(places, size);
  }

  /** Adds the places of what a line shows to the list, and answers how long it is now. */
  private collect(observations: Observations, at: number, side: number, from: number): number {
    const { places, placeOf } = this;
    const { mask } = SIDES[side] as EvidenceRows;
    let size = from;
    for (let word = 0; word < EVIDENCE_WORDS; word++)
      for (let left = (observations[at + word] as number) & (mask[word] as number); left !== 0; ) {
        const shift = (31 - Math.clz32(left & -left)) & ~7;
        const value = (left >>> shift) & (VALUES - 1);
        left &= ~((VALUES - 1) << shift);
        const entry = ((side * LINE_BYTES + word * BYTES + (shift >> 3)) * VALUES) | value;
        places[size++] = (placeOf[entry] as number) || this.makeSum(entry);
      }
    return size;
  }

  private makeSum(entry: number): number {
    const { rows } = SIDES[Math.floor(entry / (LINE_BYTES * VALUES))] as EvidenceRows;
    const first = (Math.floor(entry / VALUES) % LINE_BYTES) * 8;
    const shown: number[] = [];
    for (let bit = 0; bit < 8; bit++) if (((entry >> bit) & 1) === 1) shown.push(rows[first + bit] as number);
    const place = this.rows.addSum(shown);
    this.placeOf[entry] = place;
    return place;
  }
}
