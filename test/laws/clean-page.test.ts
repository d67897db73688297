import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import type { CleanPage } from "../../src/model/clean-page.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { rawPage } from "../../src/raw-page.ts";
import { articleRecords, furnitureRecords } from "../../src/record/article-records.ts";
import { articleJsonSchema } from "../../src/record/schemas/json-schema.ts";
import { serializeArticle } from "../../src/record/serialize.ts";
import { adversarialPages } from "./adversarial-pages.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const pages: readonly (readonly [string, Uint8Array])[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(join(SEEDS, name))] as const);
const validate = new Ajv2020({ strict: true }).compile(articleJsonSchema());

const clean = (bytes: Uint8Array): CleanPage => cleanPage(rawPage(bytes, { source: "页.txt" }), DEFAULT_SETTINGS);

/** Seconds that each property is tried with ever new pages (`npm run fuzz`); 0 for a bounded number of them. */
const SECONDS = Number(process.env["NEWSPROC_FUZZ_SECONDS"] ?? 0);

/** How often a property is tried. */
function effort(numRuns: number): { numRuns: number; interruptAfterTimeLimit?: number } {
  return SECONDS === 0 ? { numRuns } : { numRuns: 1_000_000_000, interruptAfterTimeLimit: SECONDS * 1000 };
}

/** Numbers of the lines in articles and in furniture, each as often as it is held. */
function heldLines(page: CleanPage): number[] {
  const articles = page.split.articles.flatMap((article) => {
    const parts = [article.kicker, article.headline, article.subheadline, ...article.paragraphs, ...article.captions];
    return [...parts.flatMap((part) => part.lines), ...article.otherLines];
  });
  return [...articles, ...page.split.furniture.flatMap((piece) => piece.lines)].map((line) => line.number).sort((a, b) => a - b);
}

/** What must hold of any page. */
function checkLaws(bytes: Uint8Array): void {
  const page = clean(bytes);
  const { lines } = page.decoded;
  for (const stage of [page.repaired.lines, page.converted.lines])
    expect(stage.map((line) => line.number)).toEqual(lines.map((line) => line.number));
  expect(heldLines(page)).toEqual(page.converted.lines.filter((line) => line.text.trim() !== "").map((line) => line.number));
  let end = page.decoded.detection.bomLength;
  for (const line of lines) {
    expect(line.byteStart).toBeGreaterThanOrEqual(end);
    expect(line.byteEnd).toBeGreaterThanOrEqual(line.byteStart);
    end = line.byteEnd;
  }
  expect(end).toBeLessThanOrEqual(bytes.length);
  const records = articleRecords(page, "0.0.0");
  for (const record of records) {
    const json = JSON.parse(serializeArticle(record));
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(json.text).toBe(json.paragraphs.map((paragraph: { text: string }) => paragraph.text).join("\n"));
  }
  furnitureRecords(page);
  const again = articleRecords(clean(bytes), "0.0.0");
  expect(again.map(serializeArticle)).toEqual(records.map(serializeArticle));
}

describe("laws of a page: lines are kept, each is held once, records validate, the same bytes give the same records", () => {
  test.each(pages)("%s", (_, bytes) => checkLaws(bytes));

  test.each(adversarialPages())("%s", (_, text) => checkLaws(Buffer.from(text)));

  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), checkLaws), effort(60));
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkLaws(Buffer.from(text))),
      effort(60),
    );
  });

  test("lines of sample pages in any order, cut and joined anywhere", () => {
    const lines = pages.flatMap(([, bytes]) =>
      Buffer.from(bytes)
        .toString("utf8")
        .split(/(?<=\n)/),
    );
    const cut = fc.tuple(fc.constantFrom(...lines), fc.nat(40)).map(([line, at]) => line.slice(at));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 60 }), (chosen) => checkLaws(Buffer.from(chosen.join("")))),
      effort(25),
    );
  });

  test("sample pages with bytes changed, lost and doubled", () => {
    const damage = fc.tuple(
      fc.constantFrom(...pages),
      fc.array(fc.tuple(fc.nat(5000), fc.nat(255), fc.nat(2)), { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(damage, ([[, bytes], changes]) => {
        const damaged = [...bytes.subarray(0, 6000)];
        for (const [place, byte, kind] of changes)
          damaged.splice(place % damaged.length, kind === 0 ? 1 : kind === 1 ? 0 : 2, byte);
        checkLaws(Uint8Array.from(damaged));
      }),
      effort(25),
    );
  });
});

test("the text that comes out is clean: cleaning it again repairs and converts nothing", () => {
  for (const [name, bytes] of pages) {
    const text = articleRecords(clean(bytes), "0.0.0")
      .map((record) => [record.headline, record.text].join("\n\n"))
      .join("\n\n");
    const again = clean(Buffer.from(text));
    expect(again.repaired.repairs, name).toEqual([]);
    expect(again.converted.conversions(), name).toEqual([]);
  }
});
