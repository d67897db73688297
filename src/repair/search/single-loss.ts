import { rowCost } from "../../language/running-text-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import type { Stretch } from "../stretches.ts";
import { isUnopened } from "./closing-sign.ts";
import { completionsOf, EITHER_BYTE, suppliedCost } from "./completions.ts";
import { isOneOfNumerals } from "./numerals.ts";
import { isContrary } from "./script.ts";

const LINE_FEED = 0x0a;
const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;
/** Bits for a lead byte left over at the end that left nothing behind, and for one that is shown as `?` or U+FFFD. */
const DROPPED_COST = 10;
const SHOWN_COST = 3;
/** How likely a line that is broken by its width, as half of them are, ends after a given character. */
const BREAKS_ANYWHERE = 1 / 20;
/** Bits behind the best reading up to which others count. */
const BEAM = 14;

/** What ends the run: the character that the byte left over belongs to, and how many characters of the text behind the run it takes. */
interface RunEnd {
  readonly unit: number;
  readonly taken: number;
  readonly cost: number;
}

/** One way to read a run of which one byte was lost. */
interface LossReading {
  readonly place: number;
  readonly supplied: number;
  readonly end: RunEnd;
  readonly cost: number;
}

/** The likeliest reading of a run of which one byte was lost. */
export interface SingleLoss {
  /** The part of the text that is read anew. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Of all readings with one lost byte, the share of this one: 1 when there is no other. */
  readonly probability: number;
  /** Places in `after` of the supplied characters, and for each how likely it is. */
  readonly supplied: readonly (readonly [at: number, probability: number])[];
}

/** The two-byte characters around a place: text stays out of step no longer than they last. */
export function runAround(text: string, at: number, encoding: DoubleByteEncoding): Stretch {
  const { pairs } = doubleByte(encoding);
  const isPair = (place: number) => place >= 0 && place < text.length && pairs[text.charCodeAt(place)]! > 0xff;
  let start = at;
  while (isPair(start - 1)) start--;
  let end = at;
  while (isPair(end)) end++;
  return { start, end };
}

class SingleLossSearch {
  private readonly text: string;
  private readonly run: Stretch;
  private readonly script: number;
  private readonly encoding: DoubleByteEncoding;
  private readonly units: Uint16Array;
  private readonly bytes: readonly number[];
  /** Characters from place `p` on when everything from there is one byte out of step. */
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
    this.units = units;
    this.bytes = Array.from(text.slice(run.start, run.end), (one) => pairs[one.charCodeAt(0)]!).flatMap((pair) => [
      pair >> 8,
      pair & 0xff,
    ]);
    this.shifted = Array.from({ length: run.end - run.start - 1 }, (_, at) => this.unitAt(2 * at + 1));
    this.ends = this.runEnds();
  }

  private unitAt(at: number): number {
    return this.units[(this.bytes[at]! << 8) | this.bytes[at + 1]!]!;
  }

  private isPossible(unit: number): boolean {
    return Number.isFinite(suppliedCost(unit)) && !isContrary(unit, this.script);
  }

  /** The unit of the text at an offset; a line feed before and behind it. */
  private textUnit(at: number): number {
    return at < 0 || at >= this.text.length ? LINE_FEED : this.text.charCodeAt(at);
  }

  private runEnds(): readonly RunEnd[] {
    const lead = this.bytes.at(-1)!;
    const next = this.textUnit(this.run.end);
    const made = next < 0x80 ? this.units[(lead << 8) | next]! : 0;
    const known = made === 0 ? [] : [{ unit: made, taken: 1, cost: 0 }];
    const isShown = next === QUESTION_MARK || next === REPLACEMENT;
    const before = this.text.slice(0, this.run.end) + String.fromCharCode(...this.shifted);
    const lost = completionsOf(this.encoding)
      .with(lead)
      .filter((unit) => this.isPossible(unit) && !isUnopened(before, String.fromCharCode(unit)))
      .map((unit) => ({ unit, taken: isShown ? 1 : 0, cost: (isShown ? SHOWN_COST : DROPPED_COST) + suppliedCost(unit) }));
    return [...known, ...lost];
  }

  /** Bits of characters that follow two others. */
  private costOf(characters: readonly number[], first: number, second: number): number {
    let bits = 0;
    let before = first;
    let last = second;
    for (const unit of characters) {
      bits += rowCost(before, last, unit);
      before = last;
      last = unit;
    }
    return bits;
  }

  /** Bits of an end and of the two characters of the text behind it; a line that ends there may break anywhere. */
  private endCost({ unit, taken, cost }: RunEnd, first: number, second: number): number {
    const at = this.run.end + taken;
    const own = cost + rowCost(first, second, unit);
    if (at < this.text.length) return own + this.costOf([this.textUnit(at), this.textUnit(at + 1)], second, unit);
    return own - Math.log2((2 ** -rowCost(second, unit, LINE_FEED) + BREAKS_ANYWHERE) / 2);
  }

  private keep(reading: LossReading): void {
    if (reading.cost > this.least + BEAM) return;
    this.least = Math.min(this.least, reading.cost);
    this.found.push(reading);
  }

  /** All readings in which the byte is lost beside the first byte of the character at a place. */
  private readFrom(place: number, before: number, first: number, second: number): void {
    const tail = this.shifted.slice(place);
    if (tail.includes(0)) return;
    const candidates = completionsOf(this.encoding)
      .with(EITHER_BYTE | this.bytes[2 * place]!)
      .filter((unit) => this.isPossible(unit));
    const near = tail.slice(0, 2);
    const costs = candidates.map(
      (unit) => before + suppliedCost(unit) + rowCost(first, second, unit) + this.costOf(near, second, unit),
    );
    const limit = Math.min(...costs) + BEAM;
    const rest = this.costOf(tail.slice(2), tail[0]!, tail[1]!);
    const endCosts = tail.length < 2 ? undefined : this.ends.map((end) => this.endCost(end, tail.at(-2)!, tail.at(-1)!));
    candidates.forEach((supplied, index) => {
      const cost = costs[index]! + (tail.length < 2 ? 0 : rest);
      if (costs[index]! > limit || cost > this.least + BEAM) return;
      const row = [second, supplied, ...near];
      this.ends.forEach((end, at) => {
        const ending = endCosts?.[at] ?? this.endCost(end, row.at(-2)!, row.at(-1)!);
        this.keep({ place, supplied, end, cost: cost + ending });
      });
    });
  }

  private textOf({ place, supplied, end }: LossReading): string {
    const { start } = this.run;
    return this.text.slice(start, start + place) + String.fromCharCode(supplied, ...this.shifted.slice(place), end.unit);
  }

  /** Reads the run with the lost byte in each place. */
  search(): SingleLoss | undefined {
    const { start, end } = this.run;
    let before = 0;
    for (let place = 0; place < end - start; place++) {
      const at = start + place;
      const first = this.textUnit(at - 2);
      const second = this.textUnit(at - 1);
      if (before > this.least + BEAM) break;
      this.readFrom(place, before, first, second);
      before += rowCost(first, second, this.textUnit(at));
    }
    return this.likeliest();
  }

  private likeliest(): SingleLoss | undefined {
    const shares = new Map<string, number>();
    let best: LossReading | undefined;
    let all = 0;
    for (const reading of this.found) {
      if (reading.cost > this.least + BEAM) continue;
      const share = 2 ** (this.least - reading.cost);
      const text = `${this.textOf(reading)}${reading.end.taken}`;
      shares.set(text, (shares.get(text) ?? 0) + share);
      all += share;
      if (reading.cost === this.least) best = reading;
    }
    if (best === undefined) return undefined;
    const after = this.textOf(best);
    const shareOf = (agrees: (reading: LossReading) => boolean) =>
      this.found.filter(agrees).reduce((sum, { cost }) => sum + 2 ** (this.least - cost), 0) / all;
    const { place, supplied, end } = best;
    const placed = this.found.filter((one) => one.place === place);
    const isCounted = isOneOfNumerals(
      supplied,
      placed.map((one) => one.supplied),
    );
    const lost = isCounted ? 0 : shareOf((one) => one.place === place && one.supplied === supplied);
    const isCountedEnd = isOneOfNumerals(
      end.unit,
      placed.map((one) => one.end.unit),
    );
    const ending = isCountedEnd ? 0 : shareOf((one) => one.end.unit === end.unit && one.end.taken === end.taken);
    const last = after.length - 1;
    return {
      start: this.run.start,
      end: this.run.end + end.taken,
      after,
      probability: isCounted || isCountedEnd ? 0 : shares.get(`${after}${end.taken}`)! / all,
      supplied:
        end.cost === 0
          ? [[place, lost]]
          : [
              [place, lost],
              [last, ending],
            ],
    };
  }
}

/**
 * Reads a run of two-byte characters of which one byte was lost in all possible ways, and weighs them by running text: the likeliest one,
 * and how likely it is.
 *
 * @param run see {@link runAround}
 * @param script supplied characters are not of the other script than this one
 */
export function likeliestSingleLoss(
  text: string,
  run: Stretch,
  encoding: DoubleByteEncoding,
  script: number,
): SingleLoss | undefined {
  return run.end - run.start < 2 ? undefined : new SingleLossSearch(text, run, encoding, script).search();
}
