import { WEIGHT_COUNT } from "../../article/features.ts";
import type { Example } from "./examples.ts";
import { seeded } from "./random.ts";

/** How weights are learned. */
export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero (L2), per example. */
  readonly decay: number;
}

/** How the weights of the repository are learned. */
export const ARTICLE_TRAINING: Training = { epochs: 14, rate: 0.25, decay: 5e-4 };

/**
 * Learns the weights of a choice among stories (a conditional logit model) by AdaGrad, one example at a time; the mean of the second half
 * of the way is what counts. Deterministic.
 */
export function train(examples: readonly Example[], training: Training): Float64Array {
  const weights = new Float64Array(WEIGHT_COUNT);
  const squares = new Float64Array(WEIGHT_COUNT).fill(1e-8);
  const mean = new Float64Array(WEIGHT_COUNT);
  const random = seeded(5);
  const order = examples.map((_, index) => index);
  let taken = 0;
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(order, random);
    order.forEach((place, step) => {
      learnFrom(examples[place]!, weights, squares, training);
      if (epoch * 2 < training.epochs || step % 50 !== 0) return;
      taken += 1;
      for (let at = 0; at < mean.length; at += 1) mean[at]! += weights[at]!;
    });
  }
  return mean.map((sum) => sum / Math.max(1, taken));
}

function learnFrom(example: Example, weights: Float64Array, squares: Float64Array, { rate, decay }: Training): void {
  const chances = probabilities(example, weights);
  chances.forEach((chance, choice) => {
    const error = chance - (choice === example.right ? 1 : 0);
    if (Math.abs(error) < 1e-4) return;
    const places = example.places[choice]!;
    const values = example.values[choice]!;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at]!;
      const slope = error * values[at]! * example.weight;
      squares[place]! += slope * slope;
      weights[place]! -= (rate * (slope + decay * weights[place]!)) / Math.sqrt(squares[place]!);
    }
  });
}

/** Probabilities of the choices of an example under some weights. */
export function probabilities(example: Example, weights: Float64Array): Float64Array {
  const scores = Float64Array.from(example.places, (places, choice) => {
    const values = example.values[choice]!;
    let score = 0;
    for (let at = 0; at < places.length; at += 1) score += weights[places[at]!]! * values[at]!;
    return score;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
