import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as built by `npm run build`. */
export const BIN: string = fileURLToPath(new URL("../../bin/newsproc.js", import.meta.url));

/** The project's sample pages. */
export const SEEDS: string = fileURLToPath(new URL("../../seeds", import.meta.url));

/** Runs newsproc as a user would; `input` is its standard input (empty by default). */
export function newsproc(
  args: readonly string[],
  input: string | Uint8Array = "",
  options: { cwd?: string; env?: Record<string, string> } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: "1", ...options.env },
  });
}

/** Runs a shell line in which `newsproc` is the command. */
export function shell(line: string, cwd?: string): SpawnSyncReturns<string> {
  const script = `newsproc() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
  return spawnSync("bash", ["-c", script], { encoding: "utf8", cwd, env: { ...process.env, NO_COLOR: "1" } });
}

/** JSON lines as objects. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A folder of its own for a test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "newsproc-test-"));
}
