import { expect, test } from "vitest";
import { countLine, countWords, noCounts } from "../../../src/tables/running-text-learning/count-text.ts";

const UNITS = 0x1_0000;
const key = (row: string) => [...row].reduce((sum, unit) => sum * UNITS + unit.charCodeAt(0), 0);

test("a line begins after two line feeds and ends with one", () => {
  const counts = noCounts();
  countLine(counts, "夜市", 2);
  expect(counts.triples).toEqual(
    new Map([
      [key("\n\n夜"), 2],
      [key("\n夜市"), 2],
      [key("夜市\n"), 2],
    ]),
  );
  expect(counts.behindPairs.get(key("夜市"))).toBe(2);
  expect(counts.behindSingles.get(key("\n"))).toBe(2);
});

test("two words count the rows that reach from one into the other, a word those inside it", () => {
  const counts = noCounts();
  countWords(counts, "夜市", "开张", 3);
  expect([...counts.pairs.keys()]).toEqual([key("市开")]);
  expect([...counts.triples.keys()]).toEqual([key("夜市开"), key("市开张")]);
  countWords(counts, "夜市", "", 5);
  expect(counts.pairs.get(key("夜市"))).toBe(5);
  expect(counts.triples.size).toBe(2);
});

test("what stands behind a word counts even where nobody knows what it was", () => {
  const counts = noCounts();
  countWords(counts, "夜市", "", 5);
  expect(counts.behindPairs.get(key("夜市"))).toBe(5);
});
