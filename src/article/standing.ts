import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import type { Reading } from "./reading.ts";

/** Three headlines in one place are a habit; more prove nothing more. */
const MOST_STYLE = 1.6;

/** Where a reading of the page stands when a piece comes up. */
export interface Standing {
  readonly reading: Reading;
  /** Whether headlines stand after their texts on this page (above 0) or before them (below). */
  readonly style: number;
  /** The text that the piece is or stands before. */
  readonly ahead: Piece | undefined;
}

/** Looks around from a piece; the stories of the reading learn what they share with it. */
export function standAt(piece: Piece, reading: Reading, facts: PageFacts): Standing {
  const ahead = piece.kind === "body" ? piece : facts.ahead[piece.index];
  const block = ahead === undefined ? undefined : facts.blocks[ahead.index];
  reading.measureKin(piece, facts.kinship.ofPiece[piece.index]!, block);
  const style = Math.log((reading.decksAfter + 0.5) / (reading.decksBefore + 0.5));
  return { reading, style: Math.max(-MOST_STYLE, Math.min(MOST_STYLE, style)), ahead };
}
