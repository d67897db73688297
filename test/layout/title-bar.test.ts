import { expect, it } from "vitest";
import { readPageLines } from "../../src/layout/page-line.ts";
import { findTitleBar } from "../../src/layout/title-bar.ts";

function bar(...texts: readonly string[]): ReturnType<typeof findTitleBar> {
  return findTitleBar(readPageLines(texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }))).lines);
}

const TEXT = "昨日上午，江州大桥正式通车。";

it("finds the title that the title bar names, with a button glued to it", () => {
  expect(bar("江州大桥昨日通车 | 要闻 | 江州日报", "首页", "江州大橋昨日通車 列印", TEXT)).toEqual({ bar: 0, named: 2 });
  expect(bar("江州日报", "江州大桥昨日通车_要闻_江州日报网", "登录", "# 江州大桥昨日通车", TEXT)).toEqual({ bar: 1, named: 3 });
});

it("takes the last of several lines that say it: the lists of a site stand before", () => {
  expect(bar("江州大桥昨日通车 - 江州日报", "江州大桥昨日通车", "夜市开张", "江州大桥昨日通车", TEXT).named).toBe(3);
});

it("finds none where no line is named, or only words of the site are", () => {
  expect(bar("江州大桥昨日通车 | 江州日报", "夜市开张", TEXT)).toEqual({ bar: -1, named: -1 });
  expect(bar("首页 | 要闻 | 社会", "要闻", TEXT)).toEqual({ bar: -1, named: -1 });
  expect(bar("江州大桥昨日通车", "江州大桥昨日通车", TEXT)).toEqual({ bar: -1, named: -1 });
});
