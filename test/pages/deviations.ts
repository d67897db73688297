/**
 * What the sample pages still give differently from what an editor wants.
 *
 * `npx tsx test/pages/deviations.ts [NAME…]` prints it; `--write` also puts it into each page's `deviations.txt`, where the test looks.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { articleRecords, cleanPage, DEFAULT_SETTINGS, rawPage, VERSION } from "../../src/index.ts";
import type { CleanPage } from "../../src/model/clean-page.ts";
import { comparable, compareArticles, type ExpectedArticle } from "./compare-articles.ts";
import { SEEDS, seedPath } from "./make-seeds.ts";

const file = (name: string, part: string): URL => new URL(`${name}/${part}`, import.meta.url);

/** A sample page, cleaned with the settings that hold when nobody says otherwise. */
export function cleanSeed(name: string): CleanPage {
  return cleanPage(rawPage(new Uint8Array(readFileSync(seedPath(name))), { source: `seeds/${name}.txt` }), DEFAULT_SETTINGS);
}

/** The differences between a sample page's wanted articles and those that come out, one line each. */
export function deviations(name: string): string[] {
  const lines = readFileSync(file(name, "expected.jsonl"), "utf8").trimEnd().split("\n");
  const wanted = lines.map((line) => JSON.parse(line) as ExpectedArticle);
  return compareArticles(wanted, articleRecords(cleanSeed(name), VERSION).map(comparable));
}

/** The differences that are known and accepted for now: the lines of `deviations.txt`. */
export function knownDeviations(name: string): string[] {
  const list = file(name, "deviations.txt");
  return existsSync(list) ? readFileSync(list, "utf8").trimEnd().split("\n") : [];
}

function main(args: readonly string[]): void {
  const asked = args.filter((arg) => !arg.startsWith("--"));
  for (const name of Object.keys(SEEDS)) {
    if (asked.length > 0 && !asked.some((start) => name.startsWith(start))) continue;
    const found = deviations(name);
    process.stdout.write([`# ${name}: ${found.length}`, ...found, ""].join("\n"));
    if (!args.includes("--write")) continue;
    if (found.length > 0) writeFileSync(file(name, "deviations.txt"), `${found.join("\n")}\n`);
    else rmSync(file(name, "deviations.txt"), { force: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.slice(2));
