import { describe, expect, it, test } from "vitest";
import { readPieceCues } from "../../src/article/cues.ts";
import { readBeginning, readEnding } from "../../src/article/sentence-break.ts";
import { foldUnits } from "../../src/language/fold.ts";
import { labelled } from "./labelled.ts";

function beginning(text: string, kind = "body") {
  const { text: key, units } = foldUnits(text);
  return readBeginning(key, readPieceCues(units, 0, units.length), labelled([`body: ${text}`])[0]!, kind);
}

function ending(text: string, kind = "body") {
  const { text: key, units } = foldUnits(text);
  return readEnding(key, readPieceCues(units, 0, units.length), kind);
}

describe("readBeginning", () => {
  test.each([
    "本报讯（记者卫东篱）鹭湖轮渡复航。",
    "新华社澜州3月4日电 鹭湖轮渡复航。",
    "〔記者衛東籬／瀾州報導〕鷺湖輪渡復航。",
    "【本报消息】鹭湖轮渡复航。",
  ])("finds a dateline: %s", (text) => {
    expect(beginning(text).dateline).toBe(true);
  });

  it("finds no dateline in a headline that speaks of one", () => {
    expect(beginning("新华社澜州3月4日电报往来", "deck").dateline).toBe(false);
  });

  it("tells texts that open anew from those that lean on what was told", () => {
    expect(beginning("昨天上午，鹭湖轮渡复航。")).toMatchObject({ anew: true, within: false });
    expect(beginning("此外，票价也不变。")).toMatchObject({ anew: false, within: true });
  });

  it("finds the party of a notice", () => {
    expect(beginning("江立群：本院受理原告一案，现公告送达。").addressed).toBe(true);
    expect(beginning("江立群说：“本院不受理。”").addressed).toBe(false);
  });

  it("finds where a text comes from", () => {
    expect(beginning("（上接第1版）轮渡复航。").fromPage).toBe(true);
    expect(beginning("上接第1版", "jump").fromPage).toBe(true);
    expect(beginning("（第1版刊登的是）轮渡复航。").fromPage).toBe(false);
  });
});

describe("readEnding", () => {
  it("knows mid-sentence from the end of one", () => {
    expect(ending("鹭湖轮渡复")).toMatchObject({ open: true, full: false });
    expect(ending("鹭湖轮渡复航。”")).toMatchObject({ open: false, full: true });
    expect(ending("他说：")).toMatchObject({ open: false, full: false });
  });

  it("counts quotations that stay open", () => {
    expect(ending("船长说，“今天风大。").quotations).toBe(1);
    expect(ending("明天再开。”").quotations).toBe(-1);
  });

  it("finds who signs, and not what else stands in brackets", () => {
    expect(ending("船票不涨价。（卫东篱）").signed).toBe(true);
    expect(ending("船票不涨价。（完）").signed).toBe(true);
    expect(ending("船票不涨价（附图片1张）").signed).toBe(false);
    expect(ending("轮渡复航（卫东篱）", "deck").signed).toBe(false);
  });

  it("finds where a text goes", () => {
    expect(ending("首班船上坐了三十人。（下转第3版）").toPage).toBe(true);
  });
});
