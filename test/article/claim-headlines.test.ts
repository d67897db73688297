import { describe, expect, it } from "vitest";
import { claimHeadlines } from "../../src/article/claim-headlines.ts";
import { factsOf, headsOf } from "./pieces.ts";

const TEXT = "body: 鹭湖轮渡昨日复航，首班船上坐了三十个人。船长说，轮渡每日六班。";

describe("claimHeadlines", () => {
  it("takes the line of the site that names the story for its headline", () => {
    const facts = factsOf(["masthead: 首页 > 要闻", "masthead: 鹭湖轮渡复航", "masthead: 字号 大 中 小", TEXT]);
    const [story] = claimHeadlines([facts.pieces.slice(3)], facts);
    expect(headsOf(story!)).toEqual(["鹭湖轮渡复航", "鹭湖轮渡昨日"]);
    expect(story![0]).toMatchObject({ kind: "deck", role: "headline" });
  });

  it("leaves furniture alone that says nothing of the story", () => {
    const facts = factsOf(["masthead: 首页", "masthead: 今日热门新闻排行", TEXT]);
    const stories = [facts.pieces.slice(2)];
    expect(claimHeadlines(stories, facts)).toEqual(stories);
  });

  it("leaves a story alone that has its headline, and a continuation", () => {
    const facts = factsOf([
      "masthead: 鹭湖轮渡复航",
      "headline: 船又开了",
      TEXT,
      "",
      "masthead: 鹭湖轮渡复航",
      `body: （上接第1版）${TEXT.slice(6)}`,
    ]);
    const stories = [facts.pieces.slice(1, 3), facts.pieces.slice(4)];
    expect(claimHeadlines(stories, facts)).toEqual(stories);
  });

  it("does not look beyond another story", () => {
    const facts = factsOf(["masthead: 鹭湖轮渡复航", "body: 江边夜市照常营业，摊主一百二十户。", "", TEXT]);
    const stories = [facts.pieces.slice(1, 2), facts.pieces.slice(2)];
    expect(claimHeadlines(stories, facts)[1]).toEqual(stories[1]);
  });
});
