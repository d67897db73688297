import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { doubleByte } from "../../../src/repair/bytes/tables.ts";
import { mostSavedByShift, readsBetterShifted } from "../../../src/repair/search/shift-test.ts";
import { SIMPLIFIED } from "../sentences.ts";

const { units, pairs } = doubleByte("gb18030");
const bytes = iconv.encode("这座桥修了三年才通车", "gb18030");
/** The second byte is lost: all behind it is out of step. */
const shifted = iconv.decode(Buffer.concat([bytes.subarray(0, 1), bytes.subarray(2, -1)]), "gb18030");

test("text out of step reads better in step, and can save what a lost byte costs", () => {
  expect(readsBetterShifted(shifted, units, pairs)).toBe(true);
  expect(mostSavedByShift(shifted, units, pairs)).toBeGreaterThan(20);
});

test("clean text saves nothing", () => {
  for (const line of SIMPLIFIED) {
    expect(readsBetterShifted(line, units, pairs)).toBe(false);
    expect(mostSavedByShift(line, units, pairs)).toBeLessThan(0);
  }
});

test("a rare character whose neighbours are in step is no lost byte, and one without bytes is never out of step", () => {
  expect(mostSavedByShift("銀礁邨禮明樓的升降機上月故障九次", units, pairs)).toBeLessThan(8);
  expect(readsBetterShifted("\u{282ca}".repeat(8), units, pairs)).toBe(false);
});
