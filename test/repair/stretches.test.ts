import { expect, test } from "vitest";
import { findStretches } from "../../src/repair/stretches.ts";

const CLEAN = "渡口每天有四十班船往返";

test("a stretch reaches eight characters to either side of the signs", () => {
  const line = `${CLEAN}ÐÅ${CLEAN}`;
  expect(findStretches(line, false, true)).toEqual([{ start: CLEAN.length - 8, end: CLEAN.length + 2 + 8 }]);
});

test("stretches that meet are one, others stay apart", () => {
  expect(findStretches(`Ð${CLEAN}Å`, false, true)).toEqual([{ start: 0, end: CLEAN.length + 2 }]);
  expect(findStretches(`Ð${CLEAN}${CLEAN}Å`, false, true)).toHaveLength(2);
});

test("rare characters count where they stand close together, foreign ones only where they are asked for", () => {
  expect(findStretches(CLEAN, true, true)).toEqual([]);
  expect(findStretches("姹熷窞澶滃競", true, false)).toEqual([{ start: 0, end: 6 }]);
  expect(findStretches("ÐÅ", true, false)).toEqual([]);
  expect(findStretches("姹熷窞澶滃競", false, true)).toEqual([]);
});
