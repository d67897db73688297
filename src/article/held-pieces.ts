import type { Piece } from "./piece.ts";

/** By place on a page of so many pieces, 1 for those that a story holds. */
export function heldPieces(stories: readonly (readonly Piece[])[], pieces: number): Uint8Array {
  const held = new Uint8Array(pieces);
  for (const story of stories) for (const { index } of story) held[index] = 1;
  return held;
}
