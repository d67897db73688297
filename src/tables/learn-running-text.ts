/**
 * One-time step: counts rows of two and three characters in running text and packs them as `src/language/running-text.bin`.
 *
 * The text itself is not kept here. Put each source of {@link SOURCES} into a folder of its own name under one folder (the licence of
 * each allows it), then run `npx tsx src/tables/learn-running-text.ts FOLDER [OUTPUT]`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countLine, countWords, noCounts, type TextCounts } from "./running-text-learning/count-text.ts";
import { packCounts } from "./running-text-learning/pack-counts.ts";
import { proseLines } from "./running-text-learning/prose-lines.ts";
import { smoothCounts } from "./running-text-learning/smoothed-counts.ts";
import { SOURCES } from "./running-text-learning/sources.ts";
import { wordCounts } from "./running-text-learning/word-counts.ts";

const OUTPUT = fileURLToPath(new URL("../language/running-text.bin", import.meta.url));
/** Rows of two and three characters that weigh less are not named: they are three of four, and tell little. */
const LEAST_PAIR = 1.1;
const LEAST_TRIPLE = 2.1;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What the file says of itself before its packed part: plain text, ended by an empty line. */
function header(characters: number): string {
  const lines = SOURCES.map(({ title, licence, revision }) => `${title} (${revision}): ${licence}`);
  return `How often rows of characters stand in running text of ${characters} characters; made by src/tables/learn-running-text.ts\n${lines.join("\n")}\n\n`;
}

/** Counts running text line by line, each line once. Returns how many characters it has. */
function countText(counts: TextCounts, text: string, weight: number, seen: Set<string>): number {
  let characters = 0;
  for (const line of proseLines(text)) {
    if (seen.has(line)) continue;
    seen.add(line);
    characters += line.length;
    countLine(counts, line, weight);
  }
  return characters;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("give the folder of the texts");
const counts = noCounts();
const seen = new Set<string>();
let characters = 0;
for (const { name, weight } of SOURCES) {
  for (const path of filesUnder(join(folder, name))) {
    const text = readFileSync(path, "utf8");
    const words = wordCounts(basename(path), text);
    if (words === undefined) characters += countText(counts, text, weight, seen);
    else for (const { first, second, count } of words) countWords(counts, first, second, count * weight);
  }
}
const { bytes, pairs, triples } = packCounts(smoothCounts(counts, LEAST_PAIR, LEAST_TRIPLE));
writeFileSync(process.argv[3] ?? OUTPUT, Buffer.concat([Buffer.from(header(characters)), bytes]));
console.log(`${characters} characters, ${pairs} pairs, ${triples} rows of three, ${bytes.length} bytes`);
