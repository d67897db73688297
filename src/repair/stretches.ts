import { keepingLatest } from "./keeping-latest.ts";
import { isForeignUnit, rarityOf } from "./signs.ts";

/** A part of a line, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters around the signs that may belong to the damage: a misread character can be a common one. */
const MARGIN = 8;
const RUN = 8;
/** A private-use character speaks alone. */
const PRIVATE_RARITY = 5;

class Collector {
  readonly stretches: { start: number; end: number }[] = [];
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  add(from: number, to: number): void {
    const start = Math.max(0, from - MARGIN);
    const end = Math.min(this.length, to + MARGIN);
    const last = this.stretches.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else this.stretches.push({ start, end });
  }
}

function addRare(found: Collector, line: string): void {
  const least = line.length < 16 ? 2 : 4;
  const places: number[] = [];
  const weights: number[] = [];
  let weight = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const rarity = unit >= 0xe000 && unit <= 0xf8ff ? PRIVATE_RARITY : rarityOf(unit);
    if (rarity === 0) continue;
    places.push(at);
    weights.push(rarity - 1);
    const passed = weights.length - 1 - RUN;
    weight += rarity - 1 - (passed < 0 ? 0 : weights[passed]!);
    if (weight >= least) found.add(places[Math.max(0, places.length - RUN)]!, at + 1);
  }
}

function addForeign(found: Collector, line: string): void {
  for (let at = 0; at < line.length; at++) if (isForeignUnit(line.charCodeAt(at))) found.add(at, at + 1);
}

/**
 * The parts of a line that show signs of damage, with the characters around them.
 *
 * @param rare take what has Chinese characters rare side by side
 * @param foreign take what has characters that Chinese pages have few of
 */
export function findStretches(line: string, rare: boolean, foreign: boolean): readonly Stretch[] {
  return stretchesOf(line, rare ? (foreign ? BOTH : RARE_ONLY) : foreign ? FOREIGN_ONLY : NEITHER);
}

/** What is taken as a sign. */
interface Wanted {
  readonly rare: boolean;
  readonly foreign: boolean;
}

const BOTH: Wanted = { rare: true, foreign: true };
const RARE_ONLY: Wanted = { rare: true, foreign: false };
const FOREIGN_ONLY: Wanted = { rare: false, foreign: true };
const NEITHER: Wanted = { rare: false, foreign: false };

/** Every fix asks for the stretches of the same line. */
const stretchesOf = /* @__PURE__ */ keepingLatest((line: string, { rare, foreign }: Wanted): readonly Stretch[] => {
  const found = new Collector(line.length);
  if (rare) addRare(found, line);
  if (!foreign) return found.stretches;
  if (!rare) {
    addForeign(found, line);
    return found.stretches;
  }
  const both = new Collector(line.length);
  addForeign(both, line);
  return merge([...found.stretches, ...both.stretches]);
});

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
