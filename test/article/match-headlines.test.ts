import { describe, expect, it } from "vitest";
import { matchHeadlines } from "../../src/article/match-headlines.ts";
import { factsOf, headsOf } from "./pieces.ts";

const FERRY = "body: 鹭湖轮渡昨日复航，鹭湖轮渡的船长卫东篱说，首班船上坐了三十个人，鹭湖轮渡每日六班。";
const LIBRARY = "body: 柳塘图书馆周末开放，柳塘图书馆馆长苏沛然说，柳塘图书馆的阅览室里新添了一百把椅子。";
const FERRY_MORE = "body: 轮渡复航那天，卫东篱在鹭湖码头站到天黑。";
const LIBRARY_MORE = "body: 馆长苏沛然又说，柳塘图书馆周末开放到晚上九点。";

describe("matchHeadlines", () => {
  it("exchanges headlines that were given to each other's texts", () => {
    const facts = factsOf([
      FERRY,
      FERRY_MORE,
      "",
      LIBRARY,
      LIBRARY_MORE,
      "",
      "headline: 柳塘图书馆周末开放",
      "",
      "headline: 鹭湖轮渡复航",
    ]);
    const [ferry, ferryMore, library, libraryMore, libraryHead, ferryHead] = facts.pieces;
    const matched = matchHeadlines(
      [
        [ferry!, ferryMore!, libraryHead!],
        [library!, libraryMore!, ferryHead!],
      ],
      facts,
    );
    expect(matched.map(headsOf)).toEqual([
      ["鹭湖轮渡昨日", "轮渡复航那天", "鹭湖轮渡复航"],
      ["柳塘图书馆周", "馆长苏沛然又", "柳塘图书馆周"],
    ]);
  });

  it("gives a headline at the page's end to the text that speaks of it", () => {
    const facts = factsOf([
      FERRY,
      "",
      "headline: 江边夜市照常",
      "body: 江边夜市照常营业，摊主一百二十户。",
      "",
      "headline: 鹭湖轮渡复航",
    ]);
    const [ferry, market, marketText, head] = [0, 1, 2, 3].map((at) => facts.pieces[at]!);
    const matched = matchHeadlines([[ferry!], [market!, marketText!], [head!]], facts);
    expect(matched.map(headsOf)).toContainEqual(["鹭湖轮渡昨日", "鹭湖轮渡复航"]);
  });

  it("leaves headlines alone that stand over their own texts", () => {
    const facts = factsOf(["headline: 鹭湖轮渡复航", FERRY, "", "headline: 柳塘图书馆周末开放", LIBRARY]);
    const stories = [facts.pieces.slice(0, 2), facts.pieces.slice(2, 4)];
    expect(matchHeadlines(stories, facts)).toBe(stories);
  });
});
