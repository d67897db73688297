import { expect, test } from "vitest";
import { readPageLines } from "../../src/layout/page-line.ts";
import { findSameLines } from "../../src/layout/same-lines.ts";

function find(texts: readonly string[]): ReturnType<typeof findSameLines> {
  return findSameLines(readPageLines(texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }))).lines);
}

test("counts a title that is listed before it stands above its story", () => {
  const { count, later } = find(["江州大桥通车", "上一篇 下一篇", "江州大橋通車", "昨日上午，江州大桥通车。"]);
  expect([...count]).toEqual([2, 1, 2, 1]);
  expect([...later]).toEqual([1, 0, 0, 0]);
});

test("takes lines for the same that differ in figures alone, but no figures for each other", () => {
  expect([...find(["（3月4日）", "（3月11日）", "（4月1日）"]).count]).toEqual([3, 3, 3]);
  expect([...find(["1954", "2019", "7305"]).count]).toEqual([1, 1, 1]);
});

test("does not compare lines of one or two characters, or long ones", () => {
  const long = "渡口的灯又亮了".repeat(40);
  expect([...find(["桥", "桥", long, long]).count]).toEqual([1, 1, 1, 1]);
});
