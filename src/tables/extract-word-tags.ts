/**
 * One-time step: reduces jieba's dictionary to `chinese-word-tags.tsv`, the words that `newsproc segment` knows.
 *
 * Get the dictionary with `pip download --no-deps --no-binary :all: jieba==0.42.1`, unpack it, then run
 * `npx tsx src/tables/extract-word-tags.ts jieba-0.42.1/jieba/dict.txt`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readRows } from "./read-rows.ts";

const LOWEST_FREQUENCY = 4;
/** Compounds of words that are this frequent are words of their own: 社会主义, 知识产权, 人工智能. */
const FREQUENT_COMPOUND = 100;
/** Number words whose second part counts nothing. */
const NUMBER_WORDS = /^(?:百分.|一些|一点儿?|一下子?|一半)$/;
/** Places, bodies, other proper names, transliterated names and their short forms: kept whole however rare they are. */
const PROPER_NAMES: ReadonlySet<string> = new Set(["ns", "nt", "nz", "j", "nrt", "nrfg"]);
const HEADER = [
  "# Words of the segmenter with their part of speech (jieba's tags).",
  "# origin: jieba 0.42.1 (PyPI), jieba/dict.txt · licence: MIT, Copyright (c) 2013 Sun Junyi",
  `# kept: single characters, words of two, words with a frequency of at least ${LOWEST_FREQUENCY}, proper names and idioms of any`,
  "# left out: counted things (一个, 三百里), and rare words of four and more that divide into words of chinese-words.tsv (标准刺激)",
  "# made by: src/tables/extract-word-tags.ts · columns: word, tag, frequency where chinese-words.tsv does not tell it",
];

/** Whether a word divides into known words of two and more characters: 标准刺激 does, 走门串户 does not. */
function divides(word: string, known: ReadonlyMap<string, string>): boolean {
  const reached = [true];
  for (let end = 1; end <= word.length; end++) {
    reached[end] = false;
    for (let start = 0; start <= end - 2 && !reached[end]; start++) {
      reached[end] = reached[start] === true && end - start < word.length && known.has(word.slice(start, end));
    }
  }
  return reached[word.length] === true;
}

/**
 * Reads dictionary lines `word frequency tag` such as `湖北 5532 ns` and gives the lines of the table, sorted by code unit.
 *
 * @param known words of `chinese-words.tsv` with their frequency as written
 */
export function extractWordTags(dictionary: string, known: ReadonlyMap<string, string>): string {
  const rows = new Map<string, string>();
  for (const line of dictionary.trim().split("\n")) {
    const [word = "", figure = "0", tag = ""] = line.trim().split(" ");
    const proper = PROPER_NAMES.has(tag) || tag === "i";
    if (tag === "m" && word.length > 1 && /[一二三四五六七八九十百千万两几第数]/.test(word) && !NUMBER_WORDS.test(word)) continue;
    if (word.length > 2 && Number(figure) < LOWEST_FREQUENCY && !proper) continue;
    if (word.length > 3 && !proper && Number(figure) < FREQUENT_COMPOUND && divides(word, known)) continue;
    rows.set(word, known.get(word) === figure ? `${word}\t${tag}` : `${word}\t${tag}\t${figure}`);
  }
  const body = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return `${[...HEADER, ...body].join("\n")}\n`;
}

const dictionaryPath = process.argv[2];
if (dictionaryPath !== undefined && process.argv[1]?.endsWith("extract-word-tags.ts")) {
  const rows = readRows(readFileSync(new URL("chinese-words.tsv", import.meta.url), "utf8"));
  const known = new Map(rows.map(([word = "", frequency = ""]) => [word, frequency]));
  writeFileSync(new URL("chinese-word-tags.tsv", import.meta.url), extractWordTags(readFileSync(dictionaryPath, "utf8"), known));
}
