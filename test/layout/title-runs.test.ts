import { expect, test } from "vitest";
import { readPageLines } from "../../src/layout/page-line.ts";
import { titleRuns } from "../../src/layout/title-runs.ts";

const TEXTS = ["江州大桥通车", "3月4日", "白石乡茶园丰收", "渡口的灯又亮了", "昨日上午，江州大桥正式通车。", "夜市开张"];

test("counts possible titles in a row; dates do not part them, text does", () => {
  const { lines } = readPageLines(TEXTS.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 })));
  expect([...titleRuns(lines, Uint8Array.of(1, 0, 1, 1, 0, 1))]).toEqual([3, 0, 3, 3, 0, 1]);
});
