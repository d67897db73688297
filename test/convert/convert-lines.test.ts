import { describe, expect, it } from "vitest";
import { convertLines } from "../../src/convert/convert-lines.ts";
import type { Line } from "../../src/model/line.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";

function linesOf(...texts: readonly string[]): Line[] {
  return texts.map((text, index) => ({ number: index + 1, text, byteStart: index * 100, byteEnd: index * 100 + 90 }));
}

describe("convertLines", () => {
  it("keeps lines one to one, and those that need nothing the same objects", () => {
    const lines = linesOf("江州日報", "", "江州港八月開工，市民都來觀看。", "2019-03-04", "山上有水");
    const { lines: converted } = convertLines(lines, DEFAULT_SETTINGS);
    expect(converted.map(({ text }) => text)).toEqual([
      "江州日报",
      "",
      "江州港八月开工，市民都来观看。",
      "2019-03-04",
      "山上有水",
    ]);
    expect(converted[1]).toBe(lines[1]);
    expect(converted[3]).toBe(lines[3]);
    expect(converted[4]).toBe(lines[4]);
    expect(converted[2]).toMatchObject({ number: 3, byteStart: 200, byteEnd: 290 });
  });

  it("leaves Simplified, Japanese and Korean lines, and quotations in Simplified text", () => {
    const lines = linesOf(
      "王兴於、秘书长程佑安到乾安县调研，成绩显著，译著颇丰。",
      "東京都知事は、乾電池の発売を発表した。",
      "국회는 오늘 憲法 개정안을 의결했다.",
      "他在黑板上写下一个“鬱”字，问学生们认不认识这个字。",
    );
    const { lines: converted, scripts } = convertLines(lines, DEFAULT_SETTINGS);
    converted.forEach((line, index) => {
      expect(line).toBe(lines[index]);
    });
    expect(scripts.map(({ language }) => language)).toEqual(["zh", "ja", "ko", "zh"]);
    expect(scripts.every(({ region }) => region === "none")).toBe(true);
  });

  it("leaves a Japanese headline in characters among Japanese lines by its forms, and quotations in Chinese lines", () => {
    const { lines } = convertLines(linesOf("店名「ひだまりの庭」開張，顧客排著長隊。", "駅前広場 再開発計画"), DEFAULT_SETTINGS);
    expect(lines.map(({ text }) => text)).toEqual(["店名「ひだまりの庭」开张，顾客排着长队。", "駅前広場 再開発計画"]);
  });

  it.each([
    ["她望著海，心裡想著往事。", "她望着海，心里想着往事。", "tw"],
    ["衞生署說，市民應戴着口罩，裏面較擠。", "卫生署说，市民应戴着口罩，里面较挤。", "hk"],
    ["江州灣大橋昨天合龍。", "江州湾大桥昨天合龙。", "t"],
    ["原著與專著擺在書架上，讀者捧着讀。", "原著与专著摆在书架上，读者捧着读。", "hk"],
  ])("reads the region off the text: %s", (text, expected, region) => {
    const page = convertLines(linesOf(text), DEFAULT_SETTINGS);
    expect(page.lines[0]?.text).toBe(expected);
    expect(page.scripts[0]).toMatchObject({ script: "hant", language: "zh", region });
  });

  it("takes the particle from the page where a line does not tell", () => {
    const page = convertLines(
      linesOf("她望著海，想著往事，等著船隊歸來。", "漁民忙著補網，大家說著，笑著。", "坐著"),
      DEFAULT_SETTINGS,
    );
    expect(page.lines[2]?.text).toBe("坐著");
    const long = convertLines(
      linesOf(...Array.from({ length: 5 }, () => "她望著海，想著往事，等著船隊歸來。"), "坐著"),
      DEFAULT_SETTINGS,
    );
    expect(long.lines[5]?.text).toBe("坐着");
  });

  it("converts the Traditional sentences of a mixed line", () => {
    const text = "他说：“古人的话没有错。”「學而時習之，不亦說乎，這話對後學很有幫助。」";
    const page = convertLines(linesOf(text), DEFAULT_SETTINGS);
    expect(page.lines[0]?.text).toBe("他说：“古人的话没有错。”「学而时习之，不亦说乎，这话对后学很有帮助。」");
    expect(page.scripts[0]?.script).toBe("mixed");
  });

  it("with none converts nothing, and still tells the scripts", () => {
    const lines = linesOf("江州日報", "江州日报");
    const page = convertLines(lines, { ...DEFAULT_SETTINGS, from: "none" });
    expect(page.lines[0]).toBe(lines[0]);
    expect(page.scripts.map(({ script, region }) => [script, region])).toEqual([
      ["hant", "none"],
      ["hans", "none"],
    ]);
    expect(page.conversions()).toEqual([]);
  });

  it("says what it replaced, by character and by phrase", () => {
    const page = convertLines(linesOf("江州", "軟體業與答覆"), { ...DEFAULT_SETTINGS, from: "tw", phrases: true });
    expect(page.conversions()).toEqual([
      { line: 2, columnStart: 0, columnEnd: 2, before: "軟體", after: "软件" },
      { line: 2, columnStart: 2, columnEnd: 3, before: "業", after: "业" },
      { line: 2, columnStart: 3, columnEnd: 4, before: "與", after: "与" },
      { line: 2, columnStart: 4, columnEnd: 6, before: "答覆", after: "答复" },
    ]);
  });

  it("never puts regional words into Simplified text", () => {
    const lines = linesOf("这个程序的质量很好，信息也准确。");
    for (const from of ["auto", "tw", "hk"] as const) {
      expect(convertLines(lines, { ...DEFAULT_SETTINGS, from, phrases: true }).lines[0]).toBe(lines[0]);
    }
  });

  it("takes a page of five million characters in one line", () => {
    const text = "江州港務局長昨日說明，這一段航道水深足夠，大船可以直接靠岸，開工以後旅客還會增加。".repeat(120_000);
    const page = convertLines(linesOf(text), DEFAULT_SETTINGS);
    expect(page.lines[0]?.text.length).toBe(text.length);
    expect(page.lines[0]?.text.endsWith("开工以后旅客还会增加。")).toBe(true);
  });
});
