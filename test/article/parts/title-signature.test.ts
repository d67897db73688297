import { describe, expect, it } from "vitest";
import { readTitleSignature } from "../../../src/article/parts/title-signature.ts";

describe("readTitleSignature", () => {
  it.each([
    ["江州大橋的「來歷」\\程佑安", "江州大橋的「來歷」", "程佑安"],
    ["江州大橋的來歷＼程佑安", "江州大橋的來歷", "程佑安"],
    ["江州大橋的來歷\\岑若蘭", "江州大橋的來歷", "岑若蘭"],
    ["江州大橋的來歷 / 程佑安", "江州大橋的來歷", "程佑安"],
  ])("takes the author off %s", (line, title, name) => {
    expect(readTitleSignature(line)).toEqual({ title, name });
  });

  it.each(["晴轉多雲/小雨", "大橋通車\\港口開港", "影／程佑安", "江州大橋/程佑安", "程佑安", ""])("leaves %s alone", (title) => {
    expect(readTitleSignature(title)).toEqual({ title, name: "" });
  });
});
