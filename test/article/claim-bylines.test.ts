import { describe, expect, it } from "vitest";
import { claimBylines } from "../../src/article/claim-bylines.ts";
import type { Piece } from "../../src/article/piece.ts";
import { factsOf } from "./pieces.ts";

const TEXT = "body: 鹭湖轮渡昨日复航，首班船上坐了三十个人。船长说，轮渡每日六班。";

/** Kinds and texts of the pieces of a story that are made of some pieces of a page. */
function claim(rows: readonly string[], isHeld: (piece: Piece) => boolean = (piece) => piece.kind !== "furniture"): string[] {
  const facts = factsOf(rows);
  const [story] = claimBylines([facts.pieces.filter(isHeld)], facts);
  return story!.map((piece) => `${piece.kind} ${piece.key.slice(0, 12)}`);
}

describe("claimBylines", () => {
  it("takes a line that signs for a byline, whatever the layout took it for", () => {
    const rows = ["headline: 鹭湖轮渡复航", "headline: 江州時報【程佑安／江州報導】", TEXT];
    expect(claim(rows)).toEqual(["deck 鹭湖轮渡复航", "byline 江州时报【程佑安/江州报", "body 鹭湖轮渡昨日复航,首班船"]);
    expect(claim(["headline: 鹭湖轮渡复航", "body: 编译/沈砚秋", "", TEXT])[1]).toBe("byline 编译/沈砚秋");
  });

  it("divides a line that signs off the headline or the caption that it runs on from", () => {
    const facts = factsOf(["headline: 鹭湖轮渡复航", "headline: +江州時報【程佑安／江州報導】", TEXT]);
    expect(facts.pieces[0]!.text).toBe("鹭湖轮渡复航江州時報【程佑安／江州報導】");
    const [story] = claimBylines([facts.pieces], facts);
    expect(story!.slice(0, 2).map((piece) => [piece.kind, piece.text, piece.lines.length])).toEqual([
      ["deck", "鹭湖轮渡复航", 1],
      ["byline", "江州時報【程佑安／江州報導】", 1],
    ]);
  });

  it("takes furniture that signs between the headline and the text", () => {
    const rows = ["headline: 鹭湖轮渡复航", "masthead: 字号 大 中 小", "masthead: 作者：沈砚秋/陆明", "masthead: 分享", TEXT];
    expect(claim(rows)).toEqual(["deck 鹭湖轮渡复航", "byline 作者:沈砚秋/陆明", "body 鹭湖轮渡昨日复航,首班船"]);
  });

  it("leaves furniture that signs between the text of another story and the headline to the other", () => {
    const rows = [TEXT, "masthead: 采访：沈砚秋", "headline: 夜市开张", "body: 塘尾夜市今晚开张，摊位一百二十个。"];
    expect(claim(rows, ({ index }) => index > 1)).toEqual(["deck 夜市开张", "body 塘尾夜市今晚开张,摊位一"]);
  });

  it("takes a name alone only between the headline and the text", () => {
    expect(claim(["headline: 鹭湖轮渡复航", "masthead: 沈砚秋", "masthead: 听新闻", TEXT])[1]).toBe("byline 沈砚秋");
    expect(claim(["masthead: 沈砚秋", "headline: 鹭湖轮渡复航", TEXT])).toHaveLength(2);
    expect(claim(["headline: 沈砚秋", TEXT])[0]).toBe("deck 沈砚秋");
  });

  it("takes a place of work before a name right behind a text or before it, in no list", () => {
    const rows = ["headline: 鹭湖轮渡复航", TEXT, "subhead: 第三棉纺厂 沈砚秋", "masthead: 分享"];
    expect(claim(rows)[2]).toBe("byline 第三棉纺厂 沈砚秋");
    expect(claim(["headline: 鹭湖轮渡复航", TEXT, "body: 第三棉纺厂 沈砚秋", "masthead: 分享"])[2]).toBe(
      "byline 第三棉纺厂 沈砚秋",
    );
    const list = ["headline: 劳模名单", TEXT, "body: 第三棉纺厂 沈砚秋", "body: 江州中学 陆明"];
    expect(claim(list).filter((piece) => piece.startsWith("byline"))).toEqual([]);
    expect(claim(["headline: 鹭湖轮渡复航", "subheadline: 陈佑安／橡樹丘", "caption: 图为轮渡。", TEXT])[1]).toBe(
      "byline 陈佑安/橡树丘",
    );
  });

  it("leaves photographers, words of the site and wrapped lines alone", () => {
    const rows = ["headline: 鹭湖轮渡复航", "caption: 江州日报记者 陆明 摄", "masthead: 高清图", TEXT];
    expect(claim(rows).filter((piece) => piece.startsWith("byline"))).toEqual([]);
  });
});
