import type { ActiveRows } from "../../layout/active-rows.ts";
import { LABELS } from "../../layout/labels.ts";
import { walkSequences } from "../../layout/lattice.ts";
import { readTransitions, transitionKind, transitionRow } from "../../layout/transitions.ts";
import { weighedCandidates } from "../../layout/weighed-candidates.ts";
import { ROW_NAMES, ROWS, type Weights } from "../../layout/weights.ts";
import type { Sample } from "./corpus.ts";
import { type Random, seeded } from "./random.ts";

const LABEL_COUNT = LABELS.length;

/** How weights are learned. */
export interface Training {
  readonly epochs: number;
  /** Pages in a step. */
  readonly batch: number;
  readonly rate: number;
  /** Strength of the pull towards zero (L2), per weighted line of the corpus. */
  readonly decay: number;
  /** Share of the rows of weights that each page is learned from without. */
  readonly blind: number;
}

/** How the weights of the repository are learned. */
export const LAYOUT_TRAINING: Training = { epochs: 16, batch: 8, rate: 0.06, decay: 2e-5, blind: 0.12 };

/**
 * Learns the weights of a linear-chain conditional random field by Adam on the log-likelihood of whole pages. Deterministic: pages are
 * taken in an order that depends on nothing but their number.
 */
export function train(samples: readonly Sample[], training: Training): Weights {
  const size = ROW_NAMES.length * LABEL_COUNT;
  const weights = new Float64Array(size);
  const average = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const total = samples.reduce((sum, sample) => sum + sample.weight * sample.gold.length, 0);
  const steps = Math.ceil(samples.length / training.batch);
  let step = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const order = shuffled(samples.length, epoch);
    const rate = training.rate * (1 - epoch / training.epochs);
    for (let at = 0; at < order.length; at += training.batch) {
      gradient.fill(0);
      let lines = 0;
      for (const place of order.slice(at, at + training.batch)) {
        const sample = samples[place] as Sample;
        addGradient(blinded(sample, training.blind, seeded(epoch * 100_003 + place)), weights, gradient);
        lines += sample.weight * sample.gold.length;
      }
      step++;
      adam({ weights, first, second, gradient, step, rate, scale: 1 / Math.max(1, lines), decay: training.decay });
      if (epoch >= training.epochs / 2) {
        averaged++;
        for (let index = 0; index < size; index++) average[index] = (average[index] as number) + (weights[index] as number);
      }
    }
  }
  if (steps === 0 || total === 0) return weights;
  return Float64Array.from(average, (value) => value / averaged);
}

/** A page as it looks to a reader who misses some kinds of evidence, each with the same probability: no weight may hang on one alone. */
function blinded(sample: Sample, share: number, random: Random): Sample {
  const seen = Uint8Array.from(ROW_NAMES, (_, row) => (row === ROWS.always || !random.chance(share) ? 1 : 0));
  return { ...sample, rows: onlyRows(sample.rows, seen) };
}

function onlyRows({ rows, starts }: ActiveRows, seen: Uint8Array): ActiveRows {
  const left = new Uint16Array(rows.length);
  const leftStarts = new Uint32Array(starts.length);
  let size = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let at = starts[line] as number; at < (starts[line + 1] as number); at++)
      if (seen[rows[at] as number] === 1) left[size++] = rows[at] as number;
    leftStarts[line + 1] = size;
  }
  return { rows: left, starts: leftStarts };
}

/** A fixed shuffle: a linear congruential order, different for each epoch. */
function shuffled(count: number, epoch: number): readonly number[] {
  const order = [...Array(count).keys()];
  let state = 12345 + epoch * 7919;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}

interface Step {
  readonly weights: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly gradient: Float64Array;
  readonly step: number;
  readonly rate: number;
  readonly scale: number;
  readonly decay: number;
}

function adam({ weights, first, second, gradient, step, rate, scale, decay }: Step): void {
  const firstBias = 1 - 0.9 ** step;
  const secondBias = 1 - 0.999 ** step;
  for (let index = 0; index < weights.length; index++) {
    const slope = (gradient[index] as number) * scale + decay * (weights[index] as number);
    first[index] = 0.9 * (first[index] as number) + 0.1 * slope;
    second[index] = 0.999 * (second[index] as number) + 0.001 * slope * slope;
    weights[index] =
      (weights[index] as number) -
      (rate * ((first[index] as number) / firstBias)) / (Math.sqrt((second[index] as number) / secondBias) + 1e-6);
  }
}

/** Adds what the model expects less what is: the slope of the negative log-likelihood of one page. */
function addGradient({ page, rows, gold, weight }: Sample, weights: Weights, gradient: Float64Array): void {
  const transitions = readTransitions(weights);
  const candidates = weighedCandidates(rows, weights);
  const { forward, backward, emissions, scales } = walkSequences(page, candidates, transitions);
  const { labels, starts } = candidates;
  for (let line = 0; line < gold.length; line++) {
    const truth = gold[line] as number;
    for (const row of rows.rows.subarray(rows.starts[line], rows.starts[line + 1])) {
      const to = row * LABEL_COUNT;
      for (let at = starts[line] as number; at < (starts[line + 1] as number); at++) {
        const place = to + (labels[at] as number);
        gradient[place] = (gradient[place] as number) + weight * (forward[at] as number) * (backward[at] as number);
      }
      gradient[to + truth] = (gradient[to + truth] as number) - weight;
    }
  }
  for (let line = 1; line < gold.length; line++) {
    const row = transitionRow(page, line);
    const factors = transitions.factors[transitionKind(page, line)] as Float64Array;
    for (let at = starts[line] as number; at < (starts[line + 1] as number); at++) {
      const label = labels[at] as number;
      const here = (weight * (emissions[at] as number) * (backward[at] as number)) / (scales[line] as number);
      for (let other = starts[line - 1] as number; other < (starts[line] as number); other++) {
        const before = labels[other] as number;
        const to = (row + before) * LABEL_COUNT + label;
        gradient[to] =
          (gradient[to] as number) + (forward[other] as number) * (factors[before * LABEL_COUNT + label] as number) * here;
      }
    }
    const truth = (row + (gold[line - 1] as number)) * LABEL_COUNT + (gold[line] as number);
    gradient[truth] = (gradient[truth] as number) - weight;
  }
}
