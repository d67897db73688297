import { describe, expect, it } from "vitest";
import { splitDeck } from "../../../src/article/parts/deck.ts";
import { readEditors } from "../../../src/article/parts/editors.ts";
import { cleanTitle } from "../../../src/article/parts/title-line.ts";
import type { LabelledLine, LineRole } from "../../../src/model/layout.ts";

function line(number: number, role: LineRole, text: string, continues = false): LabelledLine {
  return { number, text, role, byteStart: 0, byteEnd: 0, continues, confidence: 1, runnerUp: "body", because: [] };
}

describe("splitDeck", () => {
  it("keeps the roles and takes the marks off", () => {
    const deck = splitDeck([line(1, "kicker", "陆明强调"), line(3, "headline", "## 全面提升港口能力（附图片1张）")]);
    expect(deck.texts).toEqual({ kicker: "陆明强调", headline: "全面提升港口能力", subheadline: "" });
  });

  it("takes a kicker and a headline on one line apart where the first leads to the second", () => {
    const deck = splitDeck([line(1, "headline", "陆明在江州调研时强调 推动港口与城市融合发展")]);
    expect(deck.texts).toMatchObject({ kicker: "陆明在江州调研时强调", headline: "推动港口与城市融合发展" });
    expect(deck.headline).toHaveLength(1);
    expect(splitDeck([line(1, "headline", "江州大桥通车 市民出行更便利")]).texts.kicker).toBe("");
  });

  it("reads two headline blocks as kicker and headline, two lines of a block as one headline", () => {
    expect(splitDeck([line(1, "headline", "大桥通车"), line(3, "headline", "市民出行更便利")]).texts).toMatchObject({
      kicker: "大桥通车",
      headline: "市民出行更便利",
    });
    expect(splitDeck([line(1, "headline", "推动港口与城"), line(2, "headline", "市融合发展", true)]).texts.headline).toBe(
      "推动港口与城市融合发展",
    );
    expect(
      splitDeck([line(1, "headline", "三百家企业组团参展"), line(2, "headline", "进口优质产品赴江州", true)]).texts.headline,
    ).toBe("三百家企业组团参展 进口优质产品赴江州");
  });

  it("gives a line that a dash opens to the subheadline", () => {
    expect(splitDeck([line(1, "headline", "江州大桥通车"), line(2, "headline", "——写在大桥合龙之际")]).texts.subheadline).toBe(
      "——写在大桥合龙之际",
    );
  });

  it("makes a headline of a kicker that stands alone, and nothing of nothing", () => {
    expect(splitDeck([line(1, "kicker", "大桥通车")]).texts).toEqual({ kicker: "", headline: "大桥通车", subheadline: "" });
    expect(splitDeck([]).texts).toEqual({ kicker: "", headline: "", subheadline: "" });
  });
});

describe("cleanTitle", () => {
  it.each([
    ["## 大桥通车", "大桥通车"],
    ["●大桥通车", "大桥通车"],
    ["3、大桥通车", "大桥通车"],
    ["**大桥通车**", "大桥通车"],
    ["大桥通车（图片）", "大桥通车"],
    ["3.5亿元投向大桥", "3.5亿元投向大桥"],
    ["●", "●"],
  ])("cleans %s", (title, cleaned) => {
    expect(cleanTitle(title)).toBe(cleaned);
  });
});

describe("readEditors", () => {
  it.each([
    ["责编 沈砚秋 版式 陆明 校对 程佑安", ["责编:沈砚秋", "版式:陆明", "校对:程佑安"]],
    ["責任編輯／程佑安　版面設計／陸　明", ["責任編輯:程佑安", "版面設計:陸明"]],
    ["编辑/版式 沈砚秋", ["编辑:沈砚秋", "版式:沈砚秋"]],
    ["责编：沈砚秋、陆明", ["责编:沈砚秋", "责编:陆明"]],
    ["编辑：沈砚秋  电话：87654321", ["编辑:沈砚秋"]],
    ["责任编辑", []],
    ["", []],
  ])("reads %s", (text, editors) => {
    expect(readEditors(text).map(({ name, role }) => `${role}:${name}`)).toEqual(editors);
  });
});
