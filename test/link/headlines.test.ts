import { describe, expect, test } from "vitest";
import { headlineLikeness } from "../../src/link/headlines.ts";

describe("headlineLikeness", () => {
  test.each([
    ["江州大桥昨日通车", "江州大桥昨日通车", 1],
    ["江州大桥昨日通车", "（上接第1版）江州大桥", 1],
    ["江州大桥昨日通车", "江州大橋昨日通車", 1],
    ["江州大桥 昨日通车", "《江州大桥昨日通车》", 1],
    ["江州大桥昨日通车", "柳巷夜市开张", 0],
    ["", "江州大桥昨日通车", 0],
    ["江州大桥昨日通车", "桥", 0],
  ])("%s, %s", (one, other, likeness) => {
    expect(headlineLikeness(one, other)).toBe(likeness);
    expect(headlineLikeness(other, one)).toBe(likeness);
  });
});
