import { expect, test } from "vitest";
import { articleRecords } from "../../src/record/article-records.ts";
import { PROFILES, SCHEMA_CONSUMERS } from "../../src/record/schemas/names.ts";
import { schemaFor } from "../../src/record/schemas/schema-for.ts";
import { articleLines, serializeArticle } from "../../src/record/serialize.ts";
import { article, cleanPageOf, labelledLine, part } from "./records.ts";

const line = labelledLine(1, "body", "渡口的灯亮了。");
const [record] = articleRecords(cleanPageOf([article({ paragraphs: [{ ...part(line), kind: "body" }] })], [line]), "0.1.0");
const keys = Object.keys(JSON.parse(serializeArticle(record as never)));

test.each(SCHEMA_CONSUMERS.flatMap((consumer) => PROFILES.map((profile) => [consumer, profile] as const)))(
  "%s, %s: names every field, in order",
  (consumer, profile) => {
    const text = schemaFor(consumer, profile);
    const places = keys.map((key) => text.indexOf(`"${key}"`));
    expect(places.every((place) => place >= 0)).toBe(true);
    if (profile === "flat" && consumer !== "spark") expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

test("the flat profile holds texts only, and nothing is lost in it", () => {
  const full = JSON.parse(serializeArticle(record as never)) as Record<string, unknown>;
  const flat = JSON.parse(new TextDecoder().decode(articleLines([record as never], "flat"))) as Record<string, string>;
  expect(Object.keys(flat)).toEqual(keys);
  expect(Object.values(flat).every((value) => typeof value === "string")).toBe(true);
  expect(flat["date"]).toBe("20190304");
  for (const key of keys) {
    if (typeof full[key] !== "string") expect(JSON.parse(flat[key] as string)).toEqual(full[key]);
    else if (key !== "date") expect(flat[key]).toBe(full[key]);
  }
});

test("types of the loaders", () => {
  expect(JSON.parse(schemaFor("hf", "full")).quality.confidence).toEqual({ dtype: "float64", _type: "Value" });
  expect(schemaFor("duckdb", "full")).toContain(`"authors": 'STRUCT("name" VARCHAR, "role" VARCHAR, "organization" VARCHAR)[]'`);
  expect(schemaFor("sqlite", "flat")).toContain('"headline" TEXT NOT NULL');
  expect(JSON.parse(schemaFor("spark", "full")).fields[0]).toEqual({
    name: "schema",
    type: "string",
    nullable: false,
    metadata: {},
  });
});
