import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, resolveDate } from "../../../src/article/parts/dates.ts";
import { readDividedDate, readWholeDates } from "../../../src/article/parts/issue-date.ts";

describe("resolveDate", () => {
  it("never lies ahead of the issue by more than a month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 4000 }),
        (month, day, offset) => {
          const issue = new Date(Date.UTC(2015, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
          const resolved = resolveDate({ year: 0, month, day }, issue);
          if (resolved === "") return;
          expect(resolved.slice(5)).toBe(`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
          expect(Date.parse(resolved) - Date.parse(issue)).toBeLessThanOrEqual(31 * 86_400_000);
        },
      ),
    );
  });

  it("takes the last such day", () => {
    expect(resolveDate({ year: 0, month: 12, day: 31 }, "2019-01-01")).toBe("2018-12-31");
    expect(resolveDate({ year: 0, month: 0, day: 31 }, "2019-03-01")).toBe("2019-01-31");
    expect(resolveDate({ year: 0, month: 0, day: 2 }, "2018-12-31")).toBe("2018-12-02");
    expect(resolveDate({ year: 2019, month: 2, day: 30 }, "")).toBe("");
    expect(formatDate(2019, 2, 30)).toBe("");
  });
});

describe("readWholeDates", () => {
  it.each([
    ["2019年3月4日　星期一", "2019-03-04"],
    ["2 0 1 9 年 3 月 4 日 ●星 期 一", "2019-03-04"],
    ["二〇一九年三月四日", "2019-03-04"],
    ["二零一九年三月四日", "2019-03-04"],
    ["中華民國一〇八年三月四日", "2019-03-04"],
    ["民國108年3月4日", "2019-03-04"],
    ["108年3月4日 星期一", "2019-03-04"],
    ["2019.3.4", "2019-03-04"],
    ["2019-03-04", "2019-03-04"],
    ["2019/03/04 08:05", "2019-03-04"],
    ["20190304_cn", "2019-03-04"],
    ["Monday, March 4, 2019", "2019-03-04"],
    ["江州日报/2019 年/3 月/4 日/第 003 版", "2019-03-04"],
  ])("reads %s", (line, date) => {
    expect(readWholeDates(line).map((found) => found.date)).toEqual([date]);
  });

  it("does not guess the century without the day of the week", () => {
    expect(readWholeDates("108年3月4日")).toEqual([]);
    expect(readWholeDates("4/3/2019")).toEqual([]);
  });
});

describe("readDividedDate", () => {
  it("puts the parts of a masthead together", () => {
    expect(readDividedDate(["江州日报", "2019年3月", "4", "星期一"])).toBe("2019-03-04");
    expect(readDividedDate(["2019年", "3月4日", "星期一"])).toBe("2019-03-04");
    expect(readDividedDate(["2019年3月", "5", "星期一"])).toBe("");
  });
});
