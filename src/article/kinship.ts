import { foldUnits } from "../language/fold.ts";
import type { Piece } from "./piece.ts";
import { rowStart, WordIndex } from "./word-index.ts";

/** Kinship is known between a piece and as many before it: bounds the work on endless pages. */
export const KINSHIP_REACH = 160;

/** The pieces before a block of text that speak of the same things, and how much. */
export interface Kin {
  /** Piece numbers, falling. */
  readonly pieces: readonly number[];
  /** Shared rare words in bits, one for each of `pieces`. */
  readonly shares: readonly number[];
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
  for (const piece of pieces) if (piece.kind !== "furniture") length += piece.key.length;
  const index = new WordIndex(length);
  const { units } = foldUnits(pieces.map((piece) => piece.key).join(""));
  let from = 0;
  const kins = pieces.map((piece): PieceKin => {
    const to = from + piece.key.length;
    const words = piece.kind === "furniture" ? 0 : index.add(units, from, to, piece.index);
    from = to;
    return { pieces: [], shares: [], total: 0, later: 0, words };
  });
  const sums = new Float32Array(reach);
  listShared(kins, index.sumShared(count, reach), reach);
  return {
    ofPiece: kins,
    ofBlock: (first, end) => (end === first + 1 ? kins[first]! : joinKin(kins, first, end, sums)),
    words: kins.reduce((sum, kin) => sum + kin.words, 0),
  };
}

/** {@link Kin} of one piece while it is put together. */
interface PieceKin {
  readonly pieces: number[];
  readonly shares: number[];
  total: number;
  later: number;
  readonly words: number;
}

/** Lists what a table of shared words has, of which each piece shares most of nothing with most others. */
function listShared(kins: readonly PieceKin[], shared: Float32Array, reach: number): void {
  for (let piece = 1; piece < kins.length; piece += 1) {
    const kin = kins[piece]!;
    const row = rowStart(piece, reach) - 1;
    const last = Math.min(piece, reach);
    for (let distance = 1; distance <= last; distance += 1) {
      const share = shared[row + distance]!;
      if (share === 0) continue;
      const other = kins[piece - distance]!;
      kin.pieces.push(piece - distance);
      kin.shares.push(share);
      kin.total += share;
      other.total += share;
      other.later += share;
    }
  }
}

/** What the pieces from `first` to before `end` share with those before them. @param sums room for what they share with each */
function joinKin(kins: readonly PieceKin[], first: number, end: number, sums: Float32Array): Kin {
  const reach = Math.min(first, sums.length);
  sums.fill(0, 0, reach);
  let total = 0;
  let later = 0;
  let words = 0;
  for (let piece = first; piece < end; piece += 1) {
    const kin = kins[piece]!;
    total += kin.total;
    later += kin.later;
    words += kin.words;
    for (let at = 0; at < kin.pieces.length; at += 1) {
      const step = first - 1 - kin.pieces[at]!;
      if (step >= 0) {
        if (step < reach) sums[step]! += kin.shares[at]!;
        continue;
      }
      total -= 2 * kin.shares[at]!;
      later -= kin.shares[at]!;
    }
  }
  const pieces: number[] = [];
  const shares: number[] = [];
  for (let step = 0; step < reach; step += 1) {
    if (sums[step]! <= 0) continue;
    pieces.push(first - 1 - step);
    shares.push(sums[step]!);
  }
  return { pieces, shares, total, later, words };
}
