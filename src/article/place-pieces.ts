import { kindIn, weighChoices, weighPiece } from "./choices.ts";
import { Evidence } from "./evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Choice, NO_STORY, Reading } from "./reading.ts";

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
  const reading = new Reading();
  return facts.pieces.map((piece) => {
    if (piece.kind === "furniture") return FURNITURE;
    const own = weighPiece(piece, kindIn(reading, piece), facts, evidence);
    const choice = likeliest(weighChoices(piece, own, reading, facts, evidence, false));
    reading.follow(piece, choice, facts);
    return { story: choice.number, probability: Math.exp(choice.score) };
  });
}

function likeliest(choices: readonly Choice[]): Choice {
  let best = choices[0]!;
  for (const choice of choices) if (choice.score > best.score) best = choice;
  return best;
}
