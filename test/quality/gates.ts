import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folder with the real pages, cases and scorers that the gates measure on; not part of the project. */
export const SHARED: string = join(root, "..", "shared");

/** Whether the gates can be measured here; says so aloud when they can't. */
export function gatesAvailable(): boolean {
  const there = existsSync(join(SHARED, "score"));
  if (!there) process.stderr.write("quality gates SKIPPED: ../shared with its pages, cases and scorers is not here\n");
  return there;
}

/** Runs a scorer and answers its figures. */
export function score(scorer: string, ...args: readonly string[]): Record<string, unknown> {
  const figures = join(mkdtempSync(join(tmpdir(), "newsproc-gate-")), "figures.json");
  const run = spawnSync("python3", [join(SHARED, "score", scorer), "--json", figures, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  process.stdout.write(run.stdout);
  if (!existsSync(figures)) throw new Error(`${scorer} gave no figures: ${run.stderr}`);
  return JSON.parse(readFileSync(figures, "utf8")) as Record<string, unknown>;
}
