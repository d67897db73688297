import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { BIN } from "./child-process.ts";
import { writePageCorpus } from "./page-corpus.ts";

/** Writes the most memory that a process ever had, in kilobytes, into a file when it ends. */
const REPORT = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.NEWSPROC_BENCH_MEMORY, String(process.resourceUsage().maxRSS)));`;

/** Megabytes of memory that `newsproc clean` needs at most for a stream of so many megabytes of pages in JSON lines. */
async function peakMemory(block: string, megabytes: number, folder: string): Promise<number> {
  const report = join(folder, "memory");
  const module = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const run = spawn(process.execPath, ["--import", module, BIN, "clean", "--field", "page", "--jobs", "2"], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { ...process.env, NEWSPROC_BENCH_MEMORY: report },
  });
  const ended = new Promise((resolve) => run.on("exit", resolve));
  for (let written = 0; written < megabytes * 1e6; written += Buffer.byteLength(block)) {
    if (!run.stdin.write(block)) await new Promise((resolve) => run.stdin.once("drain", resolve));
  }
  run.stdin.end();
  const status = await ended;
  if (status !== 0) throw new Error(`clean of ${megabytes} MB ended with ${status}`);
  return Number(readFileSync(report, "utf8")) / 1000;
}

/** How memory grows with the length of a stream; megabytes by BENCH_STREAMS (10 and 100; 1000 and 5000 take their time). */
export async function benchMemory(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "newsproc-bench-"));
  const pages = writePageCorpus(join(folder, "pages"), 2, ["simplified", "traditional", "damaged"]);
  const block = pages.map(({ path }) => `${JSON.stringify({ page: readFileSync(path, "utf8") })}\n`).join("");
  const rows: BenchRow[] = [];
  for (const megabytes of (process.env["BENCH_STREAMS"] ?? "10,100").split(",").map(Number)) {
    const ours = await peakMemory(block, megabytes, folder);
    const first = rows[0];
    const growth = first === undefined ? {} : { peer: first.ours, peerName: first.what, ratio: ours / first.ours };
    rows.push({ what: `most memory, clean of a stream of ${megabytes} MB`, ours, ...growth, unit: "MB" });
  }
  rmSync(folder, { recursive: true });
  return rows;
}
