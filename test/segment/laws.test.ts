import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { segmentPage } from "../../src/segment/segment-page.ts";
import { loadSegmenter } from "../../src/segment/segment-text.ts";
import { SEGMENTER_NAMES, type Segmenter } from "../../src/segment/token.ts";

/** Pieces that meet in pages: prose, names, numbers, addresses, marks that combine, halves of pairs, white space. */
const PIECES = [
  "老船工解开缆绳",
  "貨輪鳴笛",
  "沈砚秋",
  "欧阳",
  "二〇一九年十月",
  "百分之五",
  "一二三四五六七八九十",
  "2019年3月4日",
  "58.3%",
  "1，234",
  "-3.5",
  "5G",
  "https://a.cn/b?c=1，",
  "www.",
  "user@example.com",
  "C++",
  "……",
  "——",
  "。",
  "，",
  "·",
  "の",
  "한국어",
  "\u{20BB7}",
  "\ud842",
  "\udfb7",
  "葛\u{E0100}",
  "e\u0301",
  "\u0301",
  "\u200d",
  "\ufeff",
  "\u3000",
  " ",
  "\n",
  "\r\n",
  "\u2028",
];
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

describe.each(SEGMENTER_NAMES)("%s", (name) => {
  let segmenter: Segmenter;
  beforeAll(async () => {
    segmenter = await loadSegmenter(name);
  });

  test("the tokens, one after the other, are the text without its white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = segmenter.segment(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s+/gu, ""));
        for (const { text: word, start, end } of tokens) expect(word).toBe(text.slice(start, end));
      }),
      { numRuns: 150 },
    );
  });

  test("no token is empty or has white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of segmenter.segment(text)) expect(token.text).toMatch(/^\S+$/u);
      }),
      { numRuns: 50 },
    );
  });

  test("the same law holds with words of the page and of a dictionary", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), fc.array(fc.constantFrom(...PIECES)), (paragraphs, words) => {
        const withWords = segmenter.withWords(words.map((text) => ({ text, frequency: 0, partOfSpeech: "" })));
        const tokens = segmentPage(paragraphs, withWords).map((list) => list.map((token) => token.text).join(""));
        expect(tokens).toEqual(paragraphs.map((paragraph) => paragraph.replace(/\s+/gu, "")));
      }),
      { numRuns: 50 },
    );
  });
});

test("words that were added to a copy are unknown to the segmenter itself", async () => {
  const segmenter = await loadSegmenter("jieba");
  const before = segmenter.segment("鄂水集公司");
  expect(segmenter.withWords([{ text: "鄂水集", frequency: 0, partOfSpeech: "nz" }]).segment("鄂水集公司")[0]?.text).toBe(
    "鄂水集",
  );
  expect(segmenter.segment("鄂水集公司")).toEqual(before);
});
