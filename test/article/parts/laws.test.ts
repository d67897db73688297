import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/article/parts/byline.ts";
import { readCaption } from "../../../src/article/parts/caption.ts";
import { readDatelines } from "../../../src/article/parts/dateline.ts";
import { splitDeck } from "../../../src/article/parts/deck.ts";
import { readEditors } from "../../../src/article/parts/editors.ts";
import { readPageMetadata } from "../../../src/article/parts/metadata.ts";
import { readEndSignature } from "../../../src/article/parts/signature.ts";
import { readJump, readLeadingJump, readTrailingJump } from "../../../src/language/jump.ts";
import { type LabelledLine, LINE_ROLES } from "../../../src/model/layout.ts";

/** Texts of the pieces that signing lines, datelines and mastheads are made of, in any order, with noise between them. */
const PIECES =
  "记者 通讯员 本报 新华社 江州日报 沈砚秋 陆明 程佑安 欧阳 文/ /图 摄 摄影 （ ） 〔 〕 【 】 ( ) ： 、 ／ ｜ · ■ □ 3月4日 2019年 三月 十四日 电 讯 报道 報導 台北 北京 " +
  "第 版 A 03 上接 下转 责编 编辑 星期一 民国 供图 资料图片 ## —— 。 ， “ ” 《 》 的 从 在 ␣ 　 大桥 通车 強調 𠮷 \u0001 Chan 1 二〇一九";
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES.split(" ").map((piece) => piece.replace("␣", " "))) },
      fc.string({ maxLength: 4 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(""));
const lines = fc
  .array(fc.record({ text, role: fc.constantFrom(...LINE_ROLES), continues: fc.boolean() }), { maxLength: 12 })
  .map((rows) =>
    rows.map(
      (row, index): LabelledLine => ({
        ...row,
        number: index + 1,
        byteStart: 0,
        byteEnd: 0,
        confidence: 1,
        runnerUp: "body",
        because: [],
      }),
    ),
  );
const compact = (value: string): string => value.replace(/\s/g, "");

describe("laws of the parts", () => {
  it("names are written in the text, and never empty", () => {
    fc.assert(
      fc.property(text, (value) => {
        const authors = [
          ...parseByline(value),
          ...readDatelines(value, "2019-03-05").authors,
          ...readEndSignature(value).authors,
        ];
        for (const { name } of [...authors, ...readEditors(value)]) {
          expect(name).not.toBe("");
          expect(compact(value)).toContain(compact(name));
        }
      }),
    );
  });

  it("places lie in the text, dates are whole or empty", () => {
    fc.assert(
      fc.property(text, (value) => {
        const { end, datelines } = readDatelines(value, "2019-03-05");
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(value.length);
        expect(readEndSignature(value).start).toBeLessThanOrEqual(value.length);
        for (const { date } of datelines) expect(date).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
        for (const jump of [readLeadingJump(value), readTrailingJump(value)])
          expect(jump?.end ?? 0).toBeLessThanOrEqual(value.length);
        const { fromPage, toPage } = readJump(value);
        expect(`${fromPage} ${toPage}`).toMatch(/^(?:[A-Z]*\d+)? (?:[A-Z]*\d+)?$/);
      }),
    );
  });

  it("a caption is divided, never doubled", () => {
    fc.assert(
      fc.property(text, (value) => {
        const caption = readCaption(value);
        expect(compact(value)).toContain(compact(caption.text));
        expect(compact(value).slice(compact(caption.text).length)).toContain(compact(caption.credit));
      }),
    );
  });

  it("a deck holds each of its lines once", () => {
    fc.assert(
      fc.property(lines, (group) => {
        const deck = splitDeck(group);
        const numbers = [...deck.kicker, ...deck.headline, ...deck.subheadline].map((line) => line.number);
        expect(numbers.toSorted((one, other) => one - other)).toEqual(group.map((line) => line.number));
      }),
    );
  });

  it("metadata are whole or empty", () => {
    fc.assert(
      fc.property(lines, (page) => {
        const metadata = readPageMetadata(page, {});
        expect(metadata.date).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
        expect(metadata.page).toMatch(/^(?:[A-Z]*[1-9]\d*)?$/);
      }),
    );
  });

  it.each(["记者", "（", "沈", "上接第", " ", "1", "2019年", "·", "沈 "])("takes a megabyte of %j without hanging", (piece) => {
    const value = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const line: LabelledLine = {
      number: 1,
      text: value,
      role: "masthead",
      byteStart: 0,
      byteEnd: 0,
      continues: false,
      confidence: 1,
      runnerUp: "body",
      because: [],
    };
    parseByline(value);
    readDatelines(value, "2019-03-05");
    readEndSignature(value);
    readCaption(value);
    readEditors(value);
    readJump(value);
    readLeadingJump(value);
    readTrailingJump(value);
    splitDeck([line, line]);
    readPageMetadata([line], {});
  });
});
