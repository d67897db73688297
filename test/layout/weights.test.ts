import { describe, expect, test } from "vitest";
import { LABELS } from "../../src/layout/labels.ts";
import { parseWeights, ROW_NAMES } from "../../src/layout/weights.ts";

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
