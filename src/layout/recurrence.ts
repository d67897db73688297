import type { Letters } from "./letters.ts";
import { RecurringPieces } from "./recurring-pieces.ts";

/** Letters of running text above and below a line in which its words are looked for. */
const NEIGHBOURHOOD = 600;

/** Longest line whose words are looked for around it, in letters: longer ones are no titles. */
const LONGEST = 60;

/** Letters on either side of a line whose vocabulary is compared, and the fewest that a comparison needs. */
const SIDE = 400;
const SHORTEST_SIDE = 60;

/** Length of the pieces whose repetition shows a copy. */
const COPY_LENGTH = 5;

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
 * Finds what recurs on a page, in one pass over its pairs of letters and one over its longer pieces.
 *
 * @example findRecurrence(letters).sharedBelow[0] // 0.6 for a headline 江州大桥通车 over a story that tells of 江州大桥
 */
export function findRecurrence(letters: Letters): Recurrence {
  const { starts, length } = letters;
  const count = starts.length - 1;
  const table = new RecurringPieces(letters);
  const pairs = countPairs(letters, table);
  const copies = countCopies(letters, table);
  const result = {
    copied: new Float32Array(count),
    copiedLater: new Float32Array(count),
    sharedAbove: new Float32Array(count),
    sharedBelow: new Float32Array(count),
    cohesion: new Float32Array(count).fill(-1),
    familiarBreak: pairs.familiarBreak,
  };
  let shared = 0;
  for (let line = 0; line < count; line++) {
    const start = starts[line] as number;
    const end = starts[line + 1] as number;
    const size = end - start;
    shared += pairs.across[line] as number;
    if (size >= 2 && size <= LONGEST) {
      result.sharedAbove[line] = (pairs.above[line] as number) / (size - 1);
      result.sharedBelow[line] = (pairs.below[line] as number) / (size - 1);
      const shorter = Math.min(start, length - end, SIDE);
      if (shorter >= SHORTEST_SIDE) result.cohesion[line] = shared / shorter;
    }
    const pieces = size - COPY_LENGTH + 1;
    if (pieces < 1) continue;
    result.copied[line] = (copies.earlier[line] as number) / pieces;
    result.copiedLater[line] = (copies.later[line] as number) / pieces;
  }
  return result;
}

/** What the pairs of letters of a page tell of each line. */
interface PairCounts {
  /** Pairs of the line that stand in its neighbourhood above and below. */
  readonly above: Uint32Array;
  readonly below: Uint32Array;
  /** How many more pairs than across the line before stand below that stand above too: on either side of the line. */
  readonly across: Int32Array;
  readonly familiarBreak: Uint8Array;
}

function countPairs(letters: Letters, pieces: RecurringPieces): PairCounts {
  const { starts, lineOf, length } = letters;
  const count = starts.length - 1;
  const above = new Uint32Array(count);
  const below = new Uint32Array(count);
  const across = new Int32Array(count + 1);
  const familiarBreak = new Uint8Array(count);
  const found = pieces.find(2);
  for (let at = 0; at < found; at++) {
    const place = pieces.places[at] as number;
    const before = pieces.befores[at] as number;
    const line = lineOf[place] as number;
    const lineBefore = lineOf[before] as number;
    const start = starts[line] as number;
    const endBefore = starts[lineBefore + 1] as number;
    if (place + 1 === starts[line + 1]) familiarBreak[lineOf[place + 1] as number] = 1;
    else if (before < start && before >= start - NEIGHBOURHOOD) above[line] = (above[line] as number) + 1;
    if (before + 1 === endBefore) familiarBreak[lineOf[before + 1] as number] = 1;
    else if (place >= endBefore && place < endBefore + NEIGHBOURHOOD) below[lineBefore] = (below[lineBefore] as number) + 1;
    // The lines between the two places that have both on their sides.
    const first = Math.max(lineBefore + 1, place >= SIDE ? (lineOf[place - SIDE] as number) : 0);
    const last = Math.min(line - 1, before + SIDE < length ? (lineOf[before + SIDE] as number) : count - 1);
    if (first > last) continue;
    across[first] = (across[first] as number) + 1;
    across[last + 1] = (across[last + 1] as number) - 1;
  }
  return { above, below, across, familiarBreak };
}

/** How many of the longer pieces of each line stood on the page before it, and come again behind it. */
function countCopies({ starts, lineOf }: Letters, pieces: RecurringPieces): { earlier: Uint32Array; later: Uint32Array } {
  const earlier = new Uint32Array(starts.length - 1);
  const later = new Uint32Array(starts.length - 1);
  const found = pieces.find(COPY_LENGTH);
  for (let at = 0; at < found; at++) {
    const place = pieces.places[at] as number;
    const before = pieces.befores[at] as number;
    const line = lineOf[place] as number;
    const lineBefore = lineOf[before] as number;
    if (line === lineBefore) continue;
    if (place + COPY_LENGTH <= (starts[line + 1] as number)) earlier[line] = (earlier[line] as number) + 1;
    if (before + COPY_LENGTH <= (starts[lineBefore + 1] as number)) later[lineBefore] = (later[lineBefore] as number) + 1;
  }
  return { earlier, later };
}
