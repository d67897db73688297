import { linkWith } from "../../link/link-issue.ts";
import type { LinkWeights } from "../../link/weights.ts";
import { issueStory } from "../../record/issue-story.ts";
import type { CutIssue } from "./cut-issues.ts";

/** How well stories that were cut are found again. */
export interface LinkScore {
  readonly links: number;
  readonly found: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  /** Recall by how the story was cut: `"markers both"`, `"place in-sentence"`, `"headline none"`. */
  readonly byCut: Readonly<Record<string, number>>;
  /** Mean confidence of the links made, and the share of them that is right. */
  readonly confidence: number;
}

/** Links some issues and counts. */
export function measureLinks(issues: readonly CutIssue[], weights: LinkWeights): LinkScore {
  let links = 0;
  let found = 0;
  let wrong = 0;
  let confidence = 0;
  const counts = new Map<string, [right: number, all: number]>();
  for (const issue of issues) {
    const made = linkWith(issue.records.map(issueStory), weights).filter((link) => link.linked);
    const pairs = new Set(made.map(({ from, to }) => `${from} ${to}`));
    for (const { from, to, cut } of issue.links) {
      const right = Number(pairs.has(`${from} ${to}`));
      links += 1;
      found += right;
      for (const key of [
        ...Object.entries(cut).map((entry) => entry.join(" ")),
        `markers ${cut.markers}, headline ${cut.headline}, ${cut.place}`,
      ]) {
        const count = counts.get(key) ?? [0, 0];
        counts.set(key, [count[0] + right, count[1] + 1]);
      }
    }
    wrong += made.filter(({ from, to }) => !issue.links.some((link) => link.from === from && link.to === to)).length;
    for (const link of made) confidence += link.confidence;
  }
  return {
    links,
    found,
    wrong,
    precision: found / Math.max(1, found + wrong),
    recall: found / Math.max(1, links),
    byCut: Object.fromEntries([...counts].sort().map(([key, [right, all]]) => [key, Math.round((right / all) * 1000) / 1000])),
    confidence: confidence / Math.max(1, found + wrong),
  };
}
