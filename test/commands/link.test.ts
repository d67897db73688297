import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { emptyFolder, jsonLines, newsproc, shell } from "./newsproc.ts";

/**
 * An invented issue of five pages as `clean` took it apart (`records.jsonl`, made of the pages beside it): one story on pages 1, 3 and 4, one
 * on 1 and 5 with its headline shortened, one whose rest is on a page that is not there.
 */
const GOLDEN = fileURLToPath(new URL("../link/golden/", import.meta.url));

const records = readFileSync(join(GOLDEN, "records.jsonl"), "utf8");
const linked = newsproc(["link"], records);

interface Shown {
  headline: string;
  pages: string[];
  text: string;
  continuation: {
    status: string;
    from_page: string;
    to_page: string;
    links: { markers: string[]; confidence: number; because: string[] }[];
  };
  sources: { path: string }[];
}

const shown = (text: string): Shown[] => jsonLines(text) as unknown as Shown[];

describe("newsproc link", () => {
  test("makes the stories of an issue whole, as the golden file says", () => {
    const found = shown(linked.stdout).map(({ headline, pages, continuation, text }) => ({
      headline,
      pages,
      status: continuation.status,
      links: continuation.links.length,
      text,
    }));
    expect(found).toEqual(jsonLines(readFileSync(join(GOLDEN, "expected.jsonl"), "utf8")));
    expect(linked.status).toBe(0);
  });

  test("says how many ends dangle, unless it is to be quiet", () => {
    expect(linked.stderr).toMatch(/^3 link\(s\) in 1 issue\(s\); 1 jump\(s\) without their other end/);
    expect(newsproc(["link", "--quiet"], records).stderr).toBe("");
  });

  test("every link has its confidence, its reasons and the markers that were taken out", () => {
    const links = shown(linked.stdout).flatMap(({ continuation }) => continuation.links);
    expect(links.length).toBe(3);
    for (const { confidence, because } of links) {
      expect(confidence).toBeGreaterThanOrEqual(0.9);
      expect(because.length).toBeGreaterThan(0);
    }
    expect(links.flatMap(({ markers }) => markers)).toContain("（上接第1版）");
  });

  test("law: what was linked comes back as it is; what has nothing to do with links passes byte for byte", () => {
    expect(newsproc(["link"], linked.stdout).stdout).toBe(linked.stdout);
    const before = new Set(records.split("\n"));
    const untouched = linked.stdout.split("\n").filter((line) => line.includes('"links":[]'));
    expect(untouched.length).toBeGreaterThan(1);
    for (const line of untouched) expect(before.has(line)).toBe(true);
  });

  test("law: no text is lost", () => {
    const letters = (text: string): string => [...text.replace(/\s/g, "")].sort().join("");
    const all = (text: string): string =>
      shown(text)
        .map((record) => record.text + record.continuation.links.map(({ markers }) => markers.join("")).join(""))
        .join("");
    const repeated = shown(linked.stdout).flatMap(({ continuation }) => continuation.links).length;
    expect(repeated).toBe(3);
    expect(letters(all(linked.stdout))).toBe(letters(all(records)));
  });

  test("several files, folders and compressed ones are one archive", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "in"));
    for (const page of ["1", "2", "3", "4", "5"]) {
      const lines = records.split("\n").filter((line) => line.includes(`"page":"${page}"`));
      writeFileSync(join(folder, "in", `${page}.jsonl`), `${lines.join("\n")}\n`);
    }
    const run = shell("gzip in/3.jsonl && newsproc link -r in -o out.jsonl && cat out.jsonl", folder);
    expect(run.status).toBe(0);
    expect(shown(run.stdout).map((record) => record.pages)).toEqual(shown(linked.stdout).map((record) => record.pages));
  });

  test("--explain tells of every candidate; with --json as data", () => {
    const { stderr, stdout } = newsproc(["link", "--explain"], records);
    expect(stderr).toMatch(/江州日报 2019-03-04: \d+ record\(s\), 3 linked, 1 end\(s\) dangling/);
    expect(stderr).toMatch(/linked +\d+ % +p1 江州大桥昨日通车 → /);
    expect(stdout).toBe(linked.stdout);
    const rows = jsonLines(newsproc(["link", "--explain", "--json"], records).stdout);
    expect(rows.filter((row) => row["linked"] === true).length).toBe(3);
  });

  test("a window smaller than the issue finds less and loses nothing", () => {
    const run = newsproc(["link", "--window", "1", "--quiet"], records);
    expect(run.stdout).toBe(records);
    expect(newsproc(["link", "--window", "0"], records).status).toBe(2);
  });

  test("lines that are no articles pass through; a broken one is named and the rest done", () => {
    const other = '{"schema":"newsproc.furniture/1","text":"第01版"}';
    const run = newsproc(["link", "--quiet"], `${other}\n{broken\n${records}`);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/standard input:2: is no JSON object/);
    expect(run.stdout).toBe(`${other}\n${linked.stdout}`);
  });

  test("records of the flat profile are refused by name and passed on", () => {
    const flat = newsproc(["clean", "--profile", "flat", join(GOLDEN, "1.txt")]).stdout;
    const run = newsproc(["link"], flat);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe(flat);
    expect(run.stderr).toContain("paragraphs");
  });

  test("pages that do not say their newspaper are put together by folder, and it is said so", () => {
    const nameless = records.replaceAll('"newspaper":"江州日报"', '"newspaper":""');
    const run = newsproc(["link"], nameless);
    expect(shown(run.stdout).filter((record) => record.continuation.links.length > 0).length).toBe(2);
    expect(run.stderr).toContain("put together by folder");
  });
});
