import { Candidates } from "./candidates.ts";
import { EvidenceScores } from "./evidence-scores.ts";
import { EVIDENCE_WORDS, type Observations } from "./observe.ts";
import { Gains } from "./reasons.ts";
import { readTransitions, type Transitions } from "./transitions.ts";
import type { Weights } from "./weights.ts";

/** Weights made ready for reading pages. */
export interface DecodingTable {
  readonly gains: Gains;
  readonly scores: EvidenceScores;
  readonly transitions: Transitions;
}

/** Makes weights ready; they are rounded to hundredths, as tables of weights are written. */
export function decodingTable(weights: Weights): DecodingTable {
  return { gains: new Gains(weights), scores: new EvidenceScores(weights), transitions: readTransitions(weights) };
}

/** The same as `weighedCandidates`, from a table made ready. */
export function decodedCandidates(observations: Observations, { scores }: DecodingTable): Candidates {
  const count = observations.length / EVIDENCE_WORDS;
  const candidates = new Candidates(count);
  for (let line = 0; line < count; line++) candidates.add(scores.score(observations, line), 100);
  return candidates;
}
