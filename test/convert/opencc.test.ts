import fc from "fast-check";
import { Converter } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { convertText } from "../../src/convert/convert-text.ts";
import { readOpenccDictionary } from "../../src/tables/opencc-dictionaries.ts";

const DICTIONARIES = [
  "TSPhrases",
  "TWVariantsRevPhrases",
  "HKVariantsRevPhrases",
  "TWPhrasesRev",
  "HKPhrasesRev",
  "TWVariantsRev",
  "HKVariantsRev",
];
const keys = DICTIONARIES.flatMap((name) => readOpenccDictionary(name).map(([key]) => key));
const values = readOpenccDictionary("TWVariantsRevPhrases").map(([, value]) => value);
const characters = readOpenccDictionary("TSCharacters").map(([key]) => key);
const compatibility = readOpenccDictionary("CJK_Compatibility_Ideographs")
  .map(([key]) => key)
  .filter((key) => key.length === 1);

const noise = fc.constantFrom(
  ..."的一是在不了有和人這中大為上個國我以要他，。「」（） 0aZ😀𠮷\ud800よ한",
  "⿰訁某",
  "⿱⿰木木木",
  "\u0000",
  "\n",
);
const key = fc.constantFrom(...keys);
/** A part of a key: phrases that begin and do not end. */
const part = fc.tuple(key, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = from % text.length;
  return text.slice(start, start + 1 + (length % text.length));
});
const piece = fc.oneof(
  { weight: 6, arbitrary: key },
  { weight: 5, arbitrary: part },
  { weight: 1, arbitrary: fc.constantFrom(...values) },
  { weight: 5, arbitrary: fc.constantFrom(...characters) },
  { weight: 1, arbitrary: fc.constantFrom(...compatibility) },
  { weight: 6, arbitrary: noise },
);
const mixture = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(""));

/** A description operator without its parts reads to the end of the text in opencc-js; here it ends with the line. */
function isWhole(text: string): boolean {
  return !/[\u2ff0-\u2fff]/.test(text.replaceAll("⿰訁某", "").replaceAll("⿱⿰木木木", ""));
}

describe("without protection, from a given region", () => {
  it.each([
    ["t", false, "t"],
    ["tw", false, "tw"],
    ["hk", false, "hk"],
    ["tw", true, "twp"],
    ["hk", true, "hkp"],
  ] as const)("%s (phrases: %s) is what opencc-js makes of it", (from, phrases, locale) => {
    const opencc = Converter({ from: locale, to: "cn" });
    fc.assert(
      fc.property(mixture.filter(isWhole), (text) => {
        expect(convertText(text, { from, phrases, protect: false }).text).toBe(opencc(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["t", "tw", "hk"] as const)("%s: every key of every dictionary, and every two that follow each other", (from) => {
    const opencc = Converter({ from, to: "cn" });
    const all = keys.map((one, index) => `${one}${keys[index + 1] ?? ""}`).join("，");
    expect(convertText(all, { from, protect: false }).text).toBe(opencc(all));
  });
});
