import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignPairs, type Pair } from "../../src/link/assign.ts";

/** The best sum by trying everything. */
function bestSum(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  const without = bestSum(rest);
  const others = rest.filter(({ from, to }) => from !== first.from && to !== first.to);
  return Math.max(without, first.worth + bestSum(others));
}

describe("assignPairs", () => {
  test("gives up the best pair for a better whole", () => {
    const pairs = [
      { from: 0, to: 0, worth: 3 },
      { from: 0, to: 1, worth: 2 },
      { from: 1, to: 0, worth: 2.5 },
    ];
    expect(assignPairs(pairs)).toEqual([1, 2]);
  });

  test("leaves alone what is worth nothing", () => {
    expect(assignPairs([{ from: 0, to: 0, worth: -1 }])).toEqual([]);
    expect(assignPairs([])).toEqual([]);
  });

  test("law: one to one, and no other choice is worth more", () => {
    const pair = fc.record({ from: fc.nat(3), to: fc.nat(3), worth: fc.integer({ min: -5, max: 9 }) });
    const distinct = fc.uniqueArray(pair, { maxLength: 9, selector: ({ from, to }) => from * 4 + to });
    fc.assert(
      fc.property(distinct, (pairs) => {
        const chosen = assignPairs(pairs).map((place) => pairs[place] as Pair);
        expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { worth }) => sum + worth, 0)).toBe(bestSum(pairs.filter(({ worth }) => worth > 0)));
      }),
    );
  });
});
