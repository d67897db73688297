import type { Candidates } from "./candidates.ts";
import type { PageView } from "./evidence.ts";
import { LABELS } from "./labels.ts";
import { type Transitions, transitionKind } from "./transitions.ts";

const LABEL_COUNT = LABELS.length;

/**
 * Forward and backward sums of a page over its candidates, scaled line by line so that no product runs out of range. All arrays but the
 * scales run beside the lists of candidates.
 */
export interface Lattice {
  readonly forward: Float64Array;
  /** The product of the two sums is the probability of a candidate, given the page. */
  readonly backward: Float64Array;
  /** Exponentials of the scores, divided by the best of their line. */
  readonly emissions: Float64Array;
  /** Scale of each line: its forward sum before division. */
  readonly scales: Float64Array;
}

/** Sums over all label sequences of a page: how sure each label is, all evidence of the page weighed together. */
export function sumSequences(page: PageView, candidates: Candidates, { factors }: Transitions): Lattice {
  const count = page.lines.length;
  const { starts } = candidates;
  const size = starts[count] as number;
  const lattice: Lattice = {
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    emissions: scaledEmissions(candidates, count),
    scales: new Float64Array(count),
  };
  for (let line = 0; line < count; line++)
    stepForward(line, candidates, lattice, factors[transitionKind(page, line)] as Float64Array);
  lattice.backward.fill(1, starts[Math.max(0, count - 1)]);
  for (let line = count - 2; line >= 0; line--)
    stepBackward(line, candidates, lattice, factors[transitionKind(page, line + 1)] as Float64Array);
  return lattice;
}

function scaledEmissions({ scores, starts }: Candidates, count: number): Float64Array {
  const emissions = new Float64Array(starts[count] as number);
  for (let line = 0; line < count; line++) {
    const end = starts[line + 1] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = starts[line] as number; at < end; at++) best = Math.max(best, scores[at] as number);
    for (let at = starts[line] as number; at < end; at++) emissions[at] = exponential((scores[at] as number) - best);
  }
  return emissions;
}

/** Exponentials of so many hundredths below zero. */
const TABULATED = 1024;

let cachedExponentials: Float64Array | undefined;

/** Exponential of a number that is not above zero: weights that were learned are whole hundredths, whose exponentials are looked up. */
function exponential(value: number): number {
  cachedExponentials ??= Float64Array.from({ length: TABULATED }, (_, hundredths) => Math.exp(-hundredths / 100));
  const hundredths = Math.round(value * -100);
  if (hundredths >= TABULATED || Math.abs(value * 100 + hundredths) > 1e-9) return Math.exp(value);
  return cachedExponentials[hundredths] as number;
}

/** Fills the forward sums of a line and its scale. */
function stepForward(line: number, candidates: Candidates, { forward, emissions, scales }: Lattice, factors: Float64Array): void {
  const { labels, starts, running, links, linked } = candidates;
  const start = starts[line] as number;
  const firstRunning = running[line] as number;
  const end = starts[line + 1] as number;
  if (line === 0) forward.fill(1, start, end);
  else
    for (let before = starts[line - 1] as number; before < start; before++) {
      const value = forward[before] as number;
      const from = (labels[before] as number) * LABEL_COUNT;
      for (let at = start; at < firstRunning; at++)
        forward[at] = (forward[at] as number) + value * (factors[from + (labels[at] as number)] as number);
    }
  for (let at = firstRunning; at < end; at++) {
    let value = 0;
    for (let link = linked[at] as number; link < (linked[at + 1] as number); link++) {
      const before = links[link] as number;
      value +=
        (forward[before] as number) * (factors[(labels[before] as number) * LABEL_COUNT + (labels[at] as number)] as number);
    }
    forward[at] = value;
  }
  let sum = 0;
  for (let at = start; at < end; at++) {
    const value = (forward[at] as number) * (emissions[at] as number);
    forward[at] = value;
    sum += value;
  }
  for (let at = start; at < end; at++) forward[at] = (forward[at] as number) / sum;
  scales[line] = sum;
}

/** Fills the backward sums of a line from those of the line after it. */
function stepBackward(line: number, candidates: Candidates, lattice: Lattice, factors: Float64Array): void {
  const { labels, starts, running, links, linked } = candidates;
  const { backward, emissions, scales } = lattice;
  const scale = scales[line + 1] as number;
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  const firstRunning = running[line + 1] as number;
  for (let at = end; at < firstRunning; at++) {
    const value = ((backward[at] as number) * (emissions[at] as number)) / scale;
    const label = labels[at] as number;
    for (let before = start; before < end; before++)
      backward[before] =
        (backward[before] as number) + value * (factors[(labels[before] as number) * LABEL_COUNT + label] as number);
  }
  for (let at = firstRunning; at < (starts[line + 2] as number); at++) {
    const value = ((backward[at] as number) * (emissions[at] as number)) / scale;
    const label = labels[at] as number;
    for (let link = linked[at] as number; link < (linked[at + 1] as number); link++) {
      const before = links[link] as number;
      backward[before] =
        (backward[before] as number) + value * (factors[(labels[before] as number) * LABEL_COUNT + label] as number);
    }
  }
}
