import { type Kinship, measureKinship } from "./kinship.ts";
import type { Piece } from "./piece.ts";

/** What is known of the page as a whole before any piece is put into a story. */
export interface PageFacts {
  readonly pieces: readonly Piece[];
  readonly kinship: Kinship;
  /** The next piece that is no furniture, by piece; `undefined` at the end. */
  readonly next: readonly (Piece | undefined)[];
  /** The same text stands elsewhere on the page, by piece. */
  readonly repeated: readonly boolean[];
  /** Share of the pieces after a gap whose text ends in mid-sentence. */
  readonly partsOpen: number;
  /** Share of the text pieces after a gap or another kind that begin in mid-sentence. */
  readonly partsInside: number;
}

/** Reads the facts of a page off its pieces. */
export function readPageFacts(pieces: readonly Piece[]): PageFacts {
  const next: (Piece | undefined)[] = new Array(pieces.length);
  let following: Piece | undefined;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    if (pieces[at]!.kind !== "furniture") following = pieces[at];
  }
  let parts = 0;
  let inside = 0;
  let open = 0;
  for (const piece of pieces) {
    if (piece.kind !== "body") continue;
    parts += 1;
    if (piece.begins.inside) inside += 1;
    if (piece.ends.open) open += 1;
  }
  return {
    pieces,
    kinship: measureKinship(pieces),
    next,
    repeated: findRepeated(pieces),
    partsOpen: open / Math.max(4, parts),
    partsInside: inside / Math.max(4, parts),
  };
}

function findRepeated(pieces: readonly Piece[]): boolean[] {
  const seen = new Map<string, number>();
  for (const piece of pieces) {
    const key = strip(piece.key);
    if (key.length > 1) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pieces.map((piece) => (seen.get(strip(piece.key)) ?? 0) > 1);
}

function strip(key: string): string {
  return key.length > 120 ? key.slice(0, 120) : key.replace(/[\s#*·•]/g, "");
}
