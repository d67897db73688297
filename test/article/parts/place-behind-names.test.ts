import { expect, it } from "vitest";
import { parseByline } from "../../../src/article/parts/byline.ts";
import { placeBehindNames } from "../../../src/article/parts/place-behind-names.ts";

const names = (text: string): string[] => parseByline(text).map(({ name }) => name);

it.each([
  ["【記者程佑安塘尾報導】", ["程佑安"]],
  ["【記者林世昌濱埠訊】", ["林世昌"]],
  ["【本報記者李春桃新埔尾報導】", ["李春桃"]],
  ["〔記者林晚、黃麗玉嘉義布袋報導〕", ["林晚", "黃麗玉"]],
  ["【记者林晚香塘尾报导】", ["林晚香"]],
  ["见习记者郦芸澄浦报道", ["郦芸"]],
  ["記者程佑安 白石村報道", ["程佑安"]],
  ["（南台社記者程佑安2012年2月11日嘉雲電）", ["程佑安"]],
])("takes a place that is not known off the names before a report: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  ["记者张志强李梅报道", ["张志强", "李梅"]],
  ["记者王晓明李建国报道", ["王晓明", "李建国"]],
  ["记者阿拉坦仓报道", ["阿拉坦仓"]],
  ["记者欧阳子轩报道", ["欧阳子轩"]],
  ["（塘尾一日訊）", []],
])("leaves names that are no place: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it("gives the length of the place", () => {
  expect(placeBehindNames("沈砚秋台湾台北", "")).toBe(4);
  expect(placeBehindNames("李大同台北", "")).toBe(2);
  expect(placeBehindNames("程佑安塘尾", "记者程佑安塘尾报导")).toBe(2);
  expect(placeBehindNames("沈砚秋陆明", "记者沈砚秋陆明报道")).toBe(0);
});
