import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { articleRecords, furnitureRecords } from "../../src/record/article-records.ts";
import { articleJsonSchema } from "../../src/record/schemas/json-schema.ts";
import { serializeArticle, serializeFurniture } from "../../src/record/serialize.ts";
import { article, cleanPageOf, labelledLine, part } from "./records.ts";

const validate = new Ajv2020({ strict: true }).compile(articleJsonSchema());

test("a record has every key in order, validates, and its text is its paragraphs", () => {
  const first = labelledLine(1, "headline", "渡口的灯又亮了");
  const second = labelledLine(3, "body", "入夜，白鹭渡的灯亮起来，");
  const third = labelledLine(4, "body", "老船工贺长水解开缆绳。");
  const far = labelledLine(9, "body", "这是他守渡的第三十年。");
  const lines = [first, second, third, labelledLine(6, "headline", "别的新闻"), far];
  const story = article({
    headline: part(first),
    paragraphs: [{ ...part(second, third, far), kind: "body" }],
    confidence: 0.93,
    because: ["dateline"],
  });
  const [record] = articleRecords(cleanPageOf([story], lines), "0.1.0");
  const json = JSON.parse(serializeArticle(record as never));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(Object.keys(json)).toEqual(Object.keys(articleJsonSchema()["properties"] as object));
  expect(json.text).toBe(json.paragraphs.map((p: { text: string }) => p.text).join("\n"));
  expect(json.paragraphs[0].spans.map((s: { line_start: number; line_end: number }) => [s.line_start, s.line_end])).toEqual([
    [3, 4],
    [9, 9],
  ]);
  expect(json.pages).toEqual(["2"]);
});

test("floats keep their decimal point and line separators never stand raw", () => {
  const line = labelledLine(1, "body", "渡口\u2028灯\u2029亮\u0085了");
  const [record] = articleRecords(cleanPageOf([article({ paragraphs: [{ ...part(line), kind: "body" }] })], [line]), "0.1.0");
  const text = serializeArticle(record as never);
  expect(text).toContain('"confidence":1.0,');
  expect(text).toContain('"encoding_confidence":1.0}');
  expect(text).toContain('"line_start":1,');
  expect(text).toContain("渡口\\u2028灯\\u2029亮\\u0085了");
  expect(text).not.toMatch(/[\u0085\u2028\u2029\n]/);
  expect(JSON.parse(text).text).toBe(line.text);
});

test("ids differ between articles, sources and contents, and stay the same from run to run", () => {
  const line = labelledLine(1, "body", "渡口的灯亮了。");
  const clean = cleanPageOf([article({ paragraphs: [{ ...part(line), kind: "body" }] }), article({})], [line]);
  const ids = [
    clean,
    clean,
    { ...clean, page: { ...clean.page, source: "江州日报/3.txt" } },
    { ...clean, page: { ...clean.page, bytes: new Uint8Array([1]) } },
  ].map((page) => articleRecords(page, "0.1.0").map((record) => record.id));
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids.slice(1).flat()).size).toBe(6);
});

test("doubts of earlier stages become flags of the articles they touch, and dangling jumps say so", () => {
  const touched = labelledLine(1, "body", "渡口\uFFFD灯");
  const other = labelledLine(2, "body", "平安无事。");
  const articles = [touched, other].map((line) =>
    article({
      paragraphs: [{ ...part(line), kind: "body" }],
      continuation: { fromPage: line === touched ? "1" : "", toPage: "" },
    }),
  );
  const clean = cleanPageOf(articles, [touched, other]);
  const [first, second] = articleRecords(
    { ...clean, decoded: { ...clean.decoded, undecodable: [{ line: 1, byteStart: 6, byteEnd: 7 }] } },
    "0.1.0",
  );
  expect(first?.quality.flags).toEqual(["undecodable-bytes"]);
  expect(first?.quality.replacement_characters).toBe(1);
  expect(first?.continuation).toEqual({ from_page: "1", to_page: "", from_id: "", to_id: "", status: "dangling", links: [] });
  expect(second?.quality.flags).toEqual([]);
  expect(second?.continuation.status).toBe("");
});

test("furniture is written with its place and reason", () => {
  const line = labelledLine(7, "credit", "责编 苏晚 版式 何苗");
  const clean = cleanPageOf([], [line]);
  const [piece] = furnitureRecords({
    ...clean,
    split: { ...clean.split, furniture: [{ ...part(line), role: "credit", because: ["credit-words"] }] },
  });
  const json = JSON.parse(serializeFurniture(piece as never));
  expect(json).toMatchObject({
    schema: "newsproc.furniture/1",
    role: "credit",
    text: "责编 苏晚 版式 何苗",
    because: ["credit-words"],
  });
  expect(json.spans[0]).toMatchObject({ line_start: 7, line_end: 7, byte_start: 700 });
});

test.each(['他说"好"', "斜\\线", "制\t表\u0001符\u001f", "半\ud842个", "𠮷野渡口", "删\u007f除", ""])(
  "writes %j as JSON does",
  (text) => {
    const line = labelledLine(1, "body", text);
    const [record] = articleRecords(cleanPageOf([article({ headline: part(line) })], [line]), "0.1.0");
    expect(serializeArticle(record as never)).toContain(`"headline":${JSON.stringify(text)},`);
  },
);
