import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { repairLines } from "../../src/repair/repair-lines.ts";
import { OTHERS, SIMPLIFIED, TRADITIONAL } from "./sentences.ts";

const SETTINGS = { repair: true, disabledFixes: [] };

function reportOf(...texts: readonly string[]) {
  const lines = texts.map((text, index) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }));
  return repairLines(lines, SETTINGS);
}

test("text whose lost bytes leave a choice stays, and is reported with its place and its reading", () => {
  const bytes = iconv.encode("江州市昨天开放了新建的渡口，每天有四十班船", "gbk");
  // The second byte of 新 dropped out: all behind it is read one byte out of step.
  const before = iconv.decode(Buffer.concat([bytes.subarray(0, 17), bytes.subarray(18)]), "gbk").replace("\ufffd", "?");
  const page = reportOf("渡口开放了。", before);
  expect(page.lines[1]?.text).toBe(before);
  const [span] = page.irreparable;
  expect(span).toMatchObject({ kind: "damaged", line: 2, text: before.slice(span?.columnStart, span?.columnEnd) });
  expect(span?.likely).toBe("\ufffd建的渡口，每天有四十班\ufffd");
});

test("what says nothing of what it was is reported by its kind", () => {
  const page = reportOf("渡口\ufffd\ufffd开放", "锟斤拷锟斤拷江州", "烫烫烫烫烫烫", "标题：??????");
  expect(page.irreparable.map(({ kind, line, columnStart, columnEnd }) => [kind, line, columnStart, columnEnd])).toEqual([
    ["replacement-characters", 1, 2, 4],
    ["kun-jin-kao", 2, 0, 6],
    ["tang-tang-tang", 3, 0, 6],
    ["question-marks", 4, 3, 9],
  ]);
  expect(page.repairs).toEqual([]);
});

test("clean text is not called damaged", () => {
  expect(reportOf(...SIMPLIFIED, ...TRADITIONAL, ...OTHERS).irreparable).toEqual([]);
});

test("a number of which a byte was lost stays: 两 and 六 share the byte that is left", () => {
  const before = "经过粮鲈碌呐\ue0dc?";
  const page = reportOf(before);
  expect(page.lines[0]?.text).toBe(before);
  expect(page.irreparable[0]).toMatchObject({ kind: "damaged", likely: "\ufffd个月的努\ufffd" });
});
