import type { TextCounts } from "./count-text.ts";

const LINE_FEED = 0x0a;
const UNITS = 0x1_0000;

/** What is known behind a row: what stands there, and how often anything does. */
export interface RowFollowers {
  /** By unit. */
  readonly followers: ReadonlyMap<number, number>;
  readonly all: number;
}

/** Counts as the model reads them: those of rows of three as they are, those of shorter rows as Kneser and Ney count them. */
export interface SmoothedCounts {
  readonly singles: ReadonlyMap<number, number>;
  /** By first character. */
  readonly behindSingles: ReadonlyMap<number, RowFollowers>;
  /** By first × 65,536 + second. */
  readonly behindPairs: ReadonlyMap<number, RowFollowers>;
}

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/**
 * How many different characters stand before each row: 杉矶 stands behind 洛 alone, however often. A row that begins a line has no such
 * character and counts as often as it stands.
 */
function spread(rows: ReadonlyMap<number, number>, units: number): Map<number, number> {
  const shorter = new Map<number, number>();
  for (const [key, weight] of rows) {
    const row = key % units;
    const begins = units > UNITS && Math.floor(row / UNITS) === LINE_FEED;
    add(shorter, row, begins ? weight : Math.min(1, weight));
  }
  return shorter;
}

/** Groups rows by all but their last character. `kept` tells which ones are named; the others count among all. */
function grouped(
  rows: ReadonlyMap<number, number>,
  figures: ReadonlyMap<number, number>,
  behind: ReadonlyMap<number, number>,
  least: number,
): ReadonlyMap<number, RowFollowers> {
  const groups = new Map<number, { readonly followers: Map<number, number>; sum: number; known: number }>();
  for (const [key, weight] of rows) {
    const start = Math.floor(key / UNITS);
    let group = groups.get(start);
    if (group === undefined) {
      group = { followers: new Map(), sum: 0, known: 0 };
      groups.set(start, group);
    }
    const figure = figures.get(key)!;
    group.sum += figure;
    group.known += weight;
    if (weight >= least) group.followers.set(key % UNITS, figure);
  }
  const result = new Map<number, RowFollowers>();
  for (const [start, { followers, sum, known }] of groups) {
    if (followers.size > 0) result.set(start, { followers, all: sum * Math.max(1, (behind.get(start) ?? 0) / known) });
  }
  return result;
}

/**
 * Smooths counts after Kneser and Ney (Chen and Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling", 1998): a
 * character counts behind a shorter row as often as it stands in different longer ones.
 *
 * @param leastPair rows of two that weigh less are not named, and rows of three by `leastTriple`
 */
export function smoothCounts(counts: TextCounts, leastPair: number, leastTriple: number): SmoothedCounts {
  const pairs = spread(counts.triples, UNITS * UNITS);
  for (const [key, weight] of counts.pairs) if (!pairs.has(key)) pairs.set(key, Math.min(1, weight));
  return {
    singles: spread(counts.pairs, UNITS),
    behindSingles: grouped(counts.pairs, pairs, counts.behindSingles, leastPair),
    behindPairs: grouped(counts.triples, counts.triples, counts.behindPairs, leastTriple),
  };
}
