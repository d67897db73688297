import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/language/numbers.ts";

describe("readNumber", () => {
  it.each([
    ["12", 12],
    ["十", 10],
    ["十二", 12],
    ["二十一", 21],
    ["廿三", 23],
    ["卅", 30],
    ["三十", 30],
    ["一百零八", 108],
    ["一〇八", 108],
    ["二○○一", 2001],
    ["一九五一", 1951],
  ])("reads %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it("knows what is no number", () => {
    expect(readNumber("大桥")).toBeNaN();
    expect(readNumber("")).toBeNaN();
  });
});
