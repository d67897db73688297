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
  /** What a candidate passes on to the line before it: its backward sum by its emission, scaled. */
  readonly onward: Float64Array;
  /** Exponentials of the scores, divided by the best of their line. */
  readonly emissions: Float64Array;
  /** Scale of each line: its forward sum before division. */
  readonly scales: Float64Array;
  /** Score of the best sequence up to a candidate, and the candidate before it there (Viterbi). */
  readonly totals: Float64Array;
  readonly back: Uint32Array;
}

/**
 * Walks over all label sequences of a page: how sure each label is, all evidence of the page weighed together, and which sequence is the
 * best.
 */
export function walkSequences(page: PageView, candidates: Candidates, transitions: Transitions): Lattice {
  const count = page.lines.length;
  const { starts } = candidates;
  const size = starts[count] as number;
  const lattice: Lattice = {
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    onward: new Float64Array(size),
    emissions: scaledEmissions(candidates, count),
    scales: new Float64Array(count),
    totals: new Float64Array(size),
    back: new Uint32Array(size),
  };
  for (let line = 0; line < count; line++) stepForward(line, candidates, lattice, transitions, transitionKind(page, line));
  lattice.backward.fill(1, starts[Math.max(0, count - 1)]);
  for (let line = count - 2; line >= 0; line--)
    stepBackward(line, candidates, lattice, transitions.factors[transitionKind(page, line + 1)] as Float64Array);
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

/** Fills the forward sums of a line, its scale and the best way to each of its candidates. */
function stepForward(line: number, candidates: Candidates, lattice: Lattice, transitions: Transitions, kind: number): void {
  const { starts, scores } = candidates;
  const { forward, emissions, scales, totals } = lattice;
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  if (line === 0) {
    forward.fill(1, start, end);
    totals.fill(0, start, end);
  } else {
    reachStarts(line, candidates, lattice, transitions.factors[kind] as Float64Array, transitions.scores[kind] as Float64Array);
    reachRunning(line, candidates, lattice, transitions.factors[kind] as Float64Array, transitions.scores[kind] as Float64Array);
  }
  let sum = 0;
  for (let at = start; at < end; at++) {
    const value = (forward[at] as number) * (emissions[at] as number);
    forward[at] = value;
    sum += value;
    totals[at] = (totals[at] as number) + (scores[at] as number);
  }
  for (let at = start; at < end; at++) forward[at] = (forward[at] as number) / sum;
  scales[line] = sum;
}

/** Labels that start something are reached from every candidate of the line before. */
function reachStarts(
  line: number,
  { labels, starts, running }: Candidates,
  { forward, totals, back }: Lattice,
  factors: Float64Array,
  worth: Float64Array,
): void {
  const first = starts[line - 1] as number;
  const start = starts[line] as number;
  const end = running[line] as number;
  for (let at = start; at < end; at++) {
    const label = labels[at] as number;
    let value = 0;
    let best = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let before = first; before < start; before++) {
      const place = (labels[before] as number) * LABEL_COUNT + label;
      value += (forward[before] as number) * (factors[place] as number);
      const score = (totals[before] as number) + (worth[place] as number);
      if (score > best) {
        best = score;
        from = before;
      }
    }
    forward[at] = value;
    totals[at] = best;
    back[at] = from;
  }
}

/** The others from those that they may follow. */
function reachRunning(
  line: number,
  { labels, starts, running, links, linked }: Candidates,
  { forward, totals, back }: Lattice,
  factors: Float64Array,
  worth: Float64Array,
): void {
  const end = starts[line + 1] as number;
  for (let at = running[line] as number; at < end; at++) {
    const label = labels[at] as number;
    const lastLink = linked[at + 1] as number;
    let value = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let link = linked[at] as number; link < lastLink; link++) {
      const before = links[link] as number;
      const place = (labels[before] as number) * LABEL_COUNT + label;
      value += (forward[before] as number) * (factors[place] as number);
      const score = (totals[before] as number) + (worth[place] as number);
      if (score > best) {
        best = score;
        back[at] = before;
      }
    }
    forward[at] = value;
    totals[at] = best;
  }
}

/** Fills the backward sums of a line from those of the line after it. */
function stepBackward(line: number, candidates: Candidates, lattice: Lattice, factors: Float64Array): void {
  const { labels, starts, running, links, linked } = candidates;
  const { backward, emissions, scales, onward } = lattice;
  const scale = scales[line + 1] as number;
  const start = starts[line] as number;
  const end = starts[line + 1] as number;
  const firstRunning = running[line + 1] as number;
  const last = starts[line + 2] as number;
  for (let at = end; at < last; at++) onward[at] = ((backward[at] as number) * (emissions[at] as number)) / scale;
  for (let before = start; before < end; before++) {
    const from = (labels[before] as number) * LABEL_COUNT;
    let sum = 0;
    for (let at = end; at < firstRunning; at++)
      sum += (onward[at] as number) * (factors[from + (labels[at] as number)] as number);
    backward[before] = sum;
  }
  for (let at = firstRunning; at < last; at++) {
    const value = onward[at] as number;
    const label = labels[at] as number;
    const lastLink = linked[at + 1] as number;
    for (let link = linked[at] as number; link < lastLink; link++) {
      const before = links[link] as number;
      backward[before] =
        (backward[before] as number) + value * (factors[(labels[before] as number) * LABEL_COUNT + label] as number);
    }
  }
}

/** The best labels for the lines of a page together, as places in the lists of candidates. */
export function bestCandidates({ starts }: Candidates, { totals, back }: Lattice): Uint32Array {
  const best = new Uint32Array(starts.length - 1);
  if (best.length === 0) return best;
  let at = starts[best.length - 1] as number;
  for (let other = at + 1; other < totals.length; other++) if ((totals[other] as number) > (totals[at] as number)) at = other;
  for (let line = best.length - 1; line >= 0; line--) {
    best[line] = at;
    at = back[at] as number;
  }
  return best;
}
