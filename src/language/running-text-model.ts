/**
 * What characters cost in running text, in bits: how likely the next one is after the two before it. Finer and slower than
 * `character-model.ts`, which knows words only; read on first use, for lost bytes alone.
 */
import { readFileSync } from "node:fs";
import { pairCost } from "./character-model.ts";
import { levelCount } from "./running-text-levels.ts";
import { textToken } from "./running-text-token.ts";

const FILE = "running-text.bin";
const UNKNOWN = 0xffff;
const UNITS = 0x1_0000;
/** The share that the model of words has in every figure. */
const WORDS_SHARE = 0.15;
/** The share of the words, beside that of the single characters, in what stands for pairs never seen. */
const PAIR_SHARE = 0.5;
/** Occurrences that every character has beside those counted, and all characters together. */
const UNSEEN = 0.5;
const ALL_UNSEEN = 4000;
/** Occurrences that the shorter row counts for, beside one for every follower of the longer one. */
const BACK_OFF = 0.3;

/** Followers of rows: those of row `n` stand from `starts[n]` to `starts[n + 1]`, by rank. */
interface Followers {
  readonly starts: Uint32Array;
  readonly ranks: Uint16Array;
  readonly levels: Uint8Array;
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

function readNumbers(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[count++] = value;
    value = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
}

function readFollowers(lengths: Buffer, steps: Buffer, levels: Buffer): Followers {
  const sizes = readNumbers(lengths);
  const starts = new Uint32Array(sizes.length + 1);
  const ranks = new Uint16Array(readNumbers(steps));
  for (let row = 0; row < sizes.length; row++) {
    const start = starts[row]!;
    const end = start + sizes[row]!;
    starts[row + 1] = end;
    for (let at = start + 1; at < end; at++) ranks[at] = ranks[at]! + ranks[at - 1]! + 1;
  }
  return { starts, ranks, levels };
}

/** Undoes {@link packCounts} of the table's script. */
function readModel(file: Buffer): RunningTextModel {
  const bytes = process.getBuiltinModule("node:zlib").brotliDecompressSync(file.subarray(file.indexOf("\n\n") + 2));
  const sections: Buffer[] = [];
  for (let at = 8 * 4, section = 0; section < 8; section++) {
    const size = bytes.readUInt32LE(section * 4);
    sections.push(bytes.subarray(at, at + size));
    at += size;
  }
  const [units, levels, pairLengths, pairSteps, pairLevels, tripleLengths, tripleSteps, tripleLevels] = sections as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const ranks = new Uint16Array(UNITS).fill(UNKNOWN);
  for (let rank = 0; rank < levels.length; rank++) ranks[units.readUInt16LE(rank * 2)] = rank;
  const singles = Float64Array.from(levels, levelCount);
  const total = singles.reduce((sum, count) => sum + count, 0);
  const seconds = readFollowers(pairLengths, pairSteps, pairLevels);
  return { ranks, singles, total, seconds, thirds: readFollowers(tripleLengths, tripleSteps, tripleLevels) };
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

/** What a follower's share becomes when it is seen `count` times in a row that is seen `all` times, where shorter rows say `share`. */
function backedOff(followers: Followers, row: number, place: number, all: number, share: number): number {
  const spread = followers.starts[row + 1]! - followers.starts[row]! + BACK_OFF;
  const count = place < 0 ? 0 : levelCount(followers.levels[place]!);
  return (count + spread * share) / (all + spread);
}

/**
 * Bits of a character after two others. A line begins after two line feeds and ends with one.
 *
 * @param first UTF-16 units
 * @example rowCost("代".charCodeAt(0), "表".charCodeAt(0), "团".charCodeAt(0)) // about 4; 国 costs about 9 there
 */
export function rowCost(first: number, second: number, third: number): number {
  const table = model();
  const words = 2 ** -pairCost(second, third);
  const rank = table.ranks[textToken(third)]!;
  const single = ((rank === UNKNOWN ? 0 : table.singles[rank]!) + UNSEEN) / (table.total + ALL_UNSEEN);
  let share = PAIR_SHARE * words + (1 - PAIR_SHARE) * single;
  const before = table.ranks[textToken(second)]!;
  if (before !== UNKNOWN) {
    share = backedOff(table.seconds, before, placeOf(table.seconds, before, rank), table.singles[before]!, share);
    const start = table.ranks[textToken(first)]!;
    const pair = start === UNKNOWN ? -1 : placeOf(table.seconds, start, before);
    if (pair >= 0) {
      const all = levelCount(table.seconds.levels[pair]!);
      share = backedOff(table.thirds, pair, placeOf(table.thirds, pair, rank), all, share);
    }
  }
  return -Math.log2(WORDS_SHARE * words + (1 - WORDS_SHARE) * share);
}
