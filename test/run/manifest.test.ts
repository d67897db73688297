import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FinishedInput, MANIFEST_PATH, openManifest, settingsHash } from "../../src/run/manifest.ts";

const folderWith = (output: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "newsproc-manifest-"));
  writeFileSync(join(folder, output), "");
  return folder;
};

const finished: FinishedInput = { output: "渡口.jsonl", sha256: "ab".repeat(32), settings: settingsHash(["hk"]) };

async function hasAfterReopening(folder: string, input: FinishedInput): Promise<boolean> {
  const manifest = await openManifest(folder);
  const has = await manifest.has(input);
  await manifest.close();
  return has;
}

async function recorded(): Promise<string> {
  const folder = folderWith(finished.output);
  const manifest = await openManifest(folder);
  expect(await manifest.has(finished)).toBe(false);
  await manifest.add(finished);
  expect(await manifest.has(finished)).toBe(true);
  await manifest.close();
  return folder;
}

test("what was finished is known to the next run, unless bytes, settings or output are others", async () => {
  const folder = await recorded();
  expect(await hasAfterReopening(folder, finished)).toBe(true);
  expect(await hasAfterReopening(folder, { ...finished, sha256: "cd".repeat(32) })).toBe(false);
  expect(await hasAfterReopening(folder, { ...finished, settings: settingsHash(["tw"]) })).toBe(false);
  rmSync(join(folder, finished.output));
  expect(await hasAfterReopening(folder, finished)).toBe(false);
});

test("an entry cut by a crash counts as none, and the next one stands on a line of its own", async () => {
  const folder = await recorded();
  appendFileSync(join(folder, MANIFEST_PATH), '{"output":"夜市.jsonl","sha2');
  const manifest = await openManifest(folder);
  expect(await manifest.has(finished)).toBe(true);
  await manifest.add({ ...finished, sha256: "ef".repeat(32) });
  await manifest.close();
  expect(readFileSync(join(folder, MANIFEST_PATH), "utf8").split("\n")).toHaveLength(4);
  expect(await hasAfterReopening(folder, { ...finished, sha256: "ef".repeat(32) })).toBe(true);
});
