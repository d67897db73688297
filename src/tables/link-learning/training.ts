import { LINK_EVIDENCE } from "../../link/evidence.ts";
import { observeIssue } from "../../link/link-issue.ts";
import type { LinkWeights } from "../../link/weights.ts";
import { issueStory } from "../../record/issue-story.ts";
import type { CutIssue } from "./cut-issues.ts";

/** The pairs that share one end: at most one of them holds. */
type Choice = readonly { readonly values: Float64Array; readonly holds: boolean }[];

/** For each end of each story of some issues, the pairs it may be in. */
function choicesOf(issues: readonly CutIssue[]): readonly Choice[] {
  return issues.flatMap(({ records, links }) => {
    const truth = new Set(links.map(({ from, to }) => `${from} ${to}`));
    const ends = new Map<string, { values: Float64Array; holds: boolean }[]>();
    for (const { pair, values } of observeIssue(records.map(issueStory)))
      for (const end of [`from ${pair[0]}`, `to ${pair[1]}`]) {
        const choice = ends.get(end) ?? [];
        choice.push({ values, holds: truth.has(pair.join(" ")) });
        ends.set(end, choice);
      }
    return [...ends.values()];
  });
}

/** Evidence that can only speak for, or only against, whatever a small sample says. */
const ONLY_FOR = /agree|repeated|goes-on|fragment|shared/;
const ONLY_AGAINST = /differs|other|unlikely|dispatch|signed|backwards|whole/;

/** Learns which pair each end is in, if any (multinomial logistic regression), in plain gradient steps with a rate for each weight. */
export function trainLinks(issues: readonly CutIssue[], { rounds, decay }: { rounds: number; decay: number }): LinkWeights {
  const choices = choicesOf(issues);
  const weights = new Float64Array(LINK_EVIDENCE.length);
  const slopes = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < slopes.length; place++) slopes[place] = decay * choices.length * weights[place]!;
    for (const choice of choices) addSlopes(choice, weights, slopes);
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

function addSlopes(choice: Choice, weights: LinkWeights, slopes: Float64Array): void {
  const odds = choice.map(({ values }) => {
    let score = 0;
    for (let place = 0; place < values.length; place++) score += values[place]! * weights[place]!;
    return Math.exp(Math.min(30, score));
  });
  const sum = odds.reduce((total, one) => total + one, 1);
  choice.forEach(({ values, holds }, at) => {
    const error = odds[at]! / sum - Number(holds);
    for (let place = 0; place < values.length; place++) slopes[place]! += error * values[place]!;
  });
}
