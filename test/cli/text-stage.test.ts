import { expect, test } from "vitest";
import { newsproc } from "../commands/newsproc.ts";

test("a text of several blocks converts the same whether its lines are asked for or not", () => {
  const paragraph = "〔記者程汎安／江州報導〕她望著海，想著往事；乾旱之後，港邊停著漁船。程汎安著有《江州志》。\n";
  const text = `\ufeff${paragraph}${"旱災之後，大家說著，笑著。\r\n山上有水\n".repeat(60_000)}${paragraph}最後一行沒有換行`;
  const { stdout } = newsproc(["convert"], text);
  expect(stdout.length).toBe(text.length - 1);
  expect(stdout.endsWith("程汎安著有《江州志》。\n最后一行没有换行")).toBe(true);
  expect(newsproc(["convert", "--explain"], text).stdout === stdout).toBe(true);
});

test("--explain tells what was kept and why, also as data", () => {
  const { stderr } = newsproc(["convert", "--explain"], "記者程汎安報導，乾隆年間的專著。\n");
  expect(stderr).toContain("程汎安: 汎 stays, the name of a person");
  expect(stderr).toContain("乾隆: 乾 stays, a known name or word");
  const data = newsproc(["convert", "--explain", "--json"], "記者程汎安報導\n").stdout.trim().split("\n");
  expect(JSON.parse(data.at(-1) as string)).toMatchObject({ line: 1, before: "汎", within: "程汎安", because: "name" });
});

test("the texts of one record are one page", () => {
  const record = {
    schema: "newsproc.article/1",
    kicker: "",
    headline: "何乾的船隊",
    subheadline: "",
    text: "",
    paragraphs: [{ text: "〔記者何乾／江州報導〕船隊昨天歸來。" }, { text: "說起這件事，何乾只是笑。" }],
    captions: [],
  };
  const converted = JSON.parse(newsproc(["convert"], `${JSON.stringify(record)}\n`).stdout);
  expect(converted.headline).toBe("何乾的船队");
  expect(converted.text).toBe("〔记者何乾／江州报导〕船队昨天归来。\n说起这件事，何乾只是笑。");
});
