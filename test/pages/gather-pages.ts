/**
 * Puts the sample pages and their labels into one folder, as NAME.txt, NAME.labels.tsv, NAME.meta.json and, where the bytes are damaged,
 * NAME.clean.txt: the form in which scorers of page segmentation take them.
 *
 * `npx tsx test/pages/gather-pages.ts OUT`
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSeed, SEEDS, seedPath } from "./make-seeds.ts";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("usage: gather-pages.ts OUT");
mkdirSync(out, { recursive: true });
for (const name of Object.keys(SEEDS)) {
  const page = (file: string): string => fileURLToPath(new URL(`${name}/${file}`, import.meta.url));
  copyFileSync(fileURLToPath(seedPath(name)), join(out, `${name}.txt`));
  copyFileSync(page("labels.tsv"), join(out, `${name}.labels.tsv`));
  copyFileSync(page("meta.json"), join(out, `${name}.meta.json`));
  if (!makeSeed(name).equals(readFileSync(page("clean.txt")))) copyFileSync(page("clean.txt"), join(out, `${name}.clean.txt`));
}
