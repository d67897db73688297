import { LABELS } from "../../layout/labels.ts";
import { bestCandidates, walkSequences } from "../../layout/lattice.ts";
import { readTransitions } from "../../layout/transitions.ts";
import { weighedCandidates } from "../../layout/weighed-candidates.ts";
import type { Weights } from "../../layout/weights.ts";
import { LINE_ROLES } from "../../model/layout.ts";
import type { Sample } from "./corpus.ts";

/** Right, wrongly given and missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** What a set of weights gets right on a set of pages. */
export interface Evaluation {
  readonly lines: number;
  readonly rolesRight: number;
  readonly roles: ReadonlyMap<string, Tally>;
  /** Lines that run on, whatever their role. */
  readonly joins: Tally;
}

/** F1 of a tally, `NaN` when there is nothing to find and nothing was found. */
export function harmonicMean({ right, extra, missed }: Tally): number {
  return (2 * right) / (2 * right + extra + missed);
}

/** Labels every page and counts. */
export function evaluate(samples: readonly Sample[], weights: Weights): Evaluation {
  const roles = new Map<string, Tally>(LINE_ROLES.map((role) => [role, { right: 0, extra: 0, missed: 0 }]));
  const joins: Tally = { right: 0, extra: 0, missed: 0 };
  let lines = 0;
  let rolesRight = 0;
  const transitions = readTransitions(weights);
  for (const { page, rows, gold } of samples) {
    const candidates = weighedCandidates(rows, weights);
    const best = bestCandidates(candidates, walkSequences(page, candidates, transitions));
    gold.forEach((truth, index) => {
      const wanted = LABELS[truth];
      const given = LABELS[candidates.labels[best[index] as number] as number];
      if (wanted === undefined || given === undefined) return;
      lines++;
      if (wanted.role === given.role) {
        rolesRight++;
        (roles.get(wanted.role) as Tally).right++;
      } else {
        (roles.get(wanted.role) as Tally).missed++;
        (roles.get(given.role) as Tally).extra++;
      }
      if (wanted.place !== "start" && given.place !== "start") joins.right++;
      else if (given.place !== "start") joins.extra++;
      else if (wanted.place !== "start") joins.missed++;
    });
  }
  return { lines, rolesRight, roles, joins };
}
