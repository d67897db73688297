import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { runAround } from "../../../src/repair/search/pair-run.ts";
import { EITHER } from "../../../src/repair/search/script.ts";
import { likeliestSingleLoss } from "../../../src/repair/search/single-loss.ts";

/** The text in GBK without one of its bytes, as a reader shows it. */
function without(text: string, byte: number): string {
  const bytes = iconv.encode(text, "gbk");
  return iconv.decode(Buffer.concat([bytes.subarray(0, byte), bytes.subarray(byte + 1)]), "gbk").replace("\ufffd", "?");
}

function read(text: string) {
  return likeliestSingleLoss(text, runAround(text, 0, "gb18030"), "gb18030", EITHER);
}

test("running text tells which character lost a byte, and which one is left over at the end", () => {
  const sentence = "经过大家的努力，这座桥终于修好了。";
  const found = read(without(sentence, 12));
  expect(found?.after).toBe(sentence);
  expect(found?.probability).toBeGreaterThan(0.95);
  expect(found?.supplied.map(([at]) => at)).toEqual([6, 16]);
});

test("a byte left over before a letter that goes with it needs no guess", () => {
  const found = read(without("學生們在圖書館裡認真學習。", 4));
  expect(found?.after).toBe("學生們在圖");
  expect(found?.supplied).toHaveLength(1);
});

test("which number stood there nobody can tell", () => {
  expect(read(without("经过两个月的努力", 5))?.probability).toBe(0);
});

test("a sign that closes what nothing opened is not supplied", () => {
  const end = read(without("居民们对新建的图书馆十分满意。", 8))?.after.at(-1);
  expect(end).toBe("。");
});

test("a run ends where a character has no two bytes", () => {
  expect(runAround("abc江州市，7日", 4, "gb18030")).toEqual({ start: 3, end: 7 });
  expect(read("江")).toBeUndefined();
});
