import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, jsonLines, newsproc, SEEDS, shell } from "./newsproc.ts";

const TEXT = "江州日报讯（记者和晓禾）入夜，白鹭渡的灯亮起来。\n\n2019年，和晓禾的渡船增加5.8%。\n";
const WORDS = "江州日报 讯 （ 记者 和晓禾 ） 入夜 ， 白鹭 渡 的 灯 亮 起来 。\n\n2019年 ， 和晓禾 的 渡船 增加 5.8% 。\n";

describe("newsproc segment", () => {
  test("separates words by spaces, line by line, with the names of the page", () => {
    expect(newsproc(["segment"], TEXT)).toMatchObject({ status: 0, stdout: WORDS, stderr: "" });
  });

  test("reads any encoding", () => {
    expect(newsproc(["segment", "--encoding", "gb18030"], Buffer.from("c0cfb4acb9a4bde2bfaac0c2c9fe0a", "hex")).stdout).toBe(
      "老 船工 解开 缆绳\n",
    );
  });

  test("--json has places and parts of speech", () => {
    const [line] = jsonLines(newsproc(["segment", "--json"], "老船工3月4日").stdout);
    expect(line).toEqual({
      path: "-",
      line: 1,
      tokens: [
        { text: "老", start: 0, end: 1, part_of_speech: "a" },
        { text: "船工", start: 1, end: 3, part_of_speech: "n" },
        { text: "3月4日", start: 3, end: 7, part_of_speech: "t" },
      ],
    });
  });

  test.each(["jieba", "segmentit", "intl"])("--segmenter %s keeps the text", (name) => {
    const { stdout, status } = newsproc(["segment", "--segmenter", name], TEXT);
    expect(status).toBe(0);
    expect(stdout.replaceAll(" ", "")).toBe(TEXT);
  });

  test("tells when segmentit left something to another engine", () => {
    const { stderr, status } = newsproc(["segment", "--segmenter", "segmentit"], `${"老船工解开缆绳".repeat(1000)}\n`);
    expect(status).toBe(0);
    expect(stderr).toMatch(/segmentit would have taken too long on \d+ characters .*jieba/);
    expect(newsproc(["segment", "--segmenter", "segmentit", "--quiet"], "老船工解开缆绳".repeat(1000)).stderr).toBe("");
  });

  test("--dictionary adds words, in any encoding; a bad one is a usage error", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "words.txt"), "白鹭渡 ns\n");
    writeFileSync(join(folder, "bad.txt"), "白鹭渡 ns 三\n");
    const run = newsproc(["segment", "--dictionary", "words.txt"], "在白鹭渡口", { cwd: folder });
    expect(run.stdout).toBe("在 白鹭渡 口\n");
    expect(newsproc(["segment", "--dictionary", "bad.txt"], TEXT, { cwd: folder })).toMatchObject({ status: 2, stdout: "" });
    expect(newsproc(["segment", "--dictionary", "none.txt"], TEXT, { cwd: folder })).toMatchObject({ status: 1, stdout: "" });
  });

  test("--field works on that field and passes the others through", () => {
    const input = '{"id":7,"body":"老船工解开缆绳"}\n{"id":8}\n';
    const run = newsproc(["segment", "--field", "body"], input);
    expect(jsonLines(run.stdout)).toEqual([{ id: 7, body: "老 船工 解开 缆绳" }, { id: 8 }]);
    expect(run.status).toBe(1);
    const [first] = jsonLines(newsproc(["segment", "--field", "body", "--json"], input).stdout);
    expect((first as { body: { text: string }[] }).body.map((token) => token.text)).toEqual(["老", "船工", "解开", "缆绳"]);
  });

  test("--keywords gives the words that tell most", () => {
    const text = "渡船靠岸了。老船工把缆绳系好，渡船上的学生下船。第一班渡船换了新缆绳。";
    expect(newsproc(["segment", "--keywords", "2"], text).stdout).toMatch(/^渡船\t\d+\.\d+\t3\n缆绳\t\d+\.\d+\t2\n$/);
    const [json] = jsonLines(newsproc(["segment", "--keywords", "1", "--json"], text).stdout);
    expect(json).toMatchObject({ path: "-", keywords: [{ text: "渡船", count: 3 }] });
    expect(newsproc(["segment", "--keywords", "none"], text).status).toBe(2);
  });
});

describe("tokens of article records", () => {
  test("segment fills them and changes nothing else; clean --tokens does the same", () => {
    const page = join(SEEDS, "16-clean-supplement.txt");
    const bare = newsproc(["clean", page]).stdout;
    const filled = newsproc(["segment"], bare).stdout;
    const records = jsonLines(filled);
    expect(records.length).toBeGreaterThan(0);
    for (const { tokens, text } of records) {
      expect((tokens as string[]).join("")).toBe((text as string).replace(/\s+/gu, ""));
    }
    expect(filled.replaceAll(/"tokens":\[.*?\],"meta"/g, '"tokens":[],"meta"')).toBe(bare);
    const atOnce = jsonLines(newsproc(["clean", "--tokens", page]).stdout);
    for (const { tokens, text } of atOnce) expect((tokens as string[]).join("")).toBe((text as string).replace(/\s+/gu, ""));
  });

  test("worker threads fill them too", () => {
    const folder = emptyFolder();
    for (const name of ["1.txt", "2.txt"]) writeFileSync(join(folder, name), `渡口的灯又亮了\n\n${TEXT}`);
    const clean = (...options: string[]) =>
      newsproc(["clean", "--tokens", ...options, "1.txt", "2.txt"], "", { cwd: folder }).stdout;
    const one = clean("--jobs", "1");
    expect(one).toContain('"tokens":["江州日报"');
    expect(clean("--jobs", "2", "--page-timeout", "60")).toBe(one);
  });

  test("a pipe of both verbs", () => {
    const { stdout, status } = shell(
      `newsproc clean --tokens "${join(SEEDS, "06-gbk-evening.txt")}" | newsproc segment --keywords 3`,
    );
    expect(status).toBe(0);
    expect(jsonLines(stdout).every((record) => Array.isArray(record["keywords"]))).toBe(true);
  });
});
