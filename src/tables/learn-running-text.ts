/**
 * One-time step: counts rows of two and three characters in running text and packs them as `src/language/running-text.bin`.
 *
 * The text itself is not kept here. Put each source of {@link SOURCES} into a folder of its own name under one folder (the licence of
 * each allows it), then run `npx tsx src/tables/learn-running-text.ts FOLDER [OUTPUT]`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countLine, noCounts } from "./running-text-learning/count-text.ts";
import { packCounts } from "./running-text-learning/pack-counts.ts";
import { proseLines } from "./running-text-learning/prose-lines.ts";
import { SOURCES } from "./running-text-learning/sources.ts";

const OUTPUT = fileURLToPath(new URL("../language/running-text.bin", import.meta.url));
/** Rows that weigh less are left out: rows of the statutes that stand there fewer than three times. */
const LEAST_WEIGHT = 0.5;

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

const folder = process.argv[2];
if (folder === undefined) throw new Error("give the folder of the texts");
const counts = noCounts();
const seen = new Set<string>();
let characters = 0;
for (const { name, weight } of SOURCES) {
  for (const path of filesUnder(join(folder, name))) {
    for (const line of proseLines(readFileSync(path, "utf8"))) {
      if (seen.has(line)) continue;
      seen.add(line);
      characters += line.length;
      countLine(counts, line, weight);
    }
  }
}
const { bytes, pairs, triples } = packCounts(counts, LEAST_WEIGHT);
writeFileSync(process.argv[3] ?? OUTPUT, Buffer.concat([Buffer.from(header(characters)), bytes]));
console.log(`${characters} characters, ${pairs} pairs, ${triples} rows of three, ${bytes.length} bytes`);
