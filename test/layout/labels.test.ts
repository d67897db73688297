import { describe, expect, test } from "vitest";
import { LABELS, mayFollow } from "../../src/layout/labels.ts";

describe("mayFollow", () => {
  test("a next line follows its own role only", () => {
    LABELS.forEach((label, index) => {
      const before = LABELS.findIndex((other) => other.role === "masthead");
      expect(mayFollow(before, index)).toBe(label.place !== "next");
    });
  });
});
