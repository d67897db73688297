import type { LabelledLine, LineRole } from "../model/layout.ts";
import { LINE_ROLES } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import type { Candidates } from "./candidates.ts";
import { type DecodingTable, decodedCandidates, decodingTable } from "./decoding-table.ts";
import { LABELS } from "./labels.ts";
import { bestCandidates, type Lattice, walkSequences } from "./lattice.ts";
import { learnedWeights } from "./learned-weights.ts";
import { observe } from "./observe.ts";
import type { PageLine } from "./page-line.ts";
import { viewPage } from "./page-view.ts";
import { Reasons } from "./reasons.ts";
import { WeighedLine } from "./weighed-line.ts";
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
  const observations = observe(page);
  const candidates = decodedCandidates(observations, table);
  const lattice = walkSequences(page, candidates, table.transitions);
  const best = bestCandidates(candidates, lattice);
  const reasons = new Reasons(observations, table.gains);
  const shares = new Float64Array(LINE_ROLES.length);
  const labelled: LabelledLine[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const label = candidates.labels[best[line] as number] as number;
    const chosen = ROLE_OF_LABEL[label] as number;
    shareRoles(line, candidates, lattice, shares);
    const confidence = Math.min(1, shares[chosen] as number);
    labelled.push(
      new WeighedLine((page.lines[line] as PageLine).source, line, label, confidence, runnerUp(shares, chosen), reasons),
    );
  }
  return labelled;
}

/** Index of the role of each label. */
const ROLE_OF_LABEL: Uint8Array = Uint8Array.from(LABELS, (label) => LINE_ROLES.indexOf(label.role));

/** Writes how probable each role is for a line. */
function shareRoles(line: number, { labels, starts }: Candidates, { forward, backward }: Lattice, shares: Float64Array): void {
  const end = starts[line + 1] as number;
  for (let role = 0; role < shares.length; role++) shares[role] = 0;
  for (let at = starts[line] as number; at < end; at++) {
    const role = ROLE_OF_LABEL[labels[at] as number] as number;
    shares[role] = (shares[role] as number) + (forward[at] as number) * (backward[at] as number);
  }
}

function runnerUp(shares: Float64Array, chosen: number): LineRole {
  let best = chosen === 0 ? 1 : 0;
  for (let role = 0; role < shares.length; role++)
    if (role !== chosen && (shares[role] as number) > (shares[best] as number)) best = role;
  return LINE_ROLES[best] as LineRole;
}
