import { rowCost } from "../../language/running-text-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import type { Stretch } from "../stretches.ts";
import { completionsOf, EITHER_BYTE, suppliedCost } from "./completions.ts";
import { type RunEnd, runEnds } from "./run-end.ts";
import { isContrary } from "./script.ts";
import { costAfter, costBehind, unitAt } from "./text-cost.ts";

/** Bits behind the best reading up to which others count. */
const BEAM = 14;

/** One way to read a run of which one byte was lost. */
export interface LossReading {
  /** The character that is supplied, by its place in the run. */
  readonly place: number;
  readonly supplied: number;
  readonly end: RunEnd;
  /** What the run and what its end takes become. */
  readonly text: string;
  /** Bits up to two characters behind it. */
  readonly cost: number;
}

class LossReadings {
  private readonly text: string;
  private readonly run: Stretch;
  private readonly script: number;
  private readonly encoding: DoubleByteEncoding;
  private readonly bytes: readonly number[];
  /** Characters of the run one byte out of step: the one from the second byte of place `p` on; 0 for none. */
  private readonly shifted: readonly number[];
  private readonly ends: readonly RunEnd[];
  private readonly found: LossReading[] = [];
  private least: number = Number.POSITIVE_INFINITY;

  constructor(text: string, run: Stretch, encoding: DoubleByteEncoding, script: number) {
    this.text = text;
    this.run = run;
    this.script = script;
    this.encoding = encoding;
    const { units, pairs } = doubleByte(encoding);
    const bytes: number[] = [];
    for (let at = run.start; at < run.end; at++) bytes.push(pairs[text.charCodeAt(at)]! >> 8, pairs[text.charCodeAt(at)]! & 0xff);
    this.bytes = bytes;
    this.shifted = Array.from(
      { length: bytes.length / 2 - 1 },
      (_, at) => units[(bytes[2 * at + 1]! << 8) | bytes[2 * at + 2]!]!,
    );
    const before = text.slice(0, run.end) + String.fromCharCode(...this.shifted);
    this.ends = runEnds(text, run.end, bytes.at(-1)!, before, encoding, script);
  }

  /** Bits of what is in step before each place. */
  private headCosts(): readonly number[] {
    const { start, end } = this.run;
    const costs = [0];
    for (let at = start; at < end - 1; at++) {
      costs.push(costs.at(-1)! + rowCost(unitAt(this.text, at - 2), unitAt(this.text, at - 1), unitAt(this.text, at)));
    }
    return costs;
  }

  /** Bits of what is out of step from the third character behind each place on; infinite where one of them is none. */
  private tailCosts(): readonly number[] {
    const { shifted } = this;
    const costs = Array.from({ length: shifted.length + 1 }, () => 0);
    for (let at = shifted.length - 3; at >= 0; at--) {
      costs[at] = costs[at + 1]! + rowCost(shifted[at]!, shifted[at + 1]!, shifted[at + 2]!);
    }
    let isWhole = true;
    for (let at = shifted.length - 1; at >= 0; at--) {
      isWhole &&= shifted[at] !== 0;
      if (!isWhole) costs[at] = Number.POSITIVE_INFINITY;
    }
    return costs;
  }

  private endCost({ unit, taken, cost }: RunEnd, first: number, second: number): number {
    return cost + rowCost(first, second, unit) + costBehind(this.text, this.run.end + taken, second, unit);
  }

  private add(place: number, supplied: number, end: RunEnd, cost: number): void {
    if (cost > this.least + BEAM) return;
    this.least = Math.min(this.least, cost);
    const { start } = this.run;
    const head = this.text.slice(start, start + place);
    const text = head + String.fromCharCode(supplied, ...this.shifted.slice(place), end.unit);
    this.found.push({ place, supplied, end, text, cost });
  }

  /** The readings in which the byte is lost beside the first one of the character at a place. */
  private readFrom(place: number, around: number): void {
    const at = this.run.start + place;
    const first = unitAt(this.text, at - 2);
    const second = unitAt(this.text, at - 1);
    const near = this.shifted.slice(place, place + 2);
    const known =
      near.length < 2 ? undefined : this.ends.map((end) => this.endCost(end, this.shifted.at(-2)!, this.shifted.at(-1)!));
    const leastEnd = known === undefined ? 0 : Math.min(...known);
    for (const supplied of completionsOf(this.encoding).with(EITHER_BYTE | this.bytes[2 * place]!)) {
      if (isContrary(supplied, this.script)) continue;
      const own = suppliedCost(supplied) + costAfter(first, second, [supplied, ...near]);
      const cost = around + own;
      if (cost + leastEnd > this.least + BEAM) continue;
      const row = [second, supplied, ...near];
      this.ends.forEach((end, index) => {
        this.add(place, supplied, end, cost + (known?.[index] ?? this.endCost(end, row.at(-2)!, row.at(-1)!)));
      });
    }
  }

  /** All readings that are not hopeless, those of the likeliest places first. */
  read(): readonly LossReading[] {
    const tails = this.tailCosts();
    const places = this.headCosts()
      .map((cost, place) => ({ place, around: cost + tails[place]! }))
      .sort((a, b) => a.around - b.around);
    for (const { place, around } of places) {
      if (around > this.least + BEAM || around === Number.POSITIVE_INFINITY) break;
      this.readFrom(place, around);
    }
    return this.found.filter(({ cost }) => cost <= this.least + BEAM);
  }
}

/**
 * All ways to read a run of two-byte characters of which one byte was lost, with their bits in running text; without those that are hopeless.
 *
 * @param run see `pair-run.ts`; two characters at least
 * @param script supplied characters are not of the other script than this one
 */
export function lossReadings(text: string, run: Stretch, encoding: DoubleByteEncoding, script: number): readonly LossReading[] {
  return new LossReadings(text, run, encoding, script).read();
}
