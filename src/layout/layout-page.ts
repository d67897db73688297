import type { LabelledLine, LineRole } from "../model/layout.ts";
import { LINE_ROLES } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import { activeRows } from "./active-rows.ts";
import { type DecodingTable, decodedCandidates, decodingTable } from "./decoding-table.ts";
import { LABELS, type Label } from "./labels.ts";
import { bestCandidates, walkSequences } from "./lattice.ts";
import { learnedWeights } from "./learned-weights.ts";
import { observe } from "./observe.ts";
import { viewPage } from "./page-view.ts";
import { Reasons } from "./reasons.ts";
import type { Weights } from "./weights.ts";

/**
 * Gives every non-blank line of a page its role, and says whether it runs on from the line before: all evidence of the page is weighed
 * together, so that one odd line does not break it. Works on any script; texts come back as they are.
 *
 * @example layoutPage(lines).map((line) => line.role) // ["headline", "byline", "body", "body"]
 */
export function layoutPage(lines: readonly Line[]): readonly LabelledLine[] {
  return labelWith(lines, learnedWeights());
}

/** The same with weights that the caller brings: for learning and for tests. */
export function labelLines(lines: readonly Line[], weights: Weights): readonly LabelledLine[] {
  return labelWith(lines, decodingTable(weights));
}

function labelWith(lines: readonly Line[], table: DecodingTable): readonly LabelledLine[] {
  const page = viewPage(lines);
  const rows = activeRows(observe(page));
  const candidates = decodedCandidates(rows, table);
  const lattice = walkSequences(page, candidates, table.transitions);
  const { forward, backward } = lattice;
  const best = bestCandidates(candidates, lattice);
  const reasons = new Reasons(rows, table.gains);
  const shares = new Float64Array(LINE_ROLES.length);
  return page.lines.map(({ source: { number, text, byteStart, byteEnd } }, line) => {
    const label = candidates.labels[best[line] as number] as number;
    const { role, place } = LABELS[label] as Label;
    for (let role = 0; role < shares.length; role++) shares[role] = 0;
    for (let at = candidates.starts[line] as number; at < (candidates.starts[line + 1] as number); at++) {
      const shared = ROLE_OF_LABEL[candidates.labels[at] as number] as number;
      shares[shared] = (shares[shared] as number) + (forward[at] as number) * (backward[at] as number);
    }
    const chosen = ROLE_OF_LABEL[label] as number;
    return {
      number,
      text,
      byteStart,
      byteEnd,
      role,
      continues: place !== "start",
      confidence: Math.min(1, shares[chosen] as number),
      runnerUp: runnerUp(shares, chosen),
      because: reasons.of(line, label),
    };
  });
}

/** Index of the role of each label. */
const ROLE_OF_LABEL: Uint8Array = Uint8Array.from(LABELS, (label) => LINE_ROLES.indexOf(label.role));

function runnerUp(shares: Float64Array, chosen: number): LineRole {
  let best = chosen === 0 ? 1 : 0;
  for (let role = 0; role < shares.length; role++)
    if (role !== chosen && (shares[role] as number) > (shares[best] as number)) best = role;
  return LINE_ROLES[best] as LineRole;
}
