import { expect, test } from "vitest";
import { createJiebaSegmenter } from "../../src/segment/jieba-segmenter.ts";

const segmenter = createJiebaSegmenter();

function words(text: string): string {
  return segmenter
    .segment(text)
    .map((token) => token.text)
    .join(" ");
}

test.each([
  ["names of people, places and bodies are whole", "省政协委员沈砚秋昨日到访武汉市", "省政协 委员 沈砚秋 昨日 到访 武汉市"],
  ["names that no dictionary holds", "船工欧阳砚秋与陆明远同行", "船工 欧阳砚秋 与 陆明远 同行"],
  ["transliterated names", "外长布罗尼斯拉夫来访", "外长 布罗尼斯拉夫 来访"],
  ["dotted names", "导演约翰·史密斯说", "导演 约翰·史密斯 说"],
  ["dates, percentages and sums", "2019年3月4日增长58.3%，达3.5亿元", "2019年3月4日 增长 58.3% ， 达 3.5亿 元"],
  ["dates in Chinese numerals", "二〇一九年十月二十一日开馆", "二〇一九年十月二十一日 开馆"],
  ["dates of the Republic", "民國九十三年七月四日開館", "民國九十三年七月四日 開館"],
  ["fractions", "百分之五十八点三的渔船", "百分之五十八点三 的 渔船"],
  ["numbers and what they count", "第三十二届渔火节有一百二十条船", "第三十二 届 渔火 节 有 一百二十 条 船"],
  ["decades, but not deputies", "1990年代的渡口，2019年代表团", "1990年代 的 渡口 ， 2019年 代表团"],
  ["words in other letters", "AT&T的5G网络和T恤", "AT&T 的 5G 网络 和 T恤"],
  ["addresses", "详见https://www.example.com/a?b=1，谢谢", "详见 https://www.example.com/a?b=1 ， 谢谢"],
  ["white space of any kind", "老　船工\t解开\u00a0缆绳\n", "老 船工 解开 缆绳"],
  ["dashes and dots in a row", "灯——亮了……", "灯 —— 亮 了 ……"],
])("%s", (_, text, expected) => {
  expect(words(text)).toBe(expected);
});

test("reads Traditional text, with places in the text as it stands", () => {
  const text = "老船工解開纜繩";
  expect(segmenter.segment(text).map(({ text: word, start, end }) => [word, start, end])).toEqual([
    ["老", 0, 1],
    ["船工", 1, 3],
    ["解開", 3, 5],
    ["纜繩", 5, 7],
  ]);
});

test("tells parts of speech", () => {
  const tags = segmenter.segment("沈砚秋3月4日到访武汉，花了3.5亿元买iPad").map((token) => token.partOfSpeech);
  expect(tags).toEqual(["nr", "t", "v", "ns", "w", "v", "u", "m", "m", "v", "eng"]);
});

test("an added word without a frequency is kept whole, one with a low frequency competes", () => {
  const added = segmenter.withWords([{ text: "白鹭渡", frequency: 0, partOfSpeech: "ns" }]);
  expect(added.segment("在白鹭渡口").map((token) => token.text)).toEqual(["在", "白鹭渡", "口"]);
  const rare = segmenter.withWords([{ text: "工解", frequency: 1, partOfSpeech: "n" }]);
  expect(rare.segment("老船工解开缆绳").map((token) => token.text)).not.toContain("工解");
});

test("added words are found in the other script too", () => {
  const added = segmenter.withWords([{ text: "白鹭渡", frequency: 0, partOfSpeech: "ns" }]);
  expect(added.segment("在白鷺渡").map((token) => token.text)).toEqual(["在", "白鷺渡"]);
});

test("text without any punctuation is divided as it is with it, wherever the search is cut", () => {
  const line = "老船工解开缆绳等最后一班学生放学";
  const one = segmenter.segment(line).map((token) => token.text);
  const many = segmenter.segment(line.repeat(700)).map((token) => token.text);
  expect(many).toEqual(Array.from({ length: 700 }, () => one).flat());
});
