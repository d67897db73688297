import { KINSHIP_REACH, type Kin } from "./kinship.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import type { Reading } from "./reading.ts";
import type { Story } from "./story.ts";

/** Three headlines in one place are a habit; more prove nothing more. */
const MOST_STYLE = 1.6;

/** Where a reading of the page stands when a piece comes up. */
export interface Standing {
  /** The story of the piece before. */
  readonly active: Story | undefined;
  /** Stories that may go on, latest first. */
  readonly stories: readonly Story[];
  /** How often a story was left and taken up again so far. */
  readonly returns: number;
  /** Whether headlines stand after their texts on this page (above 0) or before them (below). */
  readonly style: number;
  /** Whether headings on this page open stories (above 0) or stand inside them (below). */
  readonly subheadHabit: number;
  /** The text that the piece is or stands before. */
  readonly ahead: Piece | undefined;
  /** What the piece shares with each story, in bits, by story number. */
  readonly kin: Float64Array;
  /** What the block of `ahead` shares with each story. */
  readonly blockKin: Float64Array;
}

/** Looks around from a piece. */
export function standAt(piece: Piece, reading: Reading, facts: PageFacts): Standing {
  const ahead = piece.kind === "body" ? piece : facts.ahead[piece.index];
  const block = ahead === undefined ? undefined : facts.blocks[ahead.index];
  const kin = sumByStory(facts.kinship.ofPiece[piece.index]!, piece, reading);
  return {
    active: reading.active,
    stories: reading.stories,
    returns: reading.returns,
    style: Math.max(-MOST_STYLE, Math.min(MOST_STYLE, Math.log((reading.decksAfter + 0.5) / (reading.decksBefore + 0.5)))),
    subheadHabit: Math.log((reading.opened + 1) / (reading.subheads + 1)),
    ahead,
    kin,
    blockKin: block === undefined ? kin : sumByStory(block, piece, reading),
  };
}

function sumByStory(kin: Kin, piece: Piece, reading: Reading): Float64Array {
  const sums = new Float64Array(reading.opened + 1);
  for (let at = 0; at < kin.pieces.length; at += 1) {
    const other = kin.pieces[at]!;
    if (other >= piece.index) continue;
    if (other < piece.index - KINSHIP_REACH) break;
    const number = reading.recent[other % KINSHIP_REACH]!;
    if (number > 0) sums[number]! += kin.shares[at]!;
  }
  return sums;
}
