import type { PageLine } from "./page-line.ts";

/** Letters of running text above and below a line in which its words are looked for. */
const NEIGHBOURHOOD = 600;

/** Letters of a page that are indexed; what stands behind them recurs nowhere. Bounds memory on a page of megabytes. */
const INDEXED = 1 << 20;

/** Letters on either side of a line whose vocabulary is compared, and the fewest that a comparison needs. */
const SIDE = 400;
const SHORTEST_SIDE = 60;

/** Length of the pieces whose repetition shows a copy. */
const COPY_LENGTH = 5;

/** Odd factor of the rolling sum over the letters of a piece. */
const FACTOR = 0x01000193;

/** What of a line stands elsewhere on the page. Shares are of the line's own pieces, 0 to 1. */
export interface Recurrence {
  /** Pieces of five letters that stood on the page before: near 1 in a second copy. */
  readonly copied: Float32Array;
  /** Pieces of five letters that come again: near 1 in a title that a navigation repeats later. */
  readonly copiedLater: Float32Array;
  /** Pairs of letters that occur in the text right above and right below. */
  readonly sharedAbove: Float32Array;
  readonly sharedBelow: Float32Array;
  /** Share of the vocabulary right below a short line that stands right above it: high inside one story. -1 where too little text stands there. */
  readonly cohesion: Float32Array;
  /** 1 where the letters on both sides of the break before a line stand together elsewhere on the page. */
  readonly familiarBreak: Uint8Array;
}

/**
 * Finds what recurs on a page, in one pass over its letters and digits.
 *
 * @example findRecurrence(lines).sharedBelow[0] // 0.6 for a headline 江州大桥通车 over a story that tells of 江州大桥
 */
export function findRecurrence(lines: readonly PageLine[]): Recurrence {
  const text = lettersOf(lines);
  const pairs = occurrences(text.units, text.length, 2);
  const pieces = occurrences(text.units, text.length, COPY_LENGTH);
  const count = lines.length;
  const returns = returningPlaces(pairs);
  let next = 0;
  const result = {
    copied: new Float32Array(count),
    copiedLater: new Float32Array(count),
    sharedAbove: new Float32Array(count),
    sharedBelow: new Float32Array(count),
    cohesion: new Float32Array(count).fill(-1),
    familiarBreak: new Uint8Array(count),
  };
  for (let line = 0; line < count; line++) {
    const start = text.starts[line] as number;
    const end = text.starts[line + 1] as number;
    const size = end - start;
    if (start > 0 && size > 0 && ((pairs.before[start - 1] as number) >= 0 || (pairs.after[start - 1] as number) >= 0))
      result.familiarBreak[line] = 1;
    while (next < returns.length && (returns[next] as number) < end) next++;
    if (size < 2) continue;
    if (size <= 60) {
      countShared(result, line, start, end, pairs);
      result.cohesion[line] = cohesionAcross(start, end, text.length, pairs, returns.subarray(next));
    }
    countCopied(result, line, start, end, pieces);
  }
  return result;
}

interface Letters {
  readonly units: Uint16Array;
  readonly length: number;
  /** Where each line starts in `units`, and the end behind the last one. */
  readonly starts: Uint32Array;
}

function lettersOf(lines: readonly PageLine[]): Letters {
  let size = 0;
  for (const line of lines) size += line.key.length;
  const units = new Uint16Array(Math.min(size, INDEXED));
  const starts = new Uint32Array(lines.length + 1);
  let length = 0;
  for (const line of lines) {
    starts[line.index] = length;
    for (let index = 0; index < line.key.length && length < units.length; index++) {
      const code = line.key.charCodeAt(index);
      if (isLetter(code)) units[length++] = code;
    }
  }
  starts[lines.length] = length;
  return { units, length, starts };
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x3400 && code < 0xe000) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a)
  );
}

interface Occurrences {
  /** Where the piece that starts here stood last, -1 for nowhere. */
  readonly before: Int32Array;
  /** Where it comes next, -1 for nowhere. */
  readonly after: Int32Array;
}

/** For every place, where the same piece of `size` letters occurs before and after. Equal hashes are compared, so that no piece is confused. */
function occurrences(units: Uint16Array, length: number, size: number): Occurrences {
  const before = new Int32Array(length).fill(-1);
  const after = new Int32Array(length).fill(-1);
  const bits = Math.min(19, Math.max(13, 35 - Math.clz32(length)));
  // Places from 1 on: fresh memory is 0 and need not be filled.
  const last = new Int32Array(1 << bits);
  // A rolling sum: each letter enters with the same factor and leaves with its power.
  let leaving = 1;
  for (let step = 1; step < size; step++) leaving = Math.imul(leaving, FACTOR);
  let sum = 0;
  for (let index = 0; index < size - 1 && index < length; index++) sum = (Math.imul(sum, FACTOR) + (units[index] as number)) | 0;
  for (let place = 0; place + size <= length; place++) {
    sum = (Math.imul(sum, FACTOR) + (units[place + size - 1] as number)) | 0;
    const slot = Math.imul(sum, 0x9e3779b1) >>> (32 - bits);
    sum = (sum - Math.imul(leaving, units[place] as number)) | 0;
    const found = (last[slot] as number) - 1;
    last[slot] = place + 1;
    if (found < 0 || found + size > place || !samePiece(units, found, place, size)) continue;
    before[place] = found;
    after[found] = place;
  }
  return { before, after };
}

function samePiece(units: Uint16Array, one: number, other: number, size: number): boolean {
  for (let index = 0; index < size; index++) if (units[one + index] !== units[other + index]) return false;
  return true;
}

/** The places whose piece stood before, ascending: few of all. */
function returningPlaces({ before }: Occurrences): Int32Array {
  const places = new Int32Array(before.length);
  let count = 0;
  for (let place = 0; place < before.length; place++) if ((before[place] as number) >= 0) places[count++] = place;
  return places.subarray(0, count);
}

function countShared(result: Recurrence, line: number, start: number, end: number, pairs: Occurrences): void {
  let above = 0;
  let below = 0;
  for (let place = start; place < end - 1; place++) {
    const before = pairs.before[place] as number;
    const after = pairs.after[place] as number;
    if (before >= 0 && before < start && before >= start - NEIGHBOURHOOD) above++;
    if (after >= end && after < end + NEIGHBOURHOOD) below++;
  }
  result.sharedAbove[line] = above / (end - start - 1);
  result.sharedBelow[line] = below / (end - start - 1);
}

/**
 * How much of the vocabulary below stands above: the drop between two stories is what TextTiling looks for.
 *
 * @param returns places from `end` on whose pair stood before
 */
function cohesionAcross(start: number, end: number, length: number, pairs: Occurrences, returns: Int32Array): number {
  const first = Math.max(0, start - SIDE);
  const last = Math.min(length, end + SIDE);
  if (start - first < SHORTEST_SIDE || last - end < SHORTEST_SIDE) return -1;
  let shared = 0;
  for (let at = 0; at < returns.length && (returns[at] as number) < last; at++) {
    const before = pairs.before[returns[at] as number] as number;
    if (before >= first && before < start) shared++;
  }
  return shared / Math.min(start - first, last - end);
}

function countCopied(result: Recurrence, line: number, start: number, end: number, pieces: Occurrences): void {
  const total = end - start - COPY_LENGTH + 1;
  if (total < 1) return;
  let earlier = 0;
  let later = 0;
  for (let place = start; place < start + total; place++) {
    const before = pieces.before[place] as number;
    if (before >= 0 && before < start) earlier++;
    if ((pieces.after[place] as number) >= end) later++;
  }
  result.copied[line] = earlier / total;
  result.copiedLater[line] = later / total;
}
