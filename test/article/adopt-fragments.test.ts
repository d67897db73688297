import { describe, expect, it } from "vitest";
import { adoptFragments } from "../../src/article/adopt-fragments.ts";
import { factsOf, headsOf } from "./pieces.ts";

const BROKEN = ["headline: 鹭湖轮渡复航", "body: 鹭湖轮渡昨日复航，船长卫东篱说，鹭湖轮渡的码头由市交"];

describe("adoptFragments", () => {
  it("gives a fragment to the story that breaks off and speaks of the same things", () => {
    const facts = factsOf([
      ...BROKEN,
      "",
      "headline: 夜市照常",
      "body: 江边夜市照常营业。",
      "",
      "body: +通局重修，卫东篱说鹭湖轮渡每日六班。",
    ]);
    const stories = [facts.pieces.slice(0, 2), facts.pieces.slice(2, 4), facts.pieces.slice(4)];
    expect(adoptFragments(stories, facts).map(headsOf)).toEqual([
      ["鹭湖轮渡复航", "鹭湖轮渡昨日", "通局重修,卫"],
      ["夜市照常", "江边夜市照常"],
    ]);
  });

  it("leaves a fragment alone that comes from another page", () => {
    const facts = factsOf([...BROKEN, "", "body: （上接第1版）通局重修，卫东篱说鹭湖轮渡每日六班。"]);
    const stories = [facts.pieces.slice(0, 2), facts.pieces.slice(2)];
    expect(adoptFragments(stories, facts).length).toBe(2);
  });

  it("leaves stories alone that are finished", () => {
    const facts = factsOf(["headline: 鹭湖轮渡复航", "body: 鹭湖轮渡昨日复航。", "", "body: +通局重修，鹭湖轮渡每日六班。"]);
    const stories = [facts.pieces.slice(0, 2), facts.pieces.slice(2)];
    expect(adoptFragments(stories, facts)).toBe(stories);
  });
});
