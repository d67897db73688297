import type { ActiveRows } from "./active-rows.ts";
import { Candidates } from "./candidates.ts";
import type { PageView } from "./evidence.ts";
import { LABELS } from "./labels.ts";
import { type Transitions, transitionKind } from "./transitions.ts";
import type { Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** Candidates by what a line's own and its neighbours' evidence says for each label, weights as they are. */
export function weighedCandidates({ rows, starts }: ActiveRows, weights: Weights): Candidates {
  const candidates = new Candidates(starts.length - 1);
  const sums = new Float64Array(LABEL_COUNT);
  for (let line = 0; line + 1 < starts.length; line++) {
    sums.fill(0);
    for (let at = starts[line] as number; at < (starts[line + 1] as number); at++) {
      const from = (rows[at] as number) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
    candidates.add(sums);
  }
  return candidates;
}

/** The best labels for the lines of a page together (Viterbi), as places in the lists of candidates. */
export function bestCandidates(page: PageView, candidates: Candidates, { scores: transitions }: Transitions): Uint32Array {
  const { starts, scores } = candidates;
  const count = page.lines.length;
  const totals = new Float64Array(starts[count] as number).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint32Array(totals.length);
  totals.set(scores.subarray(0, starts[1] ?? 0));
  for (let line = 1; line < count; line++) {
    const table = transitions[transitionKind(page, line)] as Float64Array;
    reachStarts(line, candidates, table, totals, back);
    reachRunning(line, candidates, table, totals, back);
    const end = starts[line + 1] as number;
    for (let at = starts[line] as number; at < end; at++) totals[at] = (totals[at] as number) + (scores[at] as number);
  }
  return traceBack(totals, back, candidates, count);
}

/** Labels that start something are reached from every candidate of the line before. */
function reachStarts(
  line: number,
  { labels, starts, running }: Candidates,
  table: Float64Array,
  totals: Float64Array,
  back: Uint32Array,
): void {
  const start = starts[line] as number;
  const end = running[line] as number;
  for (let before = starts[line - 1] as number; before < start; before++) {
    const total = totals[before] as number;
    const from = (labels[before] as number) * LABEL_COUNT;
    for (let at = start; at < end; at++) {
      const score = total + (table[from + (labels[at] as number)] as number);
      if (score > (totals[at] as number)) {
        totals[at] = score;
        back[at] = before;
      }
    }
  }
}

/** The others from those that they may follow. */
function reachRunning(
  line: number,
  { labels, starts, running, links, linked }: Candidates,
  table: Float64Array,
  totals: Float64Array,
  back: Uint32Array,
): void {
  const end = starts[line + 1] as number;
  for (let at = running[line] as number; at < end; at++) {
    const lastLink = linked[at + 1] as number;
    for (let link = linked[at] as number; link < lastLink; link++) {
      const before = links[link] as number;
      const score =
        (totals[before] as number) + (table[(labels[before] as number) * LABEL_COUNT + (labels[at] as number)] as number);
      if (score > (totals[at] as number)) {
        totals[at] = score;
        back[at] = before;
      }
    }
  }
}

function traceBack(totals: Float64Array, back: Uint32Array, { starts }: Candidates, count: number): Uint32Array {
  const best = new Uint32Array(count);
  if (count === 0) return best;
  let at = starts[count - 1] as number;
  for (let other = at + 1; other < totals.length; other++) if ((totals[other] as number) > (totals[at] as number)) at = other;
  for (let line = count - 1; line >= 0; line--) {
    best[line] = at;
    at = back[at] as number;
  }
  return best;
}
