import { describe, expect, test } from "vitest";
import { measureText } from "../../src/layout/text-shape.ts";

describe("measureText", () => {
  test.each([
    ["江州大桥昨日通车。", "sentence"],
    ["他说:“桥通了!”", "sentence"],
    ["渡口停航,", "clause"],
    ["他说:", "colon"],
    ["(记者王小川摄)", "closed"],
    ["他问:“", "opened"],
    ["全长1280", "number"],
    ["参加CBA", "letter"],
    ["江州大桥", "character"],
    ["桥长3.", "other"],
    ["桥通了.", "sentence"],
    ["", "other"],
  ])("%s ends as %s", (text, end) => expect(measureText(text).end).toBe(end));

  test("counts cells, characters and open marks", () => {
    const shape = measureText("“江州A股,涨3%");
    expect(shape).toMatchObject({ length: 9, width: 14, chinese: 4, digits: 1, latin: 1, clauseMarks: 1, quoteBalance: 1 });
  });

  test("a scratch array that was used before changes nothing", () => {
    const scratch = new Int32Array(13).fill(7);
    expect(measureText("江州日报", scratch)).toEqual(measureText("江州日报"));
  });
});
