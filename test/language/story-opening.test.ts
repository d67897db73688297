import { expect, it } from "vitest";
import { isAddressed, opensSomewhere } from "../../src/language/story-opening.ts";

it("finds a town or county in the first words", () => {
  expect(opensSomewhere("江州市渡口昨天停航")).toBe(true);
  expect(opensSomewhere("受连日大雨影响，白石乡的三座桥")).toBe(true);
});

it("finds none in the middle of a story", () => {
  expect(opensSomewhere("他说,渡口的灯又亮了")).toBe(false);
  expect(opensSomewhere(`${"渡口的灯又亮了,".repeat(5)}江州市`)).toBe(false);
});

it("finds letters to the paper", () => {
  expect(isAddressed("编辑同志:我是渡口的船工。")).toBe(true);
  expect(isAddressed("敬启者:")).toBe(true);
  expect(isAddressed("编辑部昨天来了一位船工。")).toBe(false);
});
