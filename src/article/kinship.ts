import type { Piece } from "./piece.ts";
import { WordIndex } from "./word-index.ts";

/** Kinship is known between a piece and as many before it: bounds the work on endless pages. */
export const KINSHIP_REACH = 160;

/** The pieces before a block of text that speak of the same things, and how much. */
export interface Kin {
  /** Piece numbers, falling. */
  readonly pieces: Int32Array;
  /** Shared rare words in bits, one for each of `pieces`. */
  readonly shares: Float32Array;
  /** All that it shares with any other piece of the page. */
  readonly total: number;
  /** The part of `total` that it shares with those after it. */
  readonly later: number;
  /** Different words in it. */
  readonly words: number;
}

/** How much the pieces of a page speak of the same things: names, numbers, unusual pairs of characters. */
export interface Kinship {
  /** Of one piece. */
  readonly ofPiece: readonly Kin[];
  /** Shared rare words of two pieces, in bits; 0 beyond {@link KINSHIP_REACH}. */
  between(one: number, other: number): number;
  /** Of the text that begins with a piece and runs to the next blank line, headline or caption. */
  ofBlock(first: number, end: number): Kin;
  /** Different words of all pieces together. */
  readonly words: number;
}

/**
 * Compares the pieces of a page through an index of their words. Time grows with the length of the page.
 *
 * @example a headline 江州大桥通车 and a paragraph 昨天，江州大桥…… are kin by 江州, 州大, 大桥
 */
export function measureKinship(pieces: readonly Piece[]): Kinship {
  const count = pieces.length;
  const reach = Math.min(count, KINSHIP_REACH);
  let length = 0;
  for (const piece of pieces) length += piece.key.length;
  const index = new WordIndex(length);
  const words = new Float64Array(count);
  let allWords = 0;
  for (const piece of pieces) {
    if (piece.kind === "furniture") continue;
    words[piece.index] = index.add(piece.key, piece.index);
    allWords += words[piece.index]!;
  }
  const shared = new Float32Array(count * reach);
  const totals = new Float64Array(count);
  const laters = new Float64Array(count);
  index.forEachPair(count, (one, other, weight) => {
    if (one - other > reach) return;
    shared[one * reach + (one - other - 1)]! += weight;
    totals[one]! += weight;
    totals[other]! += weight;
    laters[other]! += weight;
  });
  const between = (one: number, other: number): number => {
    const distance = Math.abs(one - other);
    return distance === 0 || distance > reach ? 0 : shared[Math.max(one, other) * reach + distance - 1]!;
  };
  const ofBlock = (first: number, end: number): Kin => {
    const kin = { total: 0, later: 0, words: 0 };
    const sums = new Float32Array(Math.min(first, reach));
    for (let at = first; at < end; at += 1) {
      kin.total += totals[at]!;
      kin.later += laters[at]!;
      kin.words += words[at]!;
      for (let other = first; other < at; other += 1) {
        const inner = between(at, other);
        kin.total -= 2 * inner;
        kin.later -= inner;
      }
      for (let step = 0; step < sums.length; step += 1) {
        const distance = step + 1 + at - first;
        if (distance > reach) break;
        sums[step]! += shared[at * reach + distance - 1]!;
      }
    }
    return { ...kin, ...listSums(sums, first) };
  };
  return { ofPiece: pieces.map((piece) => ofBlock(piece.index, piece.index + 1)), between, ofBlock, words: allWords };
}

function listSums(sums: Float32Array, first: number): { pieces: Int32Array; shares: Float32Array } {
  let size = 0;
  for (const sum of sums) if (sum > 0) size += 1;
  const pieces = new Int32Array(size);
  const shares = new Float32Array(size);
  let at = 0;
  for (let step = 0; step < sums.length; step += 1) {
    if (sums[step]! <= 0) continue;
    pieces[at] = first - 1 - step;
    shares[at] = sums[step]!;
    at += 1;
  }
  return { pieces, shares };
}
