import { describe, expect, it } from "vitest";
import { gatherStory } from "../../src/article/gather.ts";
import { readStorySigners } from "../../src/article/story-signers.ts";
import { factsOf } from "./pieces.ts";

const sign = (rows: readonly string[], titleName = ""): string[] =>
  readStorySigners(gatherStory(factsOf(rows).pieces), titleName, "2019-03-05").authors.map(({ name, role }) => `${name}/${role}`);

const ESSAY = "body: 江边的桥有三座，我每天从桥上走过。";

describe("readStorySigners", () => {
  it.each(["byline: 沈砚秋", "byline: ☉沈砚秋", "byline: ◎沈砚秋(江州時報.2019.03.04)"])(
    "takes %s for the writer of an essay",
    (line) => {
      expect(sign(["headline: 江州的桥", line, ESSAY])).toEqual(["沈砚秋/作者"]);
    },
  );

  it("takes several names for writers only in a column of opinion", () => {
    expect(sign(["headline: 江州的桥", "byline: □ 沈砚秋 陆明", ESSAY])).toEqual(["沈砚秋/", "陆明/"]);
    expect(sign(["column: 自由廣場", "headline: 江州的桥", "byline: □ 沈砚秋 陆明", ESSAY])).toEqual([
      "沈砚秋/作者",
      "陆明/作者",
    ]);
  });

  it("leaves names in news, in brackets and after a role word as they are", () => {
    expect(sign(["headline: 江州的桥", "byline: 沈砚秋", "body: 本报江州3月4日电 大桥通车。"])).toEqual(["沈砚秋/"]);
    expect(sign(["headline: 江州的桥", "byline: 沈砚秋", "byline: 本报记者 陆明", ESSAY])).toEqual(["沈砚秋/", "陆明/记者"]);
    expect(sign(["headline: 江州的桥", "byline: （沈砚秋）", ESSAY])).toEqual(["沈砚秋/"]);
    expect(sign(["headline: 江州的桥", "byline: 编译/沈砚秋", ESSAY])).toEqual(["沈砚秋/"]);
  });

  it("counts who signs on the line of the headline, at openings, insides and ends of paragraphs", () => {
    expect(sign(["headline: 江州的桥", ESSAY], "沈砚秋")).toEqual(["沈砚秋/作者"]);
    expect(
      sign(["body: 本报讯（记者沈砚秋）大桥通车。本报江州3月4日电 记者陆明报道：港口开港。", "", "body: 夜市开张。（程佑安）"]),
    ).toEqual(["沈砚秋/记者", "陆明/记者", "程佑安/"]);
  });
});
