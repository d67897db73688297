import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findInputs } from "../../src/input/find-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "find-inputs-"));
mkdirSync(join(folder, "1987"));
mkdirSync(join(folder, ".hidden"));
for (const name of ["b.txt", "a.txt.gz", "c.md", ".d.txt", "1987/e.txt", ".hidden/f.txt"]) writeFileSync(join(folder, name), "");

async function find(
  named: string[],
  settings: { recursive?: boolean; include?: string[]; exclude?: string[] } = {},
): Promise<string[]> {
  const seen: string[] = [];
  for await (const found of findInputs(named, { recursive: false, include: [], exclude: [], ...settings })) {
    seen.push(found instanceof Error ? `${found.code}` : found.relativePath);
  }
  return seen;
}

test("a folder gives its text files in order, without hidden ones", async () => {
  expect(await find([folder], { recursive: true })).toEqual(["1987/e.txt", "a.txt.gz", "b.txt"]);
});

test("--include and --exclude choose", async () => {
  expect(await find([folder], { recursive: true, include: ["*.md"] })).toEqual(["c.md"]);
  expect(await find([folder], { recursive: true, exclude: ["1987/**", "a*"] })).toEqual(["b.txt"]);
});

test("what cannot be read is an error in its place, and a named file is always taken", async () => {
  expect(await find([join(folder, "没有.txt"), folder, join(folder, "c.md")])).toEqual([
    "not-found",
    "is-directory",
    join(folder, "c.md"),
  ]);
});

test("a quoted glob is expanded, and says when nothing fits", async () => {
  expect(await find([join(folder, "*.txt")])).toEqual([join(folder, "b.txt")]);
  expect(await find([join(folder, "*.pdf")])).toEqual(["not-found"]);
});
