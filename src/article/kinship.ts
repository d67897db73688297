import type { Piece } from "./piece.ts";
import { rowStart, WordIndex } from "./word-index.ts";

/** Kinship is known between a piece and as many before it: bounds the work on endless pages. */
export const KINSHIP_REACH = 160;

/** The pieces before a block of text that speak of the same things, and how much. */
export interface Kin {
  /** Piece numbers, falling: those from `start` to before `end`, for all pieces of a page stand in one list. */
  readonly pieces: Uint32Array;
  /** Shared rare words in bits, one for each of `pieces`. */
  readonly shares: Float32Array;
  readonly start: number;
  readonly end: number;
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
  const words = pieces.map(({ kind, key, units, from, index: piece }) =>
    kind === "furniture" ? 0 : index.add(units, from, from + key.length, piece),
  );
  const shared = index.sumShared(count, reach);
  const kins = listShared(words, shared, index.related, reach);
  const sums = new Float32Array(reach);
  const room = new ListRoom(reach);
  return {
    ofPiece: kins,
    ofBlock: (first, end) => (end === first + 1 ? kins[first]! : joinKin(kins, first, end, sums, room)),
    words: words.reduce((sum, found) => sum + found, 0),
  };
}

/** {@link Kin} of one piece while it is put together. */
interface PieceKin extends Kin {
  total: number;
  later: number;
}

/**
 * Lists what a table of shared words has, of which each piece shares most of nothing with most others.
 *
 * @param words of each piece; @param size how much there is to list
 */
function listShared(words: readonly number[], shared: Float32Array, size: number, reach: number): readonly Kin[] {
  const pieces = new Uint32Array(size);
  const shares = new Float32Array(size);
  const kins: PieceKin[] = [];
  let end = 0;
  for (let piece = 0; piece < words.length; piece += 1) {
    const start = end;
    const row = rowStart(piece, reach) - 1;
    const last = Math.min(piece, reach);
    let total = 0;
    for (let distance = 1; distance <= last; distance += 1) {
      const share = shared[row + distance]!;
      if (share === 0) continue;
      const other = kins[piece - distance]!;
      pieces[end] = piece - distance;
      shares[end] = share;
      end += 1;
      total += share;
      other.total += share;
      other.later += share;
    }
    kins.push({ pieces, shares, start, end, total, later: 0, words: words[piece]! });
  }
  return kins;
}

/** Lists that fit into one stretch of {@link ListRoom}. */
const STRETCH = 16;

/** Room for the lists of blocks, many in one: a list of its own would cost more than what is written into it. */
class ListRoom {
  used = 0;
  private pieces: Uint32Array;
  private shares: Float32Array;

  constructor(longest: number) {
    this.pieces = new Uint32Array(longest * STRETCH);
    this.shares = new Float32Array(longest * STRETCH);
  }

  /** Room for a list of at most so many entries, from `start` on; it ends where {@link used} is set to. */
  take(longest: number): Pick<Kin, "pieces" | "shares" | "start"> {
    if (this.used + longest > this.pieces.length) {
      this.pieces = new Uint32Array(this.pieces.length);
      this.shares = new Float32Array(this.shares.length);
      this.used = 0;
    }
    return { pieces: this.pieces, shares: this.shares, start: this.used };
  }
}

/** What the pieces from `first` to before `end` share with those before them. @param sums room for what they share with each */
function joinKin(kins: readonly Kin[], first: number, end: number, sums: Float32Array, room: ListRoom): Kin {
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
    for (let at = kin.start; at < kin.end; at += 1) {
      const step = first - 1 - kin.pieces[at]!;
      if (step >= 0) {
        if (step < reach) sums[step]! += kin.shares[at]!;
        continue;
      }
      total -= 2 * kin.shares[at]!;
      later -= kin.shares[at]!;
    }
  }
  const { pieces, shares, start } = room.take(reach);
  let size = start;
  for (let step = 0; step < reach; step += 1) {
    if (sums[step]! <= 0) continue;
    pieces[size] = first - 1 - step;
    shares[size] = sums[step]!;
    size += 1;
  }
  room.used = size;
  return { pieces, shares, start, end: size, total, later, words };
}
