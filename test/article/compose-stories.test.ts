import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeStories } from "../../src/article/compose-stories.ts";
import { splitPage } from "../../src/article/split-page.ts";
import { labelled } from "./labelled.ts";
import { factsOf } from "./pieces.ts";

const SENTENCES = [
  "鹭湖轮渡昨日复航",
  "江边夜市照常营业，摊主一百二十户。",
  "柳塘图书馆周末开放到晚上九点",
  "（上接第1版）船票不涨价。",
  "馆长说，欢迎",
];
const ROLES = ["headline", "kicker", "subhead", "body", "caption", "byline", "jump", "column", "masthead", "noise"];

const page = fc.array(
  fc
    .tuple(fc.constantFrom(...ROLES), fc.constantFrom("", "", "+"), fc.constantFrom(...SENTENCES), fc.boolean())
    .map(([role, mark, text, gap]) => [...(gap ? [""] : []), `${role}: ${mark}${text}`]),
  { maxLength: 14 },
);

describe("composeStories", () => {
  it("holds each placed piece once and no other, however the page was placed", () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(4), { minLength: 14, maxLength: 14 }), (rows, numbers) => {
        const facts = factsOf(rows.flat());
        const placements = facts.pieces.map((_, at) => ({ story: numbers[at]!, probability: 1 }));
        const held = composeStories(placements, facts).flatMap((story) => story.map((piece) => piece.index));
        const placed = facts.pieces.filter((piece) => numbers[piece.index] !== 0).map((piece) => piece.index);
        expect(held.sort((one, other) => one - other)).toEqual(placed);
      }),
      { numRuns: 60 },
    );
  });
});

describe("splitPage", () => {
  it("drops no sentence that is all of its page, whatever the layout takes it for", () => {
    for (const role of ["body", "masthead", "noise", "caption", "headline"]) {
      const { articles } = splitPage(labelled([`${role}: 鹭湖轮渡昨日复航。`]), {});
      expect(articles.length, role).toBe(1);
    }
  });

  it("makes no story of the data of a page", () => {
    expect(splitPage(labelled(["masthead: 澜州晚报", "masthead: 2019年3月4日 第3版"]), {}).articles).toEqual([]);
  });
});
