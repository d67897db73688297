import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Candidates } from "../../src/layout/candidates.ts";
import { LABELS, mayFollow } from "../../src/layout/labels.ts";
import { labelLines } from "../../src/layout/layout-page.ts";
import { parseWeights, ROW_NAMES } from "../../src/layout/weights.ts";

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

describe("labelLines", () => {
  test("whatever the weights: labels may follow each other, figures are figures", () => {
    const weight = fc.integer({ min: -3000, max: 3000 });
    const page = fc.array(fc.constantFrom("江州大桥通车", "本报讯 桥通了。", "", "王小川摄", "一二三四五六七八九十", "# 12"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(page, fc.array(weight, { minLength: 40, maxLength: 40 }), (texts, values) => {
        const rows = ROW_NAMES.map((name, row) =>
          [name, ...LABELS.map((_, label) => values[(row * 7 + label * 3) % 40])].join("\t"),
        );
        const lines = texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }));
        const labelled = labelLines(lines, parseWeights(rows.join("\n")));
        for (const { confidence, because } of labelled) {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(because.length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a next line follows its own role only", () => {
    LABELS.forEach((label, index) => {
      const before = LABELS.findIndex((other) => other.role === "masthead");
      expect(mayFollow(before, index)).toBe(label.place !== "next");
    });
  });
});

describe("parseWeights", () => {
  test("reads hundredths by row and label, and leaves out what it does not know", () => {
    const weights = parseWeights(`always\t${LABELS.map((_, index) => index).join("\t")}\nno-such-row\t1`);
    expect(weights[2]).toBeCloseTo(0.02);
    expect(weights.length).toBe(ROW_NAMES.length * LABELS.length);
  });

  test("names of rows are unique", () => {
    expect(new Set(ROW_NAMES).size).toBe(ROW_NAMES.length);
  });
});
