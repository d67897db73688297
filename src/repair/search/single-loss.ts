import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import type { Stretch } from "../stretches.ts";
import { type LossReading, lossReadings } from "./loss-readings.ts";
import { isOneOfNumerals } from "./numerals.ts";
import { costAfter, costBehind, unitAt } from "./text-cost.ts";

/** Bits for a byte that dropped out. */
const LOSS_COST = 18;
/** Byte 80 by itself, as readers show it: the second one of a character whose first one is gone. */
const EURO = 0x20ac;
/** Characters of a run up to which it is searched. */
const LONGEST = 3000;

/** The likeliest reading of a run of which one byte was lost. */
export interface SingleLoss {
  /** The part of the text that is read anew. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Of all readings with one lost byte, the share of this one: 1 when there is no other. 0 when a number would be a guess. */
  readonly probability: number;
  /** Bits saved against the text as it stands. */
  readonly gain: number;
  /** Places in `after` of the supplied characters, and for each how likely it is. */
  readonly supplied: readonly (readonly [at: number, probability: number])[];
}

/** How likely each part of the best reading is among all of them. */
class Weighed {
  private readonly readings: readonly LossReading[];
  private readonly shares: readonly number[];
  readonly best: LossReading;

  constructor(readings: readonly LossReading[]) {
    this.readings = readings;
    this.best = readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best));
    const weights = readings.map(({ cost }) => 2 ** (this.best.cost - cost));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    this.shares = weights.map((weight) => weight / all);
  }

  private shareOf(agrees: (reading: LossReading) => boolean): number {
    return this.readings.reduce((sum, reading, at) => sum + (agrees(reading) ? this.shares[at]! : 0), 0);
  }

  /** Of the whole: the same text may come about in two ways. */
  whole(): number {
    const { text, end } = this.best;
    return this.shareOf((one) => one.text === text && one.end.taken === end.taken);
  }

  /** Of the supplied character; 0 for one number among others. */
  lost(): number {
    const { place, supplied } = this.best;
    const others = this.readings.filter((one) => one.place === place).map((one) => one.supplied);
    return isOneOfNumerals(supplied, others) ? 0 : this.shareOf((one) => one.place === place && one.supplied === supplied);
  }

  /** Of the last character likewise. */
  end(): number {
    const { place, end } = this.best;
    const others = this.readings.filter((one) => one.place === place).map((one) => one.end.unit);
    if (isOneOfNumerals(end.unit, others)) return 0;
    return this.shareOf((one) => one.end.unit === end.unit && one.end.taken === end.taken);
  }
}

/** Bits of a part of a text as it stands, up to two characters behind it. */
function standingCost(text: string, start: number, end: number): number {
  const units = Array.from({ length: end - start }, (_, at) => unitAt(text, start + at));
  const bits = costAfter(unitAt(text, start - 2), unitAt(text, start - 1), units);
  return bits + costBehind(text, end, unitAt(text, end - 2), unitAt(text, end - 1));
}

/**
 * Reads a run of two-byte characters of which one byte was lost in all possible ways, and weighs them by running text: the likeliest one,
 * and how likely it is. `undefined` for a run that cannot be read.
 *
 * @param run see `pair-run.ts`
 * @param script supplied characters are not of the other script than this one
 */
export function likeliestSingleLoss(
  text: string,
  run: Stretch,
  encoding: DoubleByteEncoding,
  script: number,
): SingleLoss | undefined {
  if (run.end - run.start < 2 || run.end - run.start > LONGEST) return undefined;
  const readings = lossReadings(text, run, encoding, script);
  if (readings.length === 0) return undefined;
  const weighed = new Weighed(readings);
  const { place, end, text: after, cost } = weighed.best;
  const behind = run.end + end.taken;
  const lost = [place, weighed.lost()] as const;
  const last = [after.length - 1, weighed.end()] as const;
  const isGuess = lost[1] === 0 || last[1] === 0 || unitAt(text, behind) === EURO;
  return {
    start: run.start,
    end: behind,
    after,
    probability: isGuess ? 0 : weighed.whole(),
    gain: standingCost(text, run.start, behind) - LOSS_COST - cost,
    supplied: end.isSupplied ? [lost, last] : [lost],
  };
}
