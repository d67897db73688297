import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../../src/output/make-folder.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "newsproc-folder-"));
});
afterAll(() => rmSync(root, { recursive: true }));

test("a folder is made with those above it, also by many at once, and made again is the same", async () => {
  const path = join(root, "江州日报", "2019-03-04", "第1版");
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, "甲"))]);
  await makeFolder(path);
  expect(statSync(join(path, "甲")).isDirectory()).toBe(true);
});

test("a file in the way is an error", async () => {
  const file = join(root, "渡口.txt");
  writeFileSync(file, "");
  await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(file, "甲", "乙"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(existsSync("/proc/self"))("where the system takes no folder the error comes at once", async () => {
  await expect(makeFolder("/proc/newsproc/甲")).rejects.toMatchObject({ code: "ENOENT" });
});
