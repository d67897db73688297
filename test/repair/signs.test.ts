import { expect, test } from "vitest";
import {
  AMPERSAND,
  BACKSLASH,
  FOREIGN,
  INVISIBLE,
  isForeignUnit,
  LOST,
  PERCENT,
  PRIVATE,
  RADICAL,
  RARE,
  rarityOf,
  signsOf,
  TONE,
} from "../../src/repair/signs.ts";
import { mechanism } from "./mechanisms.ts";
import { SIMPLIFIED, TRADITIONAL } from "./sentences.ts";

test("clean Chinese has no sign", () => {
  for (const line of [...SIMPLIFIED, ...TRADITIONAL]) expect([line, signsOf(line)]).toEqual([line, 0]);
});

test.each([
  ["&ldquo;渡口&rdquo;", AMPERSAND],
  ["%E6%B8%A1渡口", PERCENT],
  ["\\u6e21渡口", BACKSLASH],
  ["渡\u200b口", INVISIBLE],
  ["夜⽣活", RADICAL],
  ["\uf0b7渡口", PRIVATE],
  ["渡口\ufffd", LOST],
  ["實(shí)干", TONE],
])("%s has a sign of its own", (line, sign) => {
  expect(signsOf(line) & sign).toBe(sign);
});

test("signs that one character gives and the next ones take back are left out", () => {
  expect(signsOf("增长30%，R&D投入，C:\\渡口")).toBe(0);
});

test("misread bytes show in foreign letters, or in Chinese characters that never stand side by side", () => {
  expect(signsOf(mechanism("gb18030 read as windows-1252").damage("江州夜市开张了") ?? "") & FOREIGN).toBe(FOREIGN);
  expect(signsOf("姹熷窞澶滃競") & RARE).toBe(RARE);
});

test("rarity and foreignness of single characters", () => {
  expect(["a", "的", "乔", "饕"].map((one) => rarityOf(one.charCodeAt(0)))).toEqual([0, 1, 2, 3]);
  expect(["的", "，", "·", "Ä", "Ж", "한"].map((one) => isForeignUnit(one.charCodeAt(0)))).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});
