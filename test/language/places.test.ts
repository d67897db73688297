import { describe, expect, it } from "vitest";
import { agencyAtStart, isAgency, isMedium } from "../../src/language/agencies.ts";
import { isPlace, placeAtEnd, placeAtStart } from "../../src/language/places.ts";
import { givenNameEvidence, surnameEvidence } from "../../src/language/surnames.ts";

describe("places", () => {
  it("knows places with and without their rank", () => {
    expect(isPlace("武汉")).toBe(true);
    expect(isPlace("武汉市")).toBe(true);
    expect(isPlace("沈砚秋")).toBe(false);
  });

  it("finds places at either end of a text", () => {
    expect(placeAtEnd("沈砚秋台北")).toBe(2);
    expect(placeAtStart("江苏省沈砚秋")).toBe(3);
    expect(placeAtEnd("沈砚秋")).toBe(0);
  });
});

describe("agencies", () => {
  it("tells agencies from papers and both from people", () => {
    expect(isAgency("新华社")).toBe(true);
    expect(isAgency("江州日报")).toBe(false);
    expect(["江州日报", "本报", "江州网", "国际中心", "新华社"].filter((name) => !isMedium(name))).toEqual([]);
    expect(isMedium("沈砚秋")).toBe(false);
    expect(agencyAtStart("路透巴黎")).toBe(2);
  });
});

describe("surnames", () => {
  it("weighs surnames and given names", () => {
    expect(surnameEvidence("王")).toBeGreaterThan(surnameEvidence("颉") ?? 0);
    expect(surnameEvidence("欧阳")).toBeGreaterThan(8);
    expect(surnameEvidence("的")).toBeUndefined();
    expect(givenNameEvidence("琳")).toBeGreaterThan(0);
    expect(givenNameEvidence("的")).toBeLessThan(0);
  });
});
