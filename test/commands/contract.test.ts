import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { VERBS } from "../../src/cli/verbs.ts";
import { emptyFolder, jsonLines, newsproc, SEEDS, shell } from "./newsproc.ts";

const PAGE =
  "江州日报　2019年3月4日　第2版\n\n渡口的灯又亮了\n\n江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。老船工解开缆绳，等最后一班学生放学。\n";

/** Everything below a folder but hidden files. */
function visible(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
}

describe("help", () => {
  test("lists every verb, on stdout, with exit code 0", () => {
    const { stdout, status } = newsproc(["--help"]);
    expect(status).toBe(0);
    for (const verb of VERBS) expect(stdout).toContain(verb.name);
  });

  test.each(VERBS.map((verb) => verb.name))("%s --help has options and examples", (name) => {
    const { stdout, status } = newsproc([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Usage: newsproc");
    expect(stdout).toContain("Examples:");
  });

  test("unknown verbs and options are usage errors with a hint", () => {
    expect(newsproc(["claen"])).toMatchObject({ status: 2, stdout: "" });
    expect(newsproc(["claen"]).stderr).toContain("clean");
    expect(newsproc(["clean", "--nonsense"])).toMatchObject({ status: 2, stdout: "" });
    expect(newsproc(["clean", "--from", "mars"])).toMatchObject({ status: 2, stdout: "" });
    expect(newsproc(["clean", "--encoding", "klingon"], PAGE)).toMatchObject({ status: 2, stdout: "" });
    expect(newsproc(["clean", "--date", "gestern"], PAGE)).toMatchObject({ status: 2, stdout: "" });
  });

  test("the version is the package's", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(newsproc(["--version"]).stdout.trim()).toBe(manifest.version);
  });
});

describe("inputs", () => {
  test("a file, a dash and standard input give the same articles", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "page.txt"), PAGE);
    const texts = [
      newsproc(["clean", "page.txt"], "", { cwd: folder }),
      newsproc(["clean", "-"], PAGE),
      newsproc(["clean"], PAGE),
    ].map(({ stdout }) => jsonLines(stdout).map(({ headline, text, authors }) => ({ headline, text, authors })));
    expect(texts[0]).toHaveLength(1);
    expect(texts[0]?.[0]).toMatchObject({ headline: "渡口的灯又亮了", authors: [{ name: "贺长水", role: "记者" }] });
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  });

  test("bad inputs are named with what to do, and the rest is done", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "page.txt"), PAGE);
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "picture.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
    const run = newsproc(
      ["clean", "missing.txt", "picture.png", "folder", "empty.txt", "page.txt", "--errors", "errors.jsonl"],
      "",
      { cwd: folder },
    );
    expect(run.status).toBe(1);
    expect(jsonLines(run.stdout)).toHaveLength(1);
    expect(run.stderr).toMatch(/missing\.txt: no such file/);
    expect(run.stderr).toMatch(/picture\.png: is no text: PNG image/);
    expect(run.stderr).toMatch(/folder: is a directory: add -r/);
    expect(run.stderr).not.toContain("empty.txt");
    const errors = jsonLines(readFileSync(join(folder, "errors.jsonl"), "utf8"));
    expect(errors.map((error) => [error["schema"], error["source"], error["code"]])).toEqual([
      ["newsproc.error/1", "missing.txt", "not-found"],
      ["newsproc.error/1", "picture.png", "binary-input"],
      ["newsproc.error/1", "folder", "is-directory"],
    ]);
  });

  test("gzip is seen through, in a file and in a pipe", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "page.txt.gz"), gzipSync(PAGE));
    expect(jsonLines(newsproc(["clean", "-r", folder]).stdout)).toHaveLength(1);
    expect(jsonLines(newsproc(["clean"], gzipSync(PAGE)).stdout)).toHaveLength(1);
  });

  test("a page of one line of text is an article", () => {
    const text = "江州日报讯（记者贺长水）入夜，白鹭渡的灯亮起来。老船工解开缆绳，等最后一班学生放学。";
    expect(jsonLines(newsproc(["clean"], `${text}\n`).stdout)[0]).toMatchObject({ headline: "", text });
  });

  test("an empty input is no error and has no articles", () => {
    expect(newsproc(["clean"], "")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

describe("outputs", () => {
  test("--out-dir mirrors the tree, one file a page", () => {
    const folder = emptyFolder();
    const run = newsproc(["clean", "-r", SEEDS, "--out-dir", join(folder, "out")]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe("");
    const pages = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
    expect(visible(join(folder, "out"))).toEqual(pages.map((name) => name.replace(".txt", ".jsonl")).sort());
  });

  test("two inputs never write to one file", () => {
    const folder = emptyFolder();
    for (const name of ["a", "b"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "page.txt"), PAGE);
    }
    const run = newsproc(["clean", join(folder, "a/page.txt"), join(folder, "b/page.txt"), "--out-dir", join(folder, "out")]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("b/page.txt");
    expect(newsproc(["clean", "a/page.txt", "b/page.txt", "--out-dir", "out2"], "", { cwd: folder }).status).toBe(0);
    expect(visible(join(folder, "out2"))).toEqual(["a", "a/page.jsonl", "b", "b/page.jsonl"]);
  });

  test("-o writes one whole file, and --furniture what was left out", () => {
    const folder = emptyFolder();
    const run = newsproc(["clean", "-", "-o", "all.jsonl", "--furniture", "rest.jsonl"], PAGE, { cwd: folder });
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(folder).sort()).toEqual(["all.jsonl", "rest.jsonl"]);
    const rest = jsonLines(readFileSync(join(folder, "rest.jsonl"), "utf8"));
    expect(rest.map((piece) => piece["role"])).toEqual(["masthead"]);
  });

  test("a reader that goes away is no error", () => {
    const folder = emptyFolder();
    for (let i = 0; i < 60; i++)
      writeFileSync(join(folder, `${i}.txt`), PAGE.replace("入夜", `第${i}夜`).padEnd(20_000, "船工守着渡口，灯一直亮着。\n"));
    const { stdout } = shell(
      'newsproc clean -r . 2> said | head -1 > first; echo "$PIPESTATUS"; wc -l < first; wc -c < said',
      folder,
    );
    expect(stdout.split("\n").map((line) => line.trim())).toEqual(["0", "1", "0", ""]);
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is told, whoever writes", () => {
    for (const verb of ["clean", "repair", "detect"]) {
      const run = shell(`newsproc ${verb} "${SEEDS}/06-gbk-evening.txt" > /dev/full`);
      expect([verb, run.status]).toEqual([verb, 1]);
      expect(run.stderr).toMatch(/^newsproc: standard output: could not be written \(ENOSPC\): .*\n$/);
    }
  });

  test("a summary that cannot be written is told, and the articles are there", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "file"), "");
    const inFile = newsproc(["clean", "--summary", join(folder, "file", "summary.json")], PAGE);
    expect(inFile.status).toBe(1);
    expect(jsonLines(inFile.stdout)).toHaveLength(1);
    expect(inFile.stderr).toContain("summary.json: could not be written");
  });

  test("colours only when asked for", () => {
    expect(newsproc(["clean", "missing.txt"]).stderr).not.toContain("\u001b[");
    expect(newsproc(["clean", "missing.txt"], "", { env: { NO_COLOR: "", FORCE_COLOR: "1" } }).stderr).toContain("\u001b[");
    expect(
      newsproc(["clean", "missing.txt", "--no-color"], "", { env: { NO_COLOR: "", FORCE_COLOR: "1" } }).stderr,
    ).not.toContain("\u001b[");
    expect(newsproc(["clean", "missing.txt"], "", { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }).stderr).not.toContain("\u001b[");
  });
});
