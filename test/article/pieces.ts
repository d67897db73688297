import { type PageFacts, readPageFacts } from "../../src/article/page-facts.ts";
import { cutPieces, type Piece } from "../../src/article/piece.ts";
import { labelled } from "./labelled.ts";

/** The pieces of a page written as `role: text` rows, and what is known of the page. */
export function factsOf(rows: readonly string[]): PageFacts {
  return readPageFacts(cutPieces(labelled(rows)));
}

/** Beginnings of the texts of some pieces: enough to tell them apart. */
export function headsOf(pieces: readonly Piece[]): string[] {
  return pieces.map((piece) => piece.key.slice(0, 6));
}
