/**
 * One-time step: takes the readings of Traditional characters out of pypinyin's dictionary into `traditional-readings.tsv`.
 *
 * Get the dictionary with `pip download --no-deps pypinyin==0.55.0`, unzip the wheel, then run
 * `npx tsx src/tables/extract-traditional-readings.ts pypinyin/pinyin_dict.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { TRADITIONAL_CHARACTER_PAIRS } from "../language/traditional-characters.generated.ts";
import { doubleByte } from "../repair/bytes/tables.ts";

const HEADER = [
  "# Readings in pinyin of the Traditional characters that GBK has and GB 2312 has not, the usual reading first.",
  "# origin: pypinyin 0.55.0 (PyPI), pypinyin/pinyin_dict.json · licence: MIT, Copyright (c) 2016 mozillazg",
  "# made by: src/tables/extract-traditional-readings.ts · columns: character, readings",
];

function isBeyondGb2312(pair: number): boolean {
  return pair > 0xff && !(pair >= 0xb0a1 && pair <= 0xf7fe && (pair & 0xff) >= 0xa1);
}

/** Reads the dictionary (`{"23526": "shí,zhì"}`) and gives the lines of the table, sorted by character. */
export function extractTraditionalReadings(dictionary: Readonly<Record<string, string>>): string {
  const { pairs } = doubleByte("gb18030");
  const characters = [...TRADITIONAL_CHARACTER_PAIRS].filter((_, index) => index % 2 === 0);
  const rows = characters
    .filter((character) => isBeyondGb2312(pairs[character.charCodeAt(0)]!))
    .sort()
    .map((character) => [character, dictionary[String(character.charCodeAt(0))]])
    .filter(([, readings]) => readings !== undefined)
    .map((row) => row.join("\t"));
  return `${[...HEADER, ...rows].join("\n")}\n`;
}

const dictionaryPath = process.argv[2];
if (dictionaryPath !== undefined && process.argv[1]?.endsWith("extract-traditional-readings.ts")) {
  const dictionary = JSON.parse(readFileSync(dictionaryPath, "utf8")) as Record<string, string>;
  writeFileSync(new URL("traditional-readings.tsv", import.meta.url), extractTraditionalReadings(dictionary));
}
