import { expect, it } from "vitest";
import { readPageLines } from "../../src/layout/page-line.ts";
import { findRhythm } from "../../src/layout/rhythm.ts";

function rhythm(texts: readonly string[]): string {
  const { lines } = readPageLines(texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 })));
  return findRhythm(lines).join("");
}

const TITLES = ["江州大桥昨日通车", "白石乡茶园丰收在望", "渡口的灯又亮了起来", "夜市昨晚在城南开张"] as const;

it("finds titles and dates that take turns", () => {
  expect(rhythm(["昨日上午，江州大桥正式通车。", ...TITLES.flatMap((title) => [title, "2019-03-04 10:30"]), "关闭"])).toBe(
    "0111111110",
  );
});

it("finds items of three lines, and dates before their titles", () => {
  expect(rhythm(TITLES.flatMap((title) => [title, "要闻", "3月4日 10:30"]))).toBe("111111111111");
  expect(rhythm(TITLES.flatMap((title) => ["03/04 10:30", title]))).toBe("11111111");
});

it("takes neither titles in a row nor two stories for a list", () => {
  expect(rhythm(TITLES)).toBe("0000");
  expect(rhythm([TITLES[0], "2019-03-04", TITLES[1], "2019-03-05"])).toBe("0000");
  expect(rhythm(TITLES.flatMap((title) => [title, "昨日上午，江州大桥正式通车，两岸居民沿江观看。"]))).toBe("00000000");
});
