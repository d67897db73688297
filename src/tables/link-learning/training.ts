import { LINK_EVIDENCE } from "../../link/evidence.ts";
import { observeIssue } from "../../link/link-issue.ts";
import type { LinkWeights } from "../../link/weights.ts";
import { issueStory } from "../../record/issue-story.ts";
import type { CutIssue } from "./cut-issues.ts";

interface Example {
  readonly values: Float64Array;
  readonly holds: boolean;
}

/** The pairs of some issues with whether they belong together. */
function examplesOf(issues: readonly CutIssue[]): readonly Example[] {
  return issues.flatMap(({ records, links }) => {
    const truth = new Set(links.map(({ from, to }) => `${from} ${to}`));
    return observeIssue(records.map(issueStory)).map(({ pair, values }) => ({ values, holds: truth.has(pair.join(" ")) }));
  });
}

/** Evidence that can only speak for, or only against, whatever a small sample says. */
const ONLY_FOR = /agree|repeated|goes-on|fragment|shared/;
const ONLY_AGAINST = /differs|other|unlikely|dispatch|signed|backwards|whole/;

/** Logistic regression with a little decay, in plain gradient steps with a rate for each weight. */
export function trainLinks(issues: readonly CutIssue[], { rounds, decay }: { rounds: number; decay: number }): LinkWeights {
  const examples = examplesOf(issues);
  const weights = new Float64Array(LINK_EVIDENCE.length);
  const slopes = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < slopes.length; place++) slopes[place] = decay * examples.length * weights[place]!;
    for (const { values, holds } of examples) {
      let score = 0;
      for (let place = 0; place < values.length; place++) score += values[place]! * weights[place]!;
      const error = 1 / (1 + Math.exp(-score)) - Number(holds);
      for (let place = 0; place < values.length; place++) slopes[place]! += error * values[place]!;
    }
    for (let place = 0; place < weights.length; place++) {
      squares[place]! += slopes[place]! * slopes[place]!;
      weights[place]! -= (0.5 * slopes[place]!) / Math.sqrt(squares[place]!);
      const name = LINK_EVIDENCE[place]!;
      if (ONLY_FOR.test(name)) weights[place] = Math.max(0, weights[place]!);
      if (ONLY_AGAINST.test(name)) weights[place] = Math.min(0, weights[place]!);
    }
  }
  return weights;
}
