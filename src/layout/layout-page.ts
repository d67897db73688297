import type { LabelledLine, LineRole } from "../model/layout.ts";
import { LINE_ROLES } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import { type DecodingTable, decodedEmissions, decodingTable } from "./decoding-table.ts";
import { LABELS } from "./labels.ts";
import { learnedWeights } from "./learned-weights.ts";
import { observe } from "./observe.ts";
import { viewPage } from "./page-view.ts";
import { sumSequences } from "./posterior.ts";
import { activeRows, bestLabels, candidateLabels } from "./sequence.ts";
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
  const { weights, table } = learnedWeights();
  return labelLines(lines, weights, table);
}

/** The same with weights that the caller brings: for learning and for tests. */
export function labelLines(
  lines: readonly Line[],
  weights: Weights,
  table: DecodingTable = decodingTable(weights),
): readonly LabelledLine[] {
  const page = viewPage(lines);
  const rows = activeRows(observe(page));
  const scores = decodedEmissions(rows, table);
  const candidates = candidateLabels(scores);
  const best = bestLabels(page, scores, weights, candidates);
  const { marginals } = sumSequences(page, scores, table.factors, candidates);
  const shares = new Float64Array(LINE_ROLES.length);
  return page.lines.map((line, index) => {
    const chosen = best[index] as number;
    const label = LABELS[chosen] as (typeof LABELS)[number];
    shareRoles(marginals, index, shares);
    const { number, text, byteStart, byteEnd } = line.source;
    return {
      number,
      text,
      byteStart,
      byteEnd,
      role: label.role,
      continues: label.place !== "start",
      confidence: Math.min(1, shares[ROLE_OF_LABEL[chosen] as number] as number),
      runnerUp: runnerUp(shares, ROLE_OF_LABEL[chosen] as number),
      // Sorting reasons costs as much as finding the role: they are named when somebody asks.
      get because(): readonly string[] {
        return strongest(rows[index] as Uint16Array, chosen, weights);
      },
    };
  });
}

/** Index of the role of each label. */
const ROLE_OF_LABEL: Uint8Array = Uint8Array.from(LABELS, (label) => LINE_ROLES.indexOf(label.role));

/** Probability of each role at a line, whether it starts something or runs on. */
function shareRoles(marginals: Float64Array, line: number, shares: Float64Array): void {
  shares.fill(0);
  for (let label = 0; label < LABELS.length; label++) {
    const role = ROLE_OF_LABEL[label] as number;
    shares[role] = (shares[role] as number) + (marginals[line * LABELS.length + label] as number);
  }
}

function runnerUp(shares: Float64Array, chosen: number): LineRole {
  let best = chosen === 0 ? 1 : 0;
  for (let role = 0; role < shares.length; role++)
    if (role !== chosen && (shares[role] as number) > (shares[best] as number)) best = role;
  return LINE_ROLES[best] as LineRole;
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
