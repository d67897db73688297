import fc from "fast-check";
import { Converter } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { convertText } from "../../src/convert/convert-text.ts";
import { readOpenccDictionary } from "../../src/tables/opencc-dictionaries.ts";
import { DICTIONARY_KEYS, key, noise, part, TRADITIONAL_CHARACTERS } from "./mixtures.ts";

const values = readOpenccDictionary("TWVariantsRevPhrases").map(([, value]) => value);
const compatibility = readOpenccDictionary("CJK_Compatibility_Ideographs")
  .map(([key]) => key)
  .filter((key) => key.length === 1);

const piece = fc.oneof(
  { weight: 6, arbitrary: key },
  { weight: 5, arbitrary: part },
  { weight: 1, arbitrary: fc.constantFrom(...values) },
  { weight: 5, arbitrary: fc.constantFrom(...TRADITIONAL_CHARACTERS) },
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
    const all = DICTIONARY_KEYS.map((one, index) => `${one}${DICTIONARY_KEYS[index + 1] ?? ""}`).join("，");
    expect(convertText(all, { from, protect: false }).text).toBe(opencc(all));
  });
});
