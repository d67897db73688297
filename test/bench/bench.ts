/**
 * `npm run bench [-- NAME…]`: every speed figure of the README, beside its peers in the same run. Speed is never asserted in unit tests:
 * machines differ, ratios within one run hold.
 */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchRow, benchTable } from "./bench-row.ts";

const folder = dirname(fileURLToPath(import.meta.url));
/** Files here that are no bench of their own. */
const PARTS = [
  "bench.ts",
  "bench-row.ts",
  "child-process.ts",
  "named-chain.ts",
  "page-corpus.ts",
  "peers.ts",
  "shell-pipeline.ts",
];
const named = process.argv.slice(2);
const suites = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !PARTS.includes(name))
  .map((name) => name.replace(".ts", ""))
  .filter((name) => named.length === 0 || named.includes(name));
if (suites.length === 0) throw new Error(`no bench named ${named.join(" ")}`);
for (const suite of suites.sort()) {
  const module = (await import(join(folder, `${suite}.ts`))) as Record<string, () => Promise<readonly BenchRow[]>>;
  const bench = Object.values(module).find((member) => typeof member === "function");
  if (!bench) throw new Error(`${suite}.ts exports no bench`);
  process.stdout.write(`\n## ${suite}\n\n${benchTable(await bench())}\n`);
}
