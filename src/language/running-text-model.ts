/**
 * What characters cost in running text, in bits: how likely the next one is after the two before it, by counts that were smoothed after
 * Kneser and Ney (`src/tables/running-text-learning/smoothed-counts.ts`). Finer and slower than `character-model.ts`, which knows words
 * only; read on first use, for lost bytes alone.
 */
import { readFileSync } from "node:fs";
import { levelCount } from "./running-text-levels.ts";
import { textToken } from "./running-text-token.ts";

const FILE = "running-text.bin";
const UNKNOWN = 0xffff;
const UNITS = 0x1_0000;
/** Parts of the table: characters and their levels, and four lists for each of the two kinds of rows. */
const SECTIONS = 10;
/** Occurrences that every character has beside those counted, and all characters together. */
const UNSEEN = 0.5;
const ALL_UNSEEN = 4000;
/** What is taken off each count for the followers that were not seen (absolute discounting). */
const DISCOUNT = 0.75;
/** The least share of a row's occurrences that is left to followers without a count of their own, and occurrences beside it. */
const LEAST_LEFT = 0.02;
const LEFT = 0.3;

/** Followers of rows: those of row `n` stand from `starts[n]` to `starts[n + 1]`, by rank. */
interface Followers {
  readonly starts: Uint32Array;
  readonly ranks: Uint16Array;
  readonly levels: Uint8Array;
  /** By row: how often anything stands behind it, and what of that its followers do not take. */
  readonly all: Float32Array;
  readonly left: Float32Array;
}

interface RunningTextModel {
  /** By UTF-16 unit. */
  readonly ranks: Uint16Array;
  readonly singles: Float64Array;
  readonly total: number;
  readonly seconds: Followers;
  /** By place of the pair among the seconds. */
  readonly thirds: Followers;
}

/** Reads numbers of seven bits a byte, the lowest first; the eighth bit tells that more follow. */
class NumberReader {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  next(): number {
    let byte = this.bytes[this.at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}

/** What followers take of their row, by level. */
const TAKEN: Float64Array = Float64Array.from({ length: 256 }, (_, level) => {
  const count = levelCount(level);
  return count - Math.min(count, DISCOUNT);
});

/** Where the followers of each row start, and behind the last one. */
function readStarts(lengths: Buffer): Uint32Array {
  const reader = new NumberReader(lengths);
  const starts = new Uint32Array(lengths.length + 1);
  let rows = 0;
  for (let start = 0; !reader.isAtEnd; rows++) {
    start += reader.next();
    starts[rows + 1] = start;
  }
  return starts.subarray(0, rows + 1);
}

function readFollowers(lengths: Buffer, steps: Buffer, levels: Buffer, alls: Buffer): Followers {
  const starts = readStarts(lengths);
  const rows = starts.length - 1;
  const reader = new NumberReader(steps);
  const ranks = new Uint16Array(levels.length);
  const all = new Float32Array(rows);
  const left = new Float32Array(rows);
  for (let row = 0, at = 0, named = 0; row < rows; row++) {
    const end = starts[row + 1]!;
    if (at === end) continue;
    let taken = 0;
    for (let rank = -1; at < end; at++) {
      rank += reader.next() + 1;
      ranks[at] = rank;
      taken += TAKEN[levels[at]!]!;
    }
    all[row] = Math.max(levelCount(alls[named++]!), taken * (1 + LEAST_LEFT) + LEFT);
    left[row] = all[row]! - taken;
  }
  return { starts, ranks, levels, all, left };
}

/** Undoes {@link packCounts} of the table's script. */
function readModel(file: Buffer): RunningTextModel {
  const bytes = process.getBuiltinModule("node:zlib").brotliDecompressSync(file.subarray(file.indexOf("\n\n") + 2));
  const sections: Buffer[] = [];
  for (let at = SECTIONS * 4, section = 0; section < SECTIONS; section++) {
    const size = bytes.readUInt32LE(section * 4);
    sections.push(bytes.subarray(at, at + size));
    at += size;
  }
  const [units, levels] = sections as [Buffer, Buffer];
  const followersFrom = (section: number) =>
    readFollowers(...(sections.slice(section, section + 4) as [Buffer, Buffer, Buffer, Buffer]));
  const ranks = new Uint16Array(UNITS).fill(UNKNOWN);
  for (let rank = 0; rank < levels.length; rank++) ranks[units.readUInt16LE(rank * 2)] = rank;
  const singles = Float64Array.from(levels, levelCount);
  const total = singles.reduce((sum, count) => sum + count, 0);
  return { ranks, singles, total, seconds: followersFrom(2), thirds: followersFrom(6) };
}

let lazyModel: RunningTextModel | undefined;

function model(): RunningTextModel {
  lazyModel ??= readModel(readFileSync(new URL(FILE, import.meta.url)));
  return lazyModel;
}

/** The place of a follower of a row, −1 when it never stood there. */
function placeOf({ starts, ranks }: Followers, row: number, rank: number): number {
  let low = starts[row]!;
  let high = starts[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ranks[middle]!;
    if (found === rank) return middle;
    if (found < rank) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The share of a follower of a row, where the shorter row says `share`. */
function backedOff(followers: Followers, row: number, place: number, share: number): number {
  const all = followers.all[row]!;
  if (all === 0) return share;
  const taken = place < 0 ? 0 : TAKEN[followers.levels[place]!]!;
  return (taken + followers.left[row]! * share) / all;
}

/**
 * Bits of a character after two others. A line begins after two line feeds and ends with one.
 *
 * @param first UTF-16 units
 * @example rowCost("代".charCodeAt(0), "表".charCodeAt(0), "团".charCodeAt(0)) // about 4; 国 costs about 9 there
 */
export function rowCost(first: number, second: number, third: number): number {
  const table = model();
  const rank = table.ranks[textToken(third)]!;
  let share = ((rank === UNKNOWN ? 0 : table.singles[rank]!) + UNSEEN) / (table.total + ALL_UNSEEN);
  const before = table.ranks[textToken(second)]!;
  if (before === UNKNOWN) return -Math.log2(share);
  share = backedOff(table.seconds, before, placeOf(table.seconds, before, rank), share);
  const start = table.ranks[textToken(first)]!;
  const pair = start === UNKNOWN ? -1 : placeOf(table.seconds, start, before);
  if (pair >= 0) share = backedOff(table.thirds, pair, placeOf(table.thirds, pair, rank), share);
  return -Math.log2(share);
}
