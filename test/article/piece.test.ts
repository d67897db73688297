import { describe, expect, it } from "vitest";
import { CUE } from "../../src/article/cues.ts";
import { cuesOfLines, cutPieces } from "../../src/article/piece.ts";
import { labelled } from "./labelled.ts";

describe("cutPieces", () => {
  it("puts the lines of a paragraph together", () => {
    const pieces = cutPieces(labelled(["body: 鹭湖的轮渡昨日复航，", "body: +首班船上坐了三十个人。", "body: 船票不涨价。"]));
    expect(pieces.map((piece) => piece.key)).toEqual(["鹭湖的轮渡昨日复航,首班船上坐了三十个人。", "船票不涨价。"]);
  });

  it("parts a paragraph at a blank line, and remembers that it goes on", () => {
    const [first, second] = cutPieces(labelled(["body: 鹭湖的轮渡昨日", "", "body: +复航。"]));
    expect(first?.ends.open).toBe(true);
    expect(second?.begins.inside).toBe(true);
    expect(second?.gapBefore).toBe(true);
  });

  it("keeps lines of the masthead apart: each may be something else", () => {
    expect(cutPieces(labelled(["masthead: 澜州晚报", "masthead: +第3版"])).length).toBe(2);
  });

  it("knows the level of Markdown headings", () => {
    const pieces = cutPieces(labelled(["headline: ## 轮渡复航", "subhead: ### 票价", "subhead: **班次**", "body: 每日六班。"]));
    expect(pieces.map((piece) => piece.level)).toEqual([2, 3, 9, 0]);
  });
});

describe("cuesOfLines", () => {
  it("gives each line what its piece has", () => {
    const lines = labelled(["masthead: 第3版", "body: 鹭湖的轮渡昨日", "body: +复航。", "body: 船票不涨。"]);
    const cues = [...cuesOfLines(cutPieces(lines), lines.length)];
    expect(cues.map((found) => (found & CUE.when) !== 0)).toEqual([false, true, true, false]);
    expect(cues.map((found) => (found & CUE.digit) !== 0)).toEqual([true, false, false, false]);
  });
});
