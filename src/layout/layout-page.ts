import type { LabelledLine, LineRole } from "../model/layout.ts";
import { LINE_ROLES } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import { observe } from "./evidence-table.ts";
import { LABELS } from "./labels.ts";
import { learnedWeights } from "./learned-weights.ts";
import { viewPage } from "./page-view.ts";
import { sumSequences } from "./posterior.ts";
import { activeRows, bestLabels, emissionScores } from "./sequence.ts";
import { ROW_NAMES, type Weights } from "./weights.ts";

/** Reasons given for a line. */
const REASONS = 4;

/**
 * Gives every non-blank line of a page its role, and says whether it runs on from the line before: all evidence of the page is weighed
 * together, so that one odd line does not break it. Works on any script; texts come back as they are.
 *
 * @example layoutPage(lines).map((line) => line.role) // ["headline", "byline", "body", "body"]
 */
export function layoutPage(lines: readonly Line[]): readonly LabelledLine[] {
  return labelLines(lines, learnedWeights());
}

/** The same with weights that the caller brings: for learning and for tests. */
export function labelLines(lines: readonly Line[], weights: Weights): readonly LabelledLine[] {
  const page = viewPage(lines);
  const rows = activeRows(page, observe(page));
  const scores = emissionScores(rows, weights);
  const best = bestLabels(page, scores, weights);
  const { marginals } = sumSequences(page, scores, weights);
  return page.lines.map((line, index) => {
    const label = LABELS[best[index] as number] as (typeof LABELS)[number];
    const shares = roleShares(marginals, index);
    const { number, text, byteStart, byteEnd } = line.source;
    return {
      number,
      text,
      byteStart,
      byteEnd,
      role: label.role,
      continues: label.place !== "start",
      confidence: Math.min(1, shares.get(label.role) ?? 0),
      runnerUp: runnerUp(shares, label.role),
      because: strongest(rows[index] as Uint16Array, best[index] as number, weights),
    };
  });
}

/** Probability of each role at a line, whether it runs on or not. */
function roleShares(marginals: Float64Array, line: number): ReadonlyMap<LineRole, number> {
  const shares = new Map<LineRole, number>();
  LABELS.forEach((label, index) => {
    shares.set(label.role, (shares.get(label.role) ?? 0) + (marginals[line * LABELS.length + index] as number));
  });
  return shares;
}

function runnerUp(shares: ReadonlyMap<LineRole, number>, chosen: LineRole): LineRole {
  let best: LineRole = chosen === "body" ? "headline" : "body";
  for (const role of LINE_ROLES) if (role !== chosen && (shares.get(role) ?? 0) > (shares.get(best) ?? 0)) best = role;
  return best;
}

/** Names of the evidence that weighs most for a label, against the mean of what it weighs for all labels. */
function strongest(rows: Uint16Array, label: number, weights: Weights): readonly string[] {
  const count = LABELS.length;
  const worth: { readonly name: string; readonly gain: number }[] = [];
  for (const row of rows) {
    let mean = 0;
    for (let other = 0; other < count; other++) mean += weights[row * count + other] as number;
    const gain = (weights[row * count + label] as number) - mean / count;
    if (gain > 0.2 && row > 0) worth.push({ name: ROW_NAMES[row] as string, gain });
  }
  return worth
    .sort((one, other) => other.gain - one.gain)
    .slice(0, REASONS)
    .map((reason) => reason.name);
}
