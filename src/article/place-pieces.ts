import { kindIn, weighChoices, weighPiece } from "./choices.ts";
import { Evidence } from "./evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { type Choice, emptyReading, follow, NO_STORY, type Reading } from "./reading.ts";

/** Readings of the page that are kept side by side. */
const BEAM = 1;
/** A reading this far behind the best (natural logarithm) is given up. */
const HOPELESS = 1;

/** Where a piece went, and how sure that is. */
export interface Placement {
  /** Number of its story, `NO_STORY` for furniture. */
  readonly story: number;
  /** Of the choice among all that were open, 0 to 1. */
  readonly probability: number;
}

/** Reads the page from its first piece to its last and gives each piece its story, by all evidence together. */
export function placePieces(facts: PageFacts, weights: Float64Array): Placement[] {
  const evidence = new Evidence(weights, false);
  let beam: readonly Reading[] = [emptyReading()];
  for (const piece of facts.pieces) if (piece.kind !== "furniture") beam = readOn(beam, piece, facts, evidence);
  const placements: Placement[] = facts.pieces.map(() => ({ story: NO_STORY, probability: 1 }));
  for (let trail = beam[0]!.trail; trail !== undefined; trail = trail.before) {
    placements[trail.piece] = { story: trail.number, probability: Math.exp(trail.score) };
  }
  return placements;
}

interface Option {
  readonly reading: Reading;
  readonly choice: Choice;
  readonly score: number;
}

function readOn(beam: readonly Reading[], piece: Piece, facts: PageFacts, evidence: Evidence): readonly Reading[] {
  const options: Option[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const reading of beam) {
    if (reading.score < best - HOPELESS) break;
    const own = weighPiece(piece, kindIn(reading, piece), facts, evidence);
    for (const choice of weighChoices(piece, own, reading, facts, evidence, false)) {
      const score = reading.score + choice.score;
      if (score < best - HOPELESS) continue;
      best = Math.max(best, score);
      options.push({ reading, choice, score });
    }
  }
  options.sort((one, other) => other.score - one.score);
  const kept: Reading[] = [];
  for (const { reading, choice, score } of options) {
    if (kept.length >= BEAM || score < best - HOPELESS) break;
    kept.push(follow(reading, piece, choice, facts));
  }
  return kept;
}
