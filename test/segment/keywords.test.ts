import { expect, test } from "vitest";
import { createJiebaSegmenter } from "../../src/segment/jieba-segmenter.ts";
import { keywordFinder } from "../../src/segment/keywords.ts";

const segmenter = createJiebaSegmenter();
const find = keywordFinder();

test("what a text says often and others seldom comes first; grammar, numbers and single characters never come", () => {
  const text = "渡船靠岸了。老船工把缆绳系好，渡船上的学生下船。3月4日，第一班渡船换了新缆绳。";
  const found = find(segmenter.segment(text), 3);
  expect(found.map((keyword) => keyword.text).slice(0, 2)).toEqual(["渡船", "缆绳"]);
  expect(found[0]).toMatchObject({ count: 3 });
  expect(find(segmenter.segment("的了在是，3月4日"), 5)).toEqual([]);
});

test("words in both scripts count as one", () => {
  expect(find(segmenter.segment("纜繩，缆绳"), 1)).toMatchObject([{ text: "纜繩", count: 2 }]);
});
