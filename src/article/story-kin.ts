import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";

/** What some pieces share with others. */
export interface StoryKin {
  /** Shared rare words, in bits. */
  readonly shared: number;
  /** All that the first pieces share with any of the page. */
  readonly total: number;
  /** Different words of the other pieces. */
  readonly words: number;
}

/** Words that some pieces of a page share with some others. */
export function storyKin(pieces: readonly Piece[], others: readonly Piece[], facts: PageFacts): StoryKin {
  const { ofPiece } = facts.kinship;
  const mine = new Set(pieces.map((piece) => piece.index));
  const theirs = new Set(others.map((piece) => piece.index));
  let shared = 0;
  let total = 0;
  let words = 0;
  for (const { index } of pieces) {
    const kin = ofPiece[index]!;
    total += kin.total;
    for (let at = kin.start; at < kin.end; at += 1) if (theirs.has(kin.pieces[at]!)) shared += kin.shares[at]!;
  }
  for (const { index } of others) {
    const kin = ofPiece[index]!;
    words += kin.words;
    for (let at = kin.start; at < kin.end; at += 1) if (mine.has(kin.pieces[at]!)) shared += kin.shares[at]!;
  }
  return { shared, total, words };
}
