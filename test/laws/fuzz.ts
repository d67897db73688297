/**
 * `npm run fuzz [-- SECONDS]`: the laws of a page on ever new damaged and random pages, each property for so many seconds (300). A
 * failure is shrunk to the smallest page, and its seed is printed: it comes again with the same one.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const seconds = Number(process.argv[2] ?? 300);
if (!(seconds > 0)) throw new Error(`npm run fuzz -- SECONDS: ${process.argv[2]} is no number of seconds`);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const timeout = String((seconds * 2 + 60) * 1000);
const run = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "unit", "test/laws/clean-page.test.ts", "--testTimeout", timeout],
  {
    stdio: "inherit",
    env: { ...process.env, NEWSPROC_FUZZ_SECONDS: String(seconds) },
  },
);
process.exitCode = run.status ?? 1;
