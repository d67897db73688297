import { describe, expect, it } from "vitest";
import { claimSignatures } from "../../src/article/claim-signatures.ts";
import type { Piece } from "../../src/article/piece.ts";
import { factsOf } from "./pieces.ts";

const FERRY = "body: 鹭湖轮渡昨日复航，首班船上坐了三十个人。";
const MARKET = "body: 塘尾夜市今晚开张，摊位一百二十个。";

/** Kinds and texts of the pieces of the stories of a page; `storyOf` gives the story of a piece, `undefined` for furniture. */
function claim(rows: readonly string[], storyOf: (piece: Piece) => number | undefined): string[][] {
  const facts = factsOf(rows);
  const stories = [0, 1].map((story) => facts.pieces.filter((piece) => storyOf(piece) === story));
  const claimed = claimSignatures(
    stories.filter((story) => story.length > 0),
    facts,
  );
  return claimed.map((story) => story.map((piece) => `${piece.kind} ${piece.key.slice(0, 9)}`));
}

describe("claimSignatures", () => {
  const rows = ["headline: 鹭湖轮渡复航", FERRY, "byline: 本报记者 沈砚秋", "headline: 夜市开张", MARKET];

  it("gives a byline between the text of a story and the next headline to the story above", () => {
    expect(claim(rows, ({ index }) => (index < 2 ? 0 : 1))).toEqual([
      ["deck 鹭湖轮渡复航", "body 鹭湖轮渡昨日复航,", "byline 本报记者 沈砚秋"],
      ["deck 夜市开张", "body 塘尾夜市今晚开张,"],
    ]);
  });

  it("leaves a byline where the story above is signed, or where it stands below its own headline", () => {
    const signed = ["byline: 程佑安", ...rows];
    expect(claim(signed, ({ index }) => (index < 3 ? 0 : 1))[1]![0]).toBe("byline 本报记者 沈砚秋");
    const below = ["headline: 鹭湖轮渡复航", FERRY, "headline: 夜市开张", "byline: 本报记者 沈砚秋", MARKET];
    expect(claim(below, ({ index }) => (index < 2 ? 0 : 1))[1]![1]).toBe("byline 本报记者 沈砚秋");
  });

  it("takes furniture right behind the text that signs it", () => {
    const behind = (line: string): string[] =>
      claim(["headline: 鹭湖轮渡复航", FERRY, line, "masthead: 分享"], ({ kind }) => (kind === "furniture" ? undefined : 0))[0]!;
    expect(behind("masthead: （沈砚秋 陆明）")[2]).toBe("byline (沈砚秋 陆明)");
    expect(behind("masthead: 报道／程佑安")[2]).toBe("byline 报道/程佑安");
    for (const line of ["masthead: [展开]", "masthead: （全文）", "masthead: 沈砚秋", "masthead: 责编：沈砚秋"])
      expect(behind(line)).toHaveLength(2);
  });
});
