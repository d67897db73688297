import type { PageView } from "./evidence.ts";
import { LABELS } from "./labels.ts";
import { ALLOWED, type Candidates, candidateLabels, transitionRow } from "./sequence.ts";
import { ROWS, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Forward and backward sums of a page, scaled line by line so that no product runs out of range. */
export interface Lattice {
  /** Probability of each label at each line, given the page: lines by labels. */
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, divided by the best of their line. */
  readonly emissions: Float64Array;
  /** Scale of each line: its forward sum before division. */
  readonly scales: Float64Array;
  /** Logarithm of the sum over all label sequences. */
  readonly logTotal: number;
}

/** Exponentials of the transitions by their first row in the table of weights, each by label before and label. */
export type TransitionFactors = ReadonlyMap<number, Float64Array>;

/** Exponentials of all transitions; 0 where the one label may not follow the other. */
export function transitionFactors(weights: Weights): TransitionFactors {
  return new Map([ROWS.after, ROWS.afterBlank, ROWS.afterHabit].map((row) => [row, factorsOf(weights, row)]));
}

function factorsOf(weights: Weights, firstRow: number): Float64Array {
  const factors = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  ALLOWED.forEach((allowed, label) => {
    for (let before = 0; before < LABEL_COUNT; before++) {
      if (allowed[before] === 1)
        factors[before * LABEL_COUNT + label] = Math.exp(weights[(firstRow + before) * LABEL_COUNT + label] as number);
    }
  });
  return factors;
}

/** Sums over all label sequences of a page: how sure each label is, all evidence of the page weighed together. */
export function sumSequences(
  page: PageView,
  scores: Float64Array,
  factors: TransitionFactors,
  candidates: Candidates = candidateLabels(scores),
): Lattice {
  const count = page.lines.length;
  const sums: Sums = {
    candidates,
    ...scaledEmissions(scores, candidates),
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
  };
  const scales = new Float64Array(count);
  let logTotal = sums.logScale;
  const factorsAt = (line: number): Float64Array => factors.get(transitionRow(page, line)) as Float64Array;
  for (let line = 0; line < count; line++) {
    scales[line] = stepForward(line, sums, line > 0 ? factorsAt(line) : undefined);
    logTotal += Math.log(scales[line] as number);
  }
  sums.backward.fill(1, Math.max(0, (count - 1) * LABEL_COUNT));
  for (let line = count - 2; line >= 0; line--) stepBackward(line, sums, factorsAt(line + 1), scales[line + 1] as number);
  const marginals = new Float64Array(scores.length);
  for (let index = 0; index < marginals.length; index++)
    marginals[index] = (sums.forward[index] as number) * (sums.backward[index] as number);
  return { marginals, forward: sums.forward, backward: sums.backward, emissions: sums.emissions, scales, logTotal };
}

interface Sums {
  readonly candidates: Candidates;
  readonly emissions: Float64Array;
  readonly logScale: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function scaledEmissions(scores: Float64Array, { labels, starts }: Candidates): { emissions: Float64Array; logScale: number } {
  const emissions = new Float64Array(scores.length);
  let logScale = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    const base = line * LABEL_COUNT;
    const end = starts[line + 1] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = starts[line] as number; at < end; at++) best = Math.max(best, scores[base + (labels[at] as number)] as number);
    for (let at = starts[line] as number; at < end; at++) {
      const place = base + (labels[at] as number);
      emissions[place] = Math.exp((scores[place] as number) - best);
    }
    logScale += best;
  }
  return { emissions, logScale };
}

/** Fills the forward sums of a line and answers their total before division. */
function stepForward(
  line: number,
  { candidates: { labels, starts }, emissions, forward }: Sums,
  factors: Float64Array | undefined,
): number {
  const base = line * LABEL_COUNT;
  const first = line > 0 ? (starts[line - 1] as number) : 0;
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const label = labels[at] as number;
    let value = factors === undefined ? 1 : 0;
    if (factors !== undefined)
      for (let other = first; other < start; other++) {
        const before = labels[other] as number;
        value += (forward[base - LABEL_COUNT + before] as number) * (factors[before * LABEL_COUNT + label] as number);
      }
    value *= emissions[base + label] as number;
    forward[base + label] = value;
    sum += value;
  }
  for (let at = start; at < end; at++)
    forward[base + (labels[at] as number)] = (forward[base + (labels[at] as number)] as number) / sum;
  return sum;
}

function stepBackward(
  line: number,
  { candidates: { labels, starts }, emissions, forward, backward }: Sums,
  factors: Float64Array,
  scale: number,
): void {
  const base = line * LABEL_COUNT;
  const after = base + LABEL_COUNT;
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  for (let at = end; at < (starts[line + 2] as number); at++) {
    const label = labels[at] as number;
    // A label that nothing leads to has no share, but its sums would grow without bound along a long page.
    if (forward[after + label] === 0) continue;
    const value = ((backward[after + label] as number) * (emissions[after + label] as number)) / scale;
    for (let other = start; other < end; other++) {
      const before = labels[other] as number;
      backward[base + before] = (backward[base + before] as number) + value * (factors[before * LABEL_COUNT + label] as number);
    }
  }
}
