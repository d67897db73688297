/**
 * One-time step: reduces jieba's dictionary to `chinese-words.tsv`, the source of the character model.
 *
 * Get the dictionary with `pip download --no-deps --no-binary :all: jieba==0.42.1`, unpack it, then run
 * `npx tsx src/tables/extract-chinese-words.ts jieba-0.42.1/jieba/dict.txt`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const LOWEST_FREQUENCY = 10;
const HEADER = [
  "# Chinese words and how often they stand in jieba's training texts.",
  "# origin: jieba 0.42.1 (PyPI), jieba/dict.txt · licence: MIT, Copyright (c) 2013 Sun Junyi",
  `# kept: words of Chinese characters with a frequency of at least ${LOWEST_FREQUENCY}, and every single character`,
  "# made by: src/tables/extract-chinese-words.ts · columns: word, frequency",
];

/** Reads dictionary lines `word frequency tag` such as `湖北 5532 ns` and gives the lines of the table, sorted by code unit. */
export function extractChineseWords(dictionary: string): string {
  const rows = new Map<string, number>();
  for (const line of dictionary.split("\n")) {
    const [word = "", figure = "0"] = line.split(" ");
    const frequency = Number(figure);
    if (!/^[\u3007\u4e00-\u9fff]+$/u.test(word)) continue;
    if (word.length > 1 && frequency < LOWEST_FREQUENCY) continue;
    rows.set(word, Math.max(frequency, rows.get(word) ?? 0));
  }
  const body = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, frequency]) => `${word}\t${frequency}`);
  return `${[...HEADER, ...body].join("\n")}\n`;
}

const dictionaryPath = process.argv[2];
if (dictionaryPath !== undefined && process.argv[1]?.endsWith("extract-chinese-words.ts")) {
  writeFileSync(new URL("chinese-words.tsv", import.meta.url), extractChineseWords(readFileSync(dictionaryPath, "utf8")));
}
