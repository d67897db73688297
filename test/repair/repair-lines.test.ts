import { expect, test } from "vitest";
import { enabledFixes, repairLines } from "../../src/repair/repair-lines.ts";

const SETTINGS = { repair: true, disabledFixes: [] };
const lineOf = (text: string, index: number) => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 });

test("a line that a page repeats is repaired and reported at each of its places", () => {
  const page = repairLines(["姹熷窞澶滃競", "渡口开放", "姹熷窞澶滃競", "锟斤拷锟斤拷", "锟斤拷锟斤拷"].map(lineOf), SETTINGS);
  expect(page.lines.map(({ text }) => text)).toEqual(["江州夜市", "渡口开放", "江州夜市", "锟斤拷锟斤拷", "锟斤拷锟斤拷"]);
  expect(page.repairs.map(({ line, after }) => [line, after])).toEqual([
    [1, "江州夜市"],
    [3, "江州夜市"],
  ]);
  expect(page.irreparable.map(({ line, kind }) => [line, kind])).toEqual([
    [4, "kun-jin-kao"],
    [5, "kun-jin-kao"],
  ]);
});

test("without repair the lines are the same array", () => {
  const lines = ["姹熷窞澶滃競"].map(lineOf);
  expect(repairLines(lines, { repair: false, disabledFixes: [] }).lines).toBe(lines);
});

test("a fix that is switched off is left out", () => {
  expect(enabledFixes(["radicals"]).some(({ name }) => name === "radicals")).toBe(false);
});
