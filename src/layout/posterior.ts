import type { PageView } from "./evidence.ts";
import { LABELS } from "./labels.ts";
import { PREDECESSORS, transitionRow } from "./sequence.ts";
import type { Weights } from "./weights.ts";

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

/** Exponentials of all transitions: two sets, in a block and behind a blank line, by label before and label. */
export function transitionFactors(weights: Weights, firstRow: number): Float64Array {
  return Float64Array.from(weights.subarray(firstRow * LABEL_COUNT, (firstRow + LABEL_COUNT) * LABEL_COUNT), Math.exp);
}

/** Sums over all label sequences of a page: how sure each label is, all evidence of the page weighed together. */
export function sumSequences(page: PageView, scores: Float64Array, weights: Weights): Lattice {
  const count = page.lines.length;
  const factorsByRow = new Map<number, Float64Array>();
  const factors = (line: number): Float64Array => {
    const row = transitionRow(page, line);
    let found = factorsByRow.get(row);
    if (found === undefined) {
      found = transitionFactors(weights, row);
      factorsByRow.set(row, found);
    }
    return found;
  };
  const { emissions, logScale } = scaledEmissions(scores, count);
  const forward = new Float64Array(count * LABEL_COUNT);
  const scales = new Float64Array(count);
  let logTotal = logScale;
  for (let line = 0; line < count; line++) {
    scales[line] = stepForward(line, forward, emissions, line > 0 ? factors(line) : undefined);
    logTotal += Math.log(scales[line] as number);
  }
  const backward = new Float64Array(count * LABEL_COUNT).fill(1, Math.max(0, (count - 1) * LABEL_COUNT));
  for (let line = count - 2; line >= 0; line--)
    stepBackward(line, backward, emissions, factors(line + 1), scales[line + 1] as number);
  const marginals = forward.map((value, index) => value * (backward[index] as number));
  return { marginals, forward, backward, emissions, scales, logTotal };
}

function scaledEmissions(scores: Float64Array, count: number): { emissions: Float64Array; logScale: number } {
  const emissions = new Float64Array(scores.length);
  let logScale = 0;
  for (let line = 0; line < count; line++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) best = Math.max(best, scores[line * LABEL_COUNT + label] as number);
    for (let label = 0; label < LABEL_COUNT; label++)
      emissions[line * LABEL_COUNT + label] = Math.exp((scores[line * LABEL_COUNT + label] as number) - best);
    logScale += best;
  }
  return { emissions, logScale };
}

function stepForward(line: number, forward: Float64Array, emissions: Float64Array, factors: Float64Array | undefined): number {
  const base = line * LABEL_COUNT;
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    let value = 0;
    if (factors === undefined) value = 1;
    else
      for (const before of PREDECESSORS[label] as Uint8Array)
        value += (forward[base - LABEL_COUNT + before] as number) * (factors[before * LABEL_COUNT + label] as number);
    value *= emissions[base + label] as number;
    forward[base + label] = value;
    sum += value;
  }
  for (let label = 0; label < LABEL_COUNT; label++) forward[base + label] = (forward[base + label] as number) / sum;
  return sum;
}

function stepBackward(line: number, backward: Float64Array, emissions: Float64Array, factors: Float64Array, scale: number): void {
  const base = line * LABEL_COUNT;
  const after = base + LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const value = ((backward[after + label] as number) * (emissions[after + label] as number)) / scale;
    if (value === 0) continue;
    for (const before of PREDECESSORS[label] as Uint8Array)
      backward[base + before] = (backward[base + before] as number) + value * (factors[before * LABEL_COUNT + label] as number);
  }
}
