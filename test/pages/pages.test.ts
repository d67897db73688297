/**
 * Every sample page against the articles an editor would want. What the program does not reach yet stands in the page's `deviations.txt`:
 * a new deviation fails, and so does one that is listed but no longer there.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleRecords, cleanPage, DEFAULT_SETTINGS, rawPage, VERSION } from "../../src/index.ts";
import type { CleanPage } from "../../src/model/clean-page.ts";
import { comparable, compareArticles, type ExpectedArticle } from "./compare-articles.ts";
import { makeSeed, SEEDS, seedPath } from "./make-seeds.ts";

const file = (name: string, part: string): URL => new URL(`${name}/${part}`, import.meta.url);
const clean = (name: string): CleanPage =>
  cleanPage(rawPage(new Uint8Array(readFileSync(seedPath(name))), { source: `seeds/${name}.txt` }), DEFAULT_SETTINGS);

function expectedArticles(name: string): ExpectedArticle[] {
  const lines = readFileSync(file(name, "expected.jsonl"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as ExpectedArticle);
}

function knownDeviations(name: string): string[] {
  const list = file(name, "deviations.txt");
  return existsSync(list) ? readFileSync(list, "utf8").trimEnd().split("\n") : [];
}

describe.each(Object.keys(SEEDS))("%s", (name) => {
  test("is what its clean page becomes by the original mistake", () => {
    expect(makeSeed(name).equals(readFileSync(seedPath(name)))).toBe(true);
  });

  test("has a label for every line that is not blank", () => {
    const lines = readFileSync(file(name, "clean.txt"), "utf8").split("\n");
    const written = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    const labelled = readFileSync(file(name, "labels.tsv"), "utf8").trimEnd().split("\n");
    expect(labelled.map((row) => Number(row.split("\t")[0]))).toEqual(written);
  });

  test("gives the articles an editor wants", () => {
    const found = articleRecords(clean(name), VERSION).map(comparable);
    expect(compareArticles(expectedArticles(name), found)).toEqual(knownDeviations(name));
  });
});

test("a clean page is not repaired", () => {
  const { repaired, decoded } = clean("16-clean-supplement");
  expect(repaired.repairs).toEqual([]);
  expect(repaired.lines.map((line) => line.text)).toEqual(decoded.lines.map((line) => line.text));
});
