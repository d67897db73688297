import { describe, expect, it } from "vitest";
import { readJump, readLeadingJump, readTrailingJump, writePage } from "../../src/language/jump.ts";

describe("readJump", () => {
  it.each([
    ["(上接第1版)", "1", ""],
    ["上接一版", "1", ""],
    ["▲上接第03版", "3", ""],
    ["（上接第1、4版）", "1", ""],
    ["（上接头版）", "1", ""],
    ["（上接A01版）", "A1", ""],
    ["緊接第5版", "5", ""],
    ["文接A1頁", "A1", ""],
    ["下转第三版", "", "3"],
    ["（下转A02版）", "", "A2"],
    ["下轉第十二版", "", "12"],
    ["文轉 A4", "", "A4"],
    ["▶▶下转A6版", "", "A6"],
    ["下接第2版", "", "2"],
  ])("reads %s", (text, fromPage, toPage) => {
    expect(readJump(text)).toEqual({ fromPage, toPage });
  });

  it.each(["相關新聞見 p04", "详见A3版", "他转身看见一版", "（A、D版）", "p04}", ""])("goes nowhere with %s", (text) => {
    expect(readJump(text)).toEqual({ fromPage: "", toPage: "" });
  });
});

describe("jumps inside paragraphs", () => {
  it("finds the marker that opens one", () => {
    expect(readLeadingJump("（上接第02版）大桥通车。")).toEqual({
      continuation: { fromPage: "2", toPage: "" },
      start: 0,
      end: 8,
    });
    expect(readLeadingJump("（记者 沈砚秋）大桥通车。")).toBeUndefined();
  });

  it("finds the marker that closes one", () => {
    expect(readTrailingJump("大桥通车。（下转第3版）")).toEqual({
      continuation: { fromPage: "", toPage: "3" },
      start: 5,
      end: 12,
    });
    expect(readTrailingJump("大桥通车。（沈砚秋）")).toBeUndefined();
  });
});

describe("writePage", () => {
  it("writes digits without leading zeros", () => {
    expect(["A02", "003", "十二", "a1", "大桥"].map(writePage)).toEqual(["A2", "3", "12", "A1", ""]);
  });
});
