import { describe, expect, test } from "vitest";
import { bylineNames } from "../../src/segment/byline-names.ts";
import { createJiebaSegmenter } from "../../src/segment/jieba-segmenter.ts";
import { repeatedStrings } from "../../src/segment/repeated-strings.ts";
import { segmentPage } from "../../src/segment/segment-page.ts";
import { tokensOf } from "../../src/segment/tokens-of.ts";

const segmenter = createJiebaSegmenter();

describe("names of bylines", () => {
  test.each([
    ["江州日报讯(记者沈砚秋 通讯员陆明远)10月21日,渡口", ["沈砚秋", "陆明远"], ["江州日报"]],
    ["本报记者 沈砚秋 陆明远", ["沈砚秋", "陆明远"], []],
    ["〔记者沈砚秋/江州报导〕渡口", ["沈砚秋"], []],
    ["渡口的灯亮了。(沈砚秋陆明远)", ["沈砚秋", "陆明远"], []],
    ["渡口的灯亮了。(江州市公安局 沈砚秋)", ["沈砚秋"], []],
    ["渡口的灯亮了。(沈砚秋摄)", ["沈砚秋"], []],
    ["文/沈砚秋 图/陆明远", ["沈砚秋", "陆明远"], []],
    ["记者昨日从江州市交通局获悉", [], []],
    ["他说精神文明建设要抓好", [], []],
    ["渡口的灯亮了。(见下图)", [], []],
  ])("%s", (line, people, media) => {
    const found = bylineNames(line);
    expect([...new Set(found.people)]).toEqual(people);
    expect(found.media).toEqual(media);
  });
});

describe("strings that a page repeats", () => {
  const strings = (...paragraphs: string[]) => repeatedStrings(paragraphs.map((paragraph) => segmenter.segment(paragraph)));

  test("are found where the dictionary leaves them in pieces", () => {
    expect(strings("漳垸埠开工", "昨日漳垸埠停业，漳垸埠的船", "漳垸埠在江边")).toEqual(["漳垸埠"]);
  });

  test("are not made of what holds sentences together", () => {
    expect(strings("他说了话", "他说了话", "他说了话", "他说了话")).toEqual([]);
  });
});

test("a name in a byline is a word on the whole page", () => {
  const tokens = segmentPage(["本报记者 和晓禾", "入夜，和晓禾登上渡船。"], segmenter).map((list) =>
    list.map((token) => token.text),
  );
  expect(tokens).toEqual([
    ["本报", "记者", "和晓禾"],
    ["入夜", "，", "和晓禾", "登上", "渡船", "。"],
  ]);
});

test("tokens of articles come one list an article, with the names of all of them", () => {
  const articles = [
    { paragraphs: ["入夜，灯亮起来。", "和晓禾解开缆绳。"], names: [] },
    { paragraphs: ["和晓禾"], names: ["和晓禾"] },
  ];
  expect(tokensOf(articles, segmenter)).toEqual([
    ["入夜", "，", "灯", "亮", "起来", "。", "和晓禾", "解开", "缆绳", "。"],
    ["和晓禾"],
  ]);
});

test("a page in one line, or of one repeated byline, is divided like any other", () => {
  for (const text of ["记者沈砚秋报道，漳垸埠的灯亮了。".repeat(8000), "记者".repeat(60_000), "(沈砚秋摄)".repeat(20_000)]) {
    const tokens = segmentPage([text], segmenter)[0] ?? [];
    expect(tokens.map((token) => token.text).join("")).toBe(text);
  }
});
