import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Candidates } from "../../src/layout/candidates.ts";
import { LABELS } from "../../src/layout/labels.ts";

describe("Candidates", () => {
  const scoresOf = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), {
    minLength: LABELS.length,
    maxLength: LABELS.length,
  });

  test("leave a way through every page: a label that starts something is always among them", () => {
    fc.assert(
      fc.property(scoresOf, scoresOf, (first, second) => {
        const candidates = new Candidates(2);
        candidates.add(Float64Array.from(first));
        candidates.add(Float64Array.from(second));
        const { labels, starts } = candidates;
        const lists = [0, 1].map((line) => [...labels.slice(starts[line], starts[line + 1])]);
        for (const list of lists) expect(list.some((label) => LABELS[label]?.place === "start")).toBe(true);
        expect(lists[0]?.every((label) => LABELS[label]?.place === "start")).toBe(true);
      }),
    );
  });

  test("have the best label, and none that falls far behind it", () => {
    fc.assert(
      fc.property(scoresOf, (scores) => {
        const candidates = new Candidates(2);
        candidates.add(new Float64Array(LABELS.length));
        candidates.add(Float64Array.from(scores));
        const list = [...candidates.labels.slice(candidates.starts[1], candidates.starts[2])];
        const best = Math.max(...scores);
        expect(list).toContain(scores.indexOf(best));
        expect(list.filter((label) => (scores[label] as number) < best - 10).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
