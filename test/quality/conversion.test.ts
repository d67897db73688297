import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Converter as toTraditional } from "opencc-js/cn2t";
import { Converter as toSimplified } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { convertText } from "../../src/convert/convert-text.ts";
import { gatesAvailable, SHARED } from "./gates.ts";

const REGIONS = ["t", "tw", "hk"] as const;

/** A page is Simplified where OpenCC would change so many of its characters on the way to Traditional, and a twentieth of that on the way back. */
const SIMPLIFIED_CHARACTERS = 30;
const TRADITIONAL_SHARE = 0.05;

/** Shares of OpenCC's own cases that come out right when nobody says where a text is from: short lines tell little of it. */
const AUTO_FLOORS: Readonly<Record<string, number>> = { t2s: 41 / 55, tw2s: 27 / 32, hk2s: 17 / 21, keep: 1 };

function changedCharacters(before: string, after: string): number {
  const there = [...after];
  return [...before].filter((character, index) => character !== there[index]).length;
}

/** Names and texts of the real pages. */
function readPages(): readonly (readonly [name: string, text: string])[] {
  return ["pages", "seeds"].flatMap((folder) =>
    readdirSync(join(SHARED, folder))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, readFileSync(join(SHARED, folder, name), "utf8")] as const),
  );
}

const available = gatesAvailable();

describe.skipIf(!available)("conversion of real pages", () => {
  // What is skipped is collected, too.
  const pages = available ? readPages() : [];
  const simplify = toSimplified({ from: "t", to: "cn" });
  const complicate = toTraditional({ from: "cn", to: "t" });
  const simplified = pages.filter(([, text]) => {
    const evidence = changedCharacters(text, complicate(text));
    return evidence >= SIMPLIFIED_CHARACTERS && changedCharacters(text, simplify(text)) < TRADITIONAL_SHARE * evidence;
  });

  it("has Simplified pages to measure on", () => {
    expect(simplified.length).toBeGreaterThanOrEqual(40);
  });

  it.each(simplified)("%s, a Simplified page, stays as it is, whatever region is given", (_, text) => {
    expect(convertText(text).text).toBe(text);
    for (const from of REGIONS) expect(convertText(text, { from }).text).toBe(text);
  });

  it.each(pages)("%s, converted twice, changes nothing more", (_, text) => {
    for (const from of ["auto", ...REGIONS] as const) {
      const once = convertText(text, { from }).text;
      expect(convertText(once, { from }).text).toBe(once);
    }
  });

  it("OpenCC's own cases, with nobody to say where they are from", () => {
    const right: Record<string, [number, number]> = {};
    const cases = readFileSync(join(SHARED, "cases", "conversion.jsonl"), "utf8")
      .trim()
      .split("\n");
    for (const line of cases) {
      const { config, input, expected } = JSON.parse(line) as Record<"config" | "input" | "expected", string>;
      right[config] ??= [0, 0];
      right[config][0] += convertText(input).text === expected ? 1 : 0;
      right[config][1]++;
    }
    for (const [config, [good, all]] of Object.entries(right)) process.stdout.write(`auto ${config} ${good} of ${all}\n`);
    const missed = Object.entries(AUTO_FLOORS).filter(([config, floor]) => {
      const [good, all] = right[config] ?? [0, 1];
      return good / all < floor;
    });
    expect(missed).toEqual([]);
  });
});
