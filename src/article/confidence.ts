import type { Piece } from "./piece.ts";
import type { Placement } from "./place-pieces.ts";

/** What tells how sure a story is, in the order of the weights; all but the first are natural logarithms of probabilities. */
export const SURENESS = ["always", "all-pieces", "weakest-piece", "next-story", "roles"] as const;

/** The probability of a piece is at least this: one doubt must not drown all others. */
const LEAST = 0.01;
/** No story is surer or less sure than this. */
const SUREST = 0.99;
const LEAST_SURE = 0.02;

/** What {@link SURENESS} names, for the pieces of one story. */
export function sureness(pieces: readonly Piece[], placements: readonly Placement[]): number[] {
  let all = 0;
  let weakest = 0;
  let role = 1;
  for (const piece of pieces) {
    const logarithm = Math.log(Math.max(LEAST, placements[piece.index]!.probability));
    all += logarithm;
    weakest = Math.min(weakest, logarithm);
    if (piece.kind !== "body") role = Math.min(role, piece.confidence);
  }
  const roles = Math.log(Math.max(LEAST, role));
  return [1, Math.max(-5, all), weakest, nextStory(pieces, placements), roles];
}

/** How sure it is that what comes after the story is another one. */
function nextStory(pieces: readonly Piece[], placements: readonly Placement[]): number {
  const last = pieces.at(-1)!.index;
  const story = placements[last]!.story;
  for (let at = last + 1; at < placements.length; at += 1) {
    const { story: other, probability } = placements[at]!;
    if (other !== 0 && other !== story) return Math.log(Math.max(LEAST, probability));
  }
  return 0;
}

/**
 * Probability that a story holds what it should and nothing else, 0 to 1, in steps of a hundredth.
 *
 * @param evidence as {@link sureness} gives it
 */
export function confidenceOf(evidence: readonly number[], weights: readonly number[]): number {
  const score = evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  const probability = 1 / (1 + Math.exp(-score));
  return Math.round(Math.min(SUREST, Math.max(LEAST_SURE, probability)) * 100) / 100;
}
