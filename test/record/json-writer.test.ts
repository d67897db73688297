import fc from "fast-check";
import { expect, test } from "vitest";
import { JsonWriter } from "../../src/record/json-writer.ts";

function written(write: (out: JsonWriter) => void): string {
  const out = new JsonWriter();
  write(out);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(out.written());
}

/** What JSON writes, with the line breaks escaped that it leaves as they are. */
function expected(text: string): string {
  return JSON.stringify(text).replaceAll("\u0085", "\\u0085").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

test.each([
  ["江州夜市开张了"],
  [""],
  ['记者"王'],
  ["一\n二\t三\u0000\u001f\u007f"],
  ["C:\\江州\u0085\u2028\u2029"],
  ["𠮷野家\ud842 half \udfb7"],
  ["\ufeff渡口é\u07ff\u0800\uffff"],
])("a text is written as JSON writes it: %j", (text) => {
  expect(written((out) => out.text(text))).toBe(expected(text));
});

test("any text of any length is written as JSON writes it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), fc.nat(3000), (texts, times) => {
      const text = texts.join("").repeat(texts.length === 0 ? 0 : times);
      expect(written((out) => out.text(text))).toBe(expected(text));
    }),
    { numRuns: 40 },
  );
});

test.each([0, -0, 7, 10, 99, 100, -12, 4096, 1e15, 9007199254740991, -9007199254740991, 1.9])("whole number %d", (value) => {
  expect(written((out) => out.integer(value))).toBe(String(Math.trunc(value)));
});

test.each([
  [1, "1.0"],
  [0, "0.0"],
  [0.93, "0.93"],
  [0.123456789, "0.123457"],
  [1e-9, "0.0"],
])("figure %d", (value, json) => {
  expect(written((out) => out.float(value))).toBe(json);
});

test("what was written stands, whatever is written after it", () => {
  const out = new JsonWriter();
  out.text("江".repeat(30_000));
  const first = out.written();
  out.plain("]");
  expect(first.length).toBe(90_002);
  expect(out.written().at(-1)).toBe(0x5d);
});

test("nothing of what was forgotten comes out again", () => {
  const out = new JsonWriter();
  out.text("江".repeat(500_000));
  out.clear();
  out.text("渡口");
  expect(new TextDecoder().decode(out.written())).toBe('"渡口"');
});
