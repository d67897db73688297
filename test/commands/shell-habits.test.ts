import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inventedPage, writePages } from "./many-pages.ts";
import { emptyFolder, jsonLines, newsproc, shell } from "./newsproc.ts";

/** A folder `in` with some pages, one of them with a name that breaks careless scripts. */
function prepared(): string {
  const folder = emptyFolder();
  writePages(join(folder, "in"), 10);
  writeFileSync(join(folder, "in", "第一版 '副刊'\n.txt"), inventedPage(99));
  return folder;
}

/** Output of a shell line, its lines sorted: `find` has an order of its own. */
function sorted(line: string, folder: string): string[] {
  const { stdout, stderr, status } = shell(line, folder);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\n").toSorted();
}

test("names from find -print0, from a file, through xargs and in a loop give the articles of -r", () => {
  const folder = prepared();
  const whole = sorted("newsproc clean -r in", folder);
  expect(whole.length).toBeGreaterThan(10);
  expect(sorted("find in -name '*.txt' -print0 | newsproc clean -0 --files-from -", folder)).toEqual(whole);
  expect(sorted("find in -name '*.txt' -print0 > names; newsproc clean -0 --files-from names", folder)).toEqual(whole);
  expect(
    sorted("export -f newsproc; find in -name '*.txt' -print0 | xargs -0 bash -c 'newsproc clean \"$@\"' --", folder),
  ).toEqual(whole);
  expect(
    sorted("find in -name '*.txt' -print0 | while IFS= read -r -d '' page; do newsproc clean \"$page\"; done", folder),
  ).toEqual(whole);
});

test("a name in --files-from that is no file is named, and the rest is done", () => {
  const folder = prepared();
  const run = newsproc(["clean", "--files-from", "-"], "in/0/000.txt\nmissing.txt\r\nin/1/001.txt\n", { cwd: folder });
  expect(run.status).toBe(1);
  expect(run.stderr).toBe("newsproc: missing.txt: no such file: check the path\n");
  expect(new Set(jsonLines(run.stdout).map((record) => (record["sources"] as { path: string }[])[0]?.path)).size).toBe(2);
});

test("pages as base64 in JSON lines are detected and cleaned like files", () => {
  const page = Buffer.from(inventedPage(4), "utf16le");
  const dump = `${JSON.stringify({ id: 7, bytes: page.toString("base64") })}\n`;
  const [record] = jsonLines(newsproc(["clean", "--field", "bytes", "--base64"], dump).stdout);
  expect(record).toMatchObject({ newspaper: "江州日报", meta: '{"id":7}' });
});

test("--log-format json says everything on stderr as JSON lines, configured or not", () => {
  const folder = prepared();
  const run = newsproc(["clean", "--log-format", "json", "in/0/000.txt", "missing.txt"], "", { cwd: folder });
  const [failure, summary] = jsonLines(run.stderr);
  expect(failure).toMatchObject({
    schema: "newsproc.log/1",
    level: "error",
    event: "failure",
    source: "missing.txt",
    code: "not-found",
  });
  expect(summary).toMatchObject({ schema: "newsproc.log/1", level: "info", event: "summary", pages: 1, errors: 1 });
  writeFileSync(join(folder, "newsproc.config.json"), '{"logFormat": "json"}');
  expect(jsonLines(newsproc(["clean", "missing.txt"], "", { cwd: folder }).stderr)).toHaveLength(2);
  expect(jsonLines(newsproc(["clean", "--quiet", "missing.txt"], "", { cwd: folder }).stderr)).toHaveLength(1);
});
