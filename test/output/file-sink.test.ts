import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileSink } from "../../src/output/file-sink.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "file-sink-"));

test("a file appears whole, and only on close", async () => {
  const where = folder();
  const sink = await fileSink(join(where, "1987/夜市.jsonl"));
  await sink.write("一".repeat(100_000));
  await sink.write("完");
  expect(readdirSync(join(where, "1987")).filter((name) => !name.startsWith("."))).toEqual([]);
  await sink.close();
  expect(readFileSync(join(where, "1987/夜市.jsonl"), "utf8")).toHaveLength(100_001);
  expect(readdirSync(join(where, "1987"))).toEqual(["夜市.jsonl"]);
});

test("an abandoned file leaves the old one, and nothing else", async () => {
  const where = folder();
  writeFileSync(join(where, "a.jsonl"), "old");
  const sink = await fileSink(join(where, "a.jsonl"));
  await sink.write("new");
  await sink.abandon();
  expect(readdirSync(where)).toEqual(["a.jsonl"]);
  expect(readFileSync(join(where, "a.jsonl"), "utf8")).toBe("old");
});

test("a place that cannot be written is named", async () => {
  const where = folder();
  writeFileSync(join(where, "file"), "");
  await expect(fileSink(join(where, "file/below.jsonl"))).rejects.toMatchObject({
    code: "write-failed",
    where: { source: join(where, "file/below.jsonl") },
  });
});
