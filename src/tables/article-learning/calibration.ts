import { composeStories } from "../../article/compose-stories.ts";
import { SURENESS, sureness } from "../../article/confidence.ts";
import { readPageFacts } from "../../article/page-facts.ts";
import { cutPieces, type Piece } from "../../article/piece.ts";
import { placePieces } from "../../article/place-pieces.ts";
import type { LabelledLine } from "../../model/layout.ts";

/** A story as it was put together, and whether it is right. */
export interface Outcome {
  readonly evidence: readonly number[];
  readonly right: boolean;
}

/** Share of the characters of story and article together that both hold, from which a story is right. */
const RIGHT_FROM = 0.95;

/** The stories that some weights make of a page, and which of them are right. */
export function collectOutcomes(
  lines: readonly LabelledLine[],
  articles: ReadonlyMap<number, number>,
  choices: Float64Array,
): readonly Outcome[] {
  const facts = readPageFacts(cutPieces(lines));
  const placements = placePieces(facts, choices);
  const sizes = new Map<number, number>();
  for (const line of lines) add(sizes, articles.get(line.number) ?? 0, line.text.length);
  return composeStories(placements, facts).map((story) => ({
    evidence: sureness(story, placements),
    right: overlap(story, articles, sizes) >= RIGHT_FROM,
  }));
}

function overlap(story: readonly Piece[], articles: ReadonlyMap<number, number>, sizes: ReadonlyMap<number, number>): number {
  const held = new Map<number, number>();
  let size = 0;
  for (const line of story.flatMap((piece) => piece.lines)) {
    add(held, articles.get(line.number) ?? 0, line.text.length);
    size += line.text.length;
  }
  let best = 0;
  for (const [article, common] of held) {
    if (article !== 0) best = Math.max(best, common / (size + sizes.get(article)! - common));
  }
  return best;
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Learns what the evidence is worth for a story being right: a logistic regression by gradient descent. */
export function calibrate(outcomes: readonly Outcome[]): number[] {
  const weights = SURENESS.map(() => 0);
  for (let step = 0; step < 3000; step += 1) {
    const slopes = weights.map(() => 0);
    for (const { evidence, right } of outcomes) {
      const score = evidence.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
      evidence.forEach((value, at) => {
        slopes[at]! += error * value;
      });
    }
    weights.forEach((weight, at) => {
      weights[at] = weight - 0.5 * (slopes[at]! / outcomes.length + 1e-4 * weight);
    });
  }
  return weights;
}
