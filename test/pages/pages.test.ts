/**
 * Every sample page against the articles an editor would want. What the program does not reach yet stands in the page's `deviations.txt`:
 * a new deviation fails, and so does one that is listed but no longer there.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanSeed, deviations, knownDeviations } from "./deviations.ts";
import { makeSeed, SEEDS, seedPath } from "./make-seeds.ts";

const read = (name: string, part: string): string[] =>
  readFileSync(new URL(`${name}/${part}`, import.meta.url), "utf8").trimEnd().split("\n");

describe.each(Object.keys(SEEDS))("%s", (name) => {
  test("is what its clean page becomes by the original mistake", () => {
    expect(makeSeed(name).equals(readFileSync(seedPath(name)))).toBe(true);
  });

  test("has a label for every line that is not blank", () => {
    const written = read(name, "clean.txt").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    expect(read(name, "labels.tsv").map((row) => Number(row.split("\t")[0]))).toEqual(written);
  });

  test("gives the articles an editor wants", () => {
    expect(deviations(name)).toEqual(knownDeviations(name));
  });
});

test("a clean page is not repaired", () => {
  const { repaired, decoded } = cleanSeed("16-clean-supplement");
  expect(repaired.repairs).toEqual([]);
  expect(repaired.lines.map((line) => line.text)).toEqual(decoded.lines.map((line) => line.text));
});
