import { describe, expect, it } from "vitest";
import { gatherStory } from "../../src/article/gather.ts";
import { factsOf } from "./pieces.ts";

describe("gatherStory", () => {
  it("makes one paragraph of what a column break cut in two", () => {
    const story = gatherStory(factsOf(["body: 鹭湖轮渡昨日", "", "body: +复航。", "", "body: 船票不涨价。"]).pieces);
    expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual(["鹭湖轮渡昨日复航。", "船票不涨价。"]);
  });

  it("keeps subheads in their places, without Markdown marks", () => {
    const story = gatherStory(factsOf(["body: 轮渡复航。", "subhead: ### 票价不变", "body: 每位二元。"]).pieces);
    expect(story.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "body 轮渡复航。",
      "subhead 票价不变",
      "body 每位二元。",
    ]);
  });

  it("gives a credit on a line of its own to the caption above it", () => {
    const { captions } = gatherStory(factsOf(["caption: 图为鹭湖轮渡。", "caption: 本报记者 卫东篱 摄"]).pieces);
    expect(captions.map((caption) => caption.text)).toEqual(["图为鹭湖轮渡。本报记者 卫东篱 摄"]);
  });

  it("keeps two captions apart", () => {
    const { captions } = gatherStory(factsOf(["caption: 图①：鹭湖轮渡。", "caption: 图②：江边夜市。"]).pieces);
    expect(captions.length).toBe(2);
  });
});
