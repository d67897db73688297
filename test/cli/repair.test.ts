import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { newsproc } from "../commands/newsproc.ts";

/** GBK without one byte: what of it is lost leaves a choice. */
function withoutByte(text: string, place: number): string {
  const bytes = iconv.encode(text, "gbk");
  return iconv.decode(Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)]), "gbk").replace("\ufffd", "?");
}

test("--explain tells of repairs and of what is beyond repair, also as data", () => {
  const text = `淇℃伅\n${withoutByte("江州市昨天开放了新建的渡口，每天有四十班船", 17)}\n江州\u200b夜市\n`;
  const { stdout, stderr } = newsproc(["repair", "--explain"], text);
  expect(stdout.split("\n")).toMatchObject(["信息", text.split("\n")[1], "江州夜市", ""]);
  expect(stderr).toContain("line 1:1: utf-8-read-as-gb18030: 淇℃伅 → 信息 (encode gb18030, decode utf-8;");
  expect(stderr).toMatch(/line 2:9: damaged, \d+ character\(s\), cannot be repaired: .*, probably \ufffd建的渡口，每天有四十班/);
  expect(stderr).toContain("<U+200B> → ");
  const rows = newsproc(["repair", "--explain", "--json"], text).stdout.trim().split("\n");
  expect(rows.map((row) => JSON.parse(row) as object)).toMatchObject([
    { line: 1, rule: "utf-8-read-as-gb18030", before: "淇℃伅", after: "信息", lost_bytes: 0 },
    { line: 3, rule: "invisible-characters" },
    { line: 2, rule: "irreparable", kind: "damaged", column_start: 8 },
  ]);
});

test("--list-fixes names every fix with an example, nothing of it unseen", () => {
  const { stdout } = newsproc(["repair", "--list-fixes"], "");
  expect(stdout).toContain("\n    江州<U+200B>夜市<U+FEFF>开<U+00AD>张 → 江州夜市开张\n");
  expect(stdout.match(/^[a-z0-9_-]+$/gm)?.length).toBeGreaterThan(40);
});
