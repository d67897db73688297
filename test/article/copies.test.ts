import { expect, it } from "vitest";
import { findCopies } from "../../src/article/copies.ts";
import { factsOf } from "./pieces.ts";

const story = (place: string): string => `body: ${place}的渡口昨日复航，首班船上坐了三十个人。`;

it("tells the last copy of a title from the first", () => {
  const { repeated, last } = findCopies(factsOf(["masthead: 鹭湖轮渡复航", "headline: 鹭湖轮渡复航", story("鹭湖")]).pieces);
  expect(repeated).toEqual([true, true, false]);
  expect(last).toEqual([false, true, false]);
});

it("finds what stands behind a refrain of the site, whatever its figures", () => {
  const page = ["鹭湖", "白沙", "柳河"].flatMap((place, at) => [`masthead: （3月${at + 4}日）`, story(place)]);
  expect(findCopies(factsOf(page).pieces).behindRefrain).toEqual([false, true, false, true, false, true]);
  expect(findCopies(factsOf(page.slice(0, 4)).pieces).behindRefrain).not.toContain(true);
});
