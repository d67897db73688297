import { describe, expect, it } from "vitest";
import { settleRoles } from "../../src/article/settle-roles.ts";
import { factsOf } from "./pieces.ts";

function kinds(rows: readonly string[]): string[] {
  return settleRoles(factsOf(rows).pieces).map((piece) => piece.kind);
}

describe("settleRoles", () => {
  it("makes a second headline inside a story a subhead", () => {
    expect(kinds(["headline: 鹭湖轮渡复航", "body: 昨日复航。", "headline: 票价不变", "body: 每位二元。"])).toEqual([
      "deck",
      "body",
      "subhead",
      "body",
    ]);
  });

  it("keeps the lines of one headline group together, a byline between them or not", () => {
    expect(
      kinds(["kicker: 时隔三年", "headline: 鹭湖轮渡复航", "byline: 卫东篱", "subheadline: 票价不变", "body: 昨日复航。"]),
    ).toEqual(["deck", "deck", "byline", "deck", "body"]);
  });

  it("takes a subhead before all text of a headless story for its headline", () => {
    expect(kinds(["subhead: 鹭湖轮渡复航", "body: 昨日复航。"])).toEqual(["deck", "body"]);
  });

  it("takes no sentence for a headline", () => {
    expect(kinds(["body: 鹭湖轮渡昨日复航。", "body: 每位二元。"])).toEqual(["body", "body"]);
  });
});
