import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { linkWeights } from "../../src/link/weights.ts";
import { chances, cutIssue, readStories } from "../../src/tables/link-learning/cut-issues.ts";
import { measureLinks } from "../../src/tables/link-learning/measure.ts";
import { gatesAvailable, SHARED } from "./gates.ts";

const ISSUES = 200;

/**
 * Stories of the forged and real pages, cut in two at sentence ends and inside sentences, with and without markers and headlines, over
 * invented issues: those that the weights were not learned from.
 */
describe.skipIf(!gatesAvailable())("link", () => {
  const stories = gatesAvailable() ? ["forged", "pages"].flatMap((folder) => readStories(join(SHARED, folder), 1)) : [];

  test("finds cut stories again, and hardly joins what does not belong together", () => {
    const chance = chances(23);
    const score = measureLinks(
      Array.from({ length: ISSUES }, () => cutIssue(stories, chance)),
      linkWeights(),
    );
    process.stdout.write(`${JSON.stringify(score, null, 1)}\n`);
    expect(score.precision).toBeGreaterThanOrEqual(0.985);
    expect(score.recall).toBeGreaterThanOrEqual(0.78);
    expect(score.byCut["markers both"]).toBeGreaterThanOrEqual(0.95);
    // What a link says of itself is true: not surer than it may be.
    expect(score.confidence).toBeLessThanOrEqual(score.precision + 0.01);
  });
});
