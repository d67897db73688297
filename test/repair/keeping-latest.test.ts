import { expect, test } from "vitest";
import { keepingLatest } from "../../src/repair/keeping-latest.ts";

test("the last few texts of an object are worked on once, those of another apart", () => {
  const calls: string[] = [];
  const length = keepingLatest((text: string, { name }: { readonly name: string }) => {
    calls.push(name + text);
    return text.length;
  });
  const [river, ferry] = [{ name: "河" }, { name: "渡" }];
  expect([length("江州", river), length("江州", river), length("江州", ferry)]).toEqual([2, 2, 2]);
  expect(calls).toEqual(["河江州", "渡江州"]);
  for (const text of ["一", "二", "三", "四"]) length(text, river);
  length("江州", river);
  expect(calls.at(-1)).toBe("河江州");
});
