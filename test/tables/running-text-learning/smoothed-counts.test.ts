import { expect, test } from "vitest";
import { countLine, countWords, noCounts } from "../../../src/tables/running-text-learning/count-text.ts";
import { smoothCounts } from "../../../src/tables/running-text-learning/smoothed-counts.ts";

const UNITS = 0x1_0000;
const unit = (character: string) => character.charCodeAt(0);
const pair = (row: string) => row.charCodeAt(0) * UNITS + row.charCodeAt(1);

test("a character counts behind a shorter row as often as it stands in different longer ones", () => {
  const counts = noCounts();
  for (const line of ["洛杉", "洛杉", "洛杉", "去港", "到港", "在港"]) countLine(counts, line, 1);
  const { singles } = smoothCounts(counts, 0, 0);
  expect(singles.get(unit("杉"))).toBe(1);
  expect(singles.get(unit("港"))).toBe(3);
});

test("rows of three count as they are, rare ones only among all that stand behind a pair", () => {
  const counts = noCounts();
  for (const line of ["夜市开", "夜市开", "夜市在"]) countLine(counts, line, 1);
  const behind = smoothCounts(counts, 0, 2).behindPairs.get(pair("夜市"));
  expect(behind?.followers).toEqual(new Map([[unit("开"), 2]]));
  expect(behind?.all).toBe(3);
});

test("what stands behind a pair and is not known counts among all", () => {
  const counts = noCounts();
  countWords(counts, "夜市", "", 9);
  countWords(counts, "夜市", "开", 4);
  const behind = smoothCounts(counts, 0, 0).behindPairs.get(pair("夜市"));
  expect(behind?.followers).toEqual(new Map([[unit("开"), 4]]));
  expect(behind?.all).toBe(9);
});
