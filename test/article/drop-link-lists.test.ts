import { describe, expect, it } from "vitest";
import { dropLinkLists } from "../../src/article/drop-link-lists.ts";
import { factsOf, headsOf } from "./pieces.ts";

const STORY = ["headline: 鹭湖轮渡复航", "body: 鹭湖轮渡昨日复航，首班船上坐了三十个人。"];
const LINKS = ["headline: 白石乡茶园丰收", "headline: 渡口的灯又亮了", "headline: 夜市开张"];

describe("dropLinkLists", () => {
  it("leaves out headlines in a row beside a story", () => {
    const { pieces } = factsOf([...STORY, ...LINKS]);
    const stories = [pieces.slice(0, 2), ...pieces.slice(2).map((piece) => [piece])];
    expect(dropLinkLists(stories, pieces).map(headsOf)).toEqual([headsOf(pieces.slice(0, 2))]);
  });

  it("keeps fewer, those that a text parts, and a page of headlines alone", () => {
    const few = factsOf([...STORY, ...LINKS.slice(1)]).pieces;
    const stories = [few.slice(0, 2), [few[2]!], [few[3]!]];
    expect(dropLinkLists(stories, few)).toEqual(stories);
    const parted = factsOf([LINKS[0]!, ...STORY, ...LINKS.slice(1)]).pieces;
    const around = [[parted[0]!], parted.slice(1, 3), [parted[3]!], [parted[4]!]];
    expect(dropLinkLists(around, parted)).toEqual(around);
    const list = factsOf(LINKS).pieces;
    const alone = list.map((piece) => [piece]);
    expect(dropLinkLists(alone, list)).toEqual(alone);
  });
});
