import { Choices } from "./choice-list.ts";
import { kindIn, weighChoices, weighPiece } from "./choices.ts";
import { Evidence } from "./evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { NO_STORY, Reading } from "./reading.ts";

/** Where a piece went, and how sure that is. */
export interface Placement {
  /** Number of its story, `NO_STORY` for furniture. */
  readonly story: number;
  /** Of the choice among all that were open, 0 to 1. */
  readonly probability: number;
}

const FURNITURE: Placement = { story: NO_STORY, probability: 1 };

/** Reads the page from its first piece to its last and gives each piece its story, the likeliest by all evidence together. */
export function placePieces(facts: PageFacts, weights: Float64Array): Placement[] {
  const evidence = new Evidence(weights);
  const choices = new Choices();
  const reading = new Reading();
  const placements: Placement[] = [];
  for (const piece of facts.pieces) {
    if (piece.kind === "furniture") {
      placements.push(FURNITURE);
      continue;
    }
    weighPiece(piece, kindIn(reading, piece), facts, evidence, choices);
    weighChoices(piece, choices, reading, facts, evidence, false);
    const chosen = choices.likeliest();
    const story = choices.numbers[chosen]!;
    reading.follow(piece, story, choices.stories[chosen], facts);
    placements.push({ story, probability: Math.exp(choices.scores[chosen]!) });
  }
  return placements;
}
