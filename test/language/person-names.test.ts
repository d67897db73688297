import { describe, expect, it } from "vitest";
import { closePaddedNames, divideNames, personNameEvidence, splitNames } from "../../src/language/person-names.ts";

describe("splitNames", () => {
  it.each([
    ["沈砚秋陆明", ["沈砚秋", "陆明"]],
    ["沈砚秋陆明程佑安", ["沈砚秋", "陆明", "程佑安"]],
    ["欧阳砚秋司马明", ["欧阳砚秋", "司马明"]],
    ["陸硯秋、程佑安", ["陸硯秋", "程佑安"]],
    ["沈　明 陆砚秋", ["沈明", "陆砚秋"]],
    ["沈 砚 秋", ["沈砚秋"]],
    ["多吉次仁 扎西卓玛", ["多吉次仁", "扎西卓玛"]],
    ["艾力江·买买提 陆明", ["艾力江·买买提", "陆明"]],
    ["", []],
    ["的时候了", []],
  ])("divides %s", (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});

describe("personNameEvidence", () => {
  it("rates names above words of the same length", () => {
    expect(personNameEvidence("沈砚秋")).toBeGreaterThan(7);
    expect(personNameEvidence("马上的") ?? 0).toBeLessThan(personNameEvidence("马尚德") ?? 0);
  });

  it("knows no name without a surname", () => {
    expect(personNameEvidence("砚秋沈")).toBeUndefined();
    expect(personNameEvidence("沈")).toBeUndefined();
  });
});

describe("divideNames", () => {
  it("lets spaces say where names begin", () => {
    expect(divideNames("沈明陆砚秋", new Set([1, 2]))?.ends).toEqual([2, 5]);
  });

  it("gives up on runs that are too long to be names", () => {
    expect(divideNames("沈明".repeat(100))).toBeUndefined();
  });
});

describe("closePaddedNames", () => {
  it("takes padding out and leaves separators", () => {
    expect(closePaddedNames("本报记者 沈　明 陆砚秋")).toBe("本报记者 沈明 陆砚秋");
  });
});
