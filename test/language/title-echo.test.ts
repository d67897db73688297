import { expect, it } from "vitest";
import { saysTitleAgain } from "../../src/language/title-echo.ts";

it("finds the title of a list's item at the start of its text, whatever the spaces and the number", () => {
  expect(saysTitleAgain("2. 江州大桥昨日通车", "第1版(要闻)专栏: 江州大桥 昨日通车 大桥长一千二百米")).toBe(true);
  expect(saysTitleAgain("## 江州大桥昨日通车", "江州大桥昨日通车")).toBe(true);
});

it("needs the whole title, long enough, near the start", () => {
  expect(saysTitleAgain("江州大桥昨日通车", "江州大桥是第一座桥")).toBe(false);
  expect(saysTitleAgain("大桥通车", "大桥通车的那天")).toBe(false);
  expect(saysTitleAgain("江州大桥昨日通车", `${"渡口".repeat(60)}江州大桥昨日通车`)).toBe(false);
});
