import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Issue, type IssueName, IssueWindow } from "../../src/link/issue-window.ts";

function gather(names: readonly IssueName[], limit: number): { issues: Issue<number>[]; order: number[]; most: number } {
  const issues: Issue<number>[] = [];
  const order: number[] = [];
  let most = 0;
  const window = new IssueWindow<number>(limit, (issue) => issues.push(issue));
  names.forEach((name, at) => {
    order.push(...window.put(at, name));
    most = Math.max(most, at + 1 - order.length);
  });
  order.push(...window.end());
  return { issues, order, most };
}

const name = (newspaper: string, date: string, place = "江州"): IssueName => ({ newspaper, date, place });

describe("IssueWindow", () => {
  test("gathers by newspaper and date, also where issues alternate", () => {
    const { issues, order } = gather(
      [
        name("江州日报", "2019-03-04"),
        name("江州日报", "2019-03-05"),
        name("江州日报", "2019-03-04"),
        name("柳城晚报", "2019-03-04", "柳城"),
      ],
      10,
    );
    expect(issues.map((issue) => issue.entries)).toEqual([[0, 2], [1], [3]]);
    expect(issues.every((issue) => !issue.byPlace)).toBe(true);
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test("a page that does not know its issue goes with the pages of its folder, and it is said so", () => {
    const { issues } = gather([name("江州日报", "2019-03-04", "a"), name("", "", "a"), name("", "", "b")], 10);
    expect(issues.map(({ entries, byPlace }) => [entries, byPlace])).toEqual([
      [[0, 1], true],
      [[2], false],
    ]);
  });

  test("a page that knows another date does not", () => {
    const { issues } = gather([name("", "2019-03-04", "a"), name("", "2019-03-05", "a")], 10);
    expect(issues.map((issue) => issue.entries)).toEqual([[0], [1]]);
  });

  test("law: every record comes out once, in the order in which it came, and no more are held than allowed", () => {
    const names = fc.array(
      fc.record({
        newspaper: fc.constantFrom("", "江州日报", "柳城晚报"),
        date: fc.constantFrom("", "2019-03-04", "2019-03-05"),
        place: fc.constantFrom("a", "b"),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 12 }), (given, limit) => {
        const { issues, order, most } = gather(given, limit);
        expect(order).toEqual(given.map((_, at) => at));
        expect(most).toBeLessThanOrEqual(limit);
        expect(issues.flatMap((issue) => issue.entries).sort((one, other) => one - other)).toEqual(order);
      }),
    );
  });
});
