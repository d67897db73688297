import fc from "fast-check";
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

/** The keys of all of OpenCC's dictionaries that convert to Simplified, but for single characters. */
export const DICTIONARY_KEYS: readonly string[] = DICTIONARIES.flatMap((name) => readOpenccDictionary(name).map(([key]) => key));

/** Traditional characters that have a Simplified form. */
export const TRADITIONAL_CHARACTERS: readonly string[] = readOpenccDictionary("TSCharacters").map(([key]) => key);
const simplified = readOpenccDictionary("STCharacters").map(([key]) => key);
const compatibility = readOpenccDictionary("CJK_Compatibility_Ideographs").map(([key]) => key);
/** What stands between words of the dictionaries. */
export const noise: fc.Arbitrary<string> = fc.constantFrom(
  ..."的一是在不了有和人這中大為上個國我以要他，。「」（） 0aZ😀𠮷\ud800よ한",
  "⿰訁某",
  "⿱⿰木木木",
  "\u0000",
  "\n",
);
/** A key of a dictionary. */
export const key: fc.Arbitrary<string> = fc.constantFrom(...DICTIONARY_KEYS);
/** A part of a key: phrases that begin and do not end. */
export const part: fc.Arbitrary<string> = fc.tuple(key, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = from % text.length;
  return text.slice(start, start + 1 + (length % text.length));
});
const names = fc.constantFrom("王汎森", "程汎安", "記者林昇宏", "乾安縣", "沈靜宜說", "於", "乾", "昇", "著", "沈");

/** Whole phrases of the dictionaries, names and characters with a mark between each two: no half phrases meet by accident. */
export const phraseList: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: key },
      { weight: 2, arbitrary: names },
      { weight: 3, arbitrary: fc.constantFrom(...TRADITIONAL_CHARACTERS) },
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join("，"));

/** Random texts of dictionary phrases, parts of them, characters of both scripts and noise. */
export const mixture: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: key },
      { weight: 5, arbitrary: part },
      { weight: 5, arbitrary: fc.constantFrom(...TRADITIONAL_CHARACTERS) },
      { weight: 1, arbitrary: fc.constantFrom(...simplified) },
      { weight: 1, arbitrary: fc.constantFrom(...compatibility) },
      { weight: 2, arbitrary: names },
      { weight: 6, arbitrary: noise },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
