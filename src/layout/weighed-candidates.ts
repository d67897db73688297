import type { ActiveRows } from "./active-rows.ts";
import { Candidates } from "./candidates.ts";
import { LABELS } from "./labels.ts";
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
