import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABELS } from "../../src/layout/labels.ts";
import { labelLines, layoutPage } from "../../src/layout/layout-page.ts";
import { parseWeights, ROW_NAMES } from "../../src/layout/weights.ts";
import { LINE_ROLES } from "../../src/model/layout.ts";
import type { Line } from "../../src/model/line.ts";

function toLines(text: string): readonly Line[] {
  return text.split("\n").map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 }));
}

function roles(text: string): readonly string[] {
  return layoutPage(toLines(text)).map((line) => (line.continues ? `${line.role}+` : line.role));
}

const WRAPPED = `江州日报　2019年3月4日　第2版

江州大桥昨日通车
　　本报讯（记者王小川）江州大桥昨日上午
正式通车，往来两岸的车辆不必再等渡船。大
桥全长一千二百米，桥面有六条车道，两旁留
出了人行的便道。
　　渡口的老船工李长顺说，他摆了四十年的
船，今天头一回从桥上走到对岸，只用了一刻
钟。
责任编辑：赵明　校对：孙小林`;

describe("layoutPage", () => {
  test("tells the roles of a wrapped page and which lines run on", () => {
    expect(roles(WRAPPED)).toEqual([
      "masthead",
      "headline",
      "body",
      "body+",
      "body+",
      "body+",
      "body",
      "body+",
      "body+",
      "credit",
    ]);
  });

  test("reads Traditional text alike", () => {
    const page = `江州大橋昨日通車\n〔記者程佑安／江州報導〕江州大橋昨日上午正式通車，往來兩岸的車輛不必再等渡船，渡口從此停航。\n老船工說，他擺了四十年的船，今天頭一回從橋上走到對岸。`;
    expect(roles(page)).toEqual(["headline", "body", "body"]);
  });

  test("has one entry for each non-blank line, in order, with the text as it is", () => {
    const line = fc.constantFrom(
      "",
      "　",
      "江州大桥通车",
      "（上接第1版）",
      "本报记者 王小川",
      "他说：“好",
      "12345",
      "　　渡口停航了。",
      "# 标题",
      "www.jz.cn",
      "😀",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
        const labelled = layoutPage(toLines(texts.join("\n")));
        const kept = texts.map((text, index) => [index + 1, text] as const).filter(([, text]) => text.trim() !== "");
        expect(labelled.map(({ number, text }) => [number, text])).toEqual(kept);
        for (const { role, runnerUp, confidence } of labelled) {
          expect(LINE_ROLES).toContain(role);
          expect(runnerUp).not.toBe(role);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("a page without any line has none", () => {
    expect(layoutPage([])).toEqual([]);
    expect(layoutPage(toLines("\n　\n"))).toEqual([]);
  });

  test("a megabyte in one line is one line", () => {
    expect(layoutPage(toLines("江州大桥昨日通车，".repeat(40000)))).toHaveLength(1);
  });
});

describe("labelLines", () => {
  test("whatever the weights: labels may follow each other, figures are figures", () => {
    const weight = fc.integer({ min: -3000, max: 3000 });
    const page = fc.array(fc.constantFrom("江州大桥通车", "本报讯 桥通了。", "", "王小川摄", "一二三四五六七八九十", "# 12"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(page, fc.array(weight, { minLength: 40, maxLength: 40 }), (texts, values) => {
        const rows = ROW_NAMES.map((name, row) =>
          [name, ...LABELS.map((_, label) => values[(row * 7 + label * 3) % 40])].join("\t"),
        );
        const lines = texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }));
        const labelled = labelLines(lines, parseWeights(rows.join("\n")));
        for (const { confidence, because } of labelled) {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(because.length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 40 },
    );
  });
});
