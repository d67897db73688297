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
  for (const piece of pieces) if (piece.kind !== "furniture") words[piece.index] = index.add(piece.key, piece.index);
  const table = new KinshipTable(index.sumShared(count, reach), reach, words);
  return {
    ofPiece: pieces.map((piece) => table.kinOf(piece.index, piece.index + 1)),
    ofBlock: (first, end) => table.kinOf(first, end),
    words: words.reduce((sum, number) => sum + number, 0),
  };
}

/** Sums over the shared words of the pieces of a page. */
class KinshipTable {
  /** By piece: what it shares with all others, and with those after it. */
  private readonly totals: Float64Array;
  private readonly laters: Float64Array;
  private readonly shared: Float32Array;
  private readonly reach: number;
  private readonly words: Float64Array;
  /** Room for the sums of one block. */
  private readonly sums: Float32Array;

  constructor(shared: Float32Array, reach: number, words: Float64Array) {
    this.shared = shared;
    this.reach = reach;
    this.words = words;
    this.totals = new Float64Array(words.length);
    this.laters = new Float64Array(words.length);
    this.sums = new Float32Array(reach);
    for (let piece = 0, place = 0; piece < words.length; piece += 1) {
      for (let distance = 1; distance <= reach; distance += 1, place += 1) {
        const share = shared[place]!;
        if (share === 0) continue;
        this.totals[piece]! += share;
        this.totals[piece - distance]! += share;
        this.laters[piece - distance]! += share;
      }
    }
  }

  kinOf(first: number, end: number): Kin {
    const { sums, shared, reach } = this;
    const size = Math.min(first, reach);
    sums.fill(0, 0, size);
    let total = 0;
    let later = 0;
    let words = 0;
    for (let piece = first; piece < end; piece += 1) {
      total += this.totals[piece]!;
      later += this.laters[piece]!;
      words += this.words[piece]!;
      const inside = piece - first;
      const row = piece * reach;
      for (let distance = 1; distance <= inside; distance += 1) {
        total -= 2 * shared[row + distance - 1]!;
        later -= shared[row + distance - 1]!;
      }
      const last = Math.min(size, reach - inside);
      for (let step = 0; step < last; step += 1) sums[step]! += shared[row + inside + step]!;
    }
    return { total, later, words, ...listSums(sums, size, first) };
  }
}

function listSums(sums: Float32Array, size: number, first: number): Pick<Kin, "pieces" | "shares"> {
  let found = 0;
  for (let step = 0; step < size; step += 1) if (sums[step]! > 0) found += 1;
  const pieces = new Int32Array(found);
  const shares = new Float32Array(found);
  for (let step = 0, at = 0; step < size; step += 1) {
    if (sums[step]! <= 0) continue;
    pieces[at] = first - 1 - step;
    shares[at] = sums[step]!;
    at += 1;
  }
  return { pieces, shares };
}
