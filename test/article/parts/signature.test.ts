import { describe, expect, it } from "vitest";
import { readEndSignature } from "../../../src/article/parts/signature.ts";

const STORY = "大桥昨日通车。";

describe("readEndSignature", () => {
  it.each([
    ["（沈砚秋）", ["沈砚秋"]],
    ["（沈砚秋陆明）", ["沈砚秋", "陆明"]],
    ["(記者 程佑安 通訊員 陸明)", ["程佑安", "陸明"]],
    ["（江州市公安局沈砚秋陆明）", ["沈砚秋", "陆明"]],
    ["（本报记者沈砚秋、陆明报道）", ["沈砚秋", "陆明"]],
    ["【沈砚秋】", ["沈砚秋"]],
    ["（中江在线通讯员 沈砚秋）", ["沈砚秋"]],
    ["（上元县通讯员 沈砚秋）", ["沈砚秋"]],
  ])("reads %s at the end of a story", (signature, names) => {
    const { authors, start } = readEndSignature(STORY + signature);
    expect(authors.map((author) => author.name)).toEqual(names);
    expect(start).toBe(STORY.length);
  });

  it.each([
    "（完）",
    "（见图）",
    "（图片由江州市交通局提供）",
    "（单位：万元）",
    "（资料来源：江州市统计局）",
    "（据新华社电）",
    "（本报江州3月4日电）",
    "（沈砚秋摄）",
    "（摄影/记者：沈砚秋）",
    "(社長 沈硯秋)",
    "（全文另发）",
    "（下转第三版）",
    "（作者为江州大学教授）",
    "（左）",
    "（中排左二）",
    "（明日續）",
    "",
  ])("names nobody for %s", (ending) => {
    const paragraph = STORY + ending;
    expect(readEndSignature(paragraph)).toEqual({ authors: [], start: paragraph.length });
  });
});
