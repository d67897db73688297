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

/** Megabytes of memory that a command line of newsproc needs at most for a stream of so many megabytes, a block again and again. */
async function peakMemory(args: readonly string[], block: string, megabytes: number, folder: string): Promise<number> {
  const report = join(folder, "memory");
  const module = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const run = spawn(process.execPath, ["--import", module, BIN, ...args], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { ...process.env, NEWSPROC_BENCH_MEMORY: report },
  });
  const ended = new Promise((resolve) => run.on("exit", resolve));
  for (let written = 0; written < megabytes * 1e6; written += Buffer.byteLength(block)) {
    if (!run.stdin.write(block)) await new Promise((resolve) => run.stdin.once("drain", resolve));
  }
  run.stdin.end();
  const status = await ended;
  if (status !== 0) throw new Error(`${args[0]} of ${megabytes} MB ended with ${status}`);
  return Number(readFileSync(report, "utf8")) / 1000;
}

/** How memory grows with the length of a stream; megabytes by BENCH_STREAMS (10 and 100; 1000 and 5000 take their time). */
export async function benchMemory(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "newsproc-bench-"));
  const pages = writePageCorpus(join(folder, "pages"), 2, ["simplified", "traditional", "damaged"]);
  const texts = pages.map(({ path }) => readFileSync(path, "utf8"));
  const streams = [
    { args: ["clean", "--field", "page", "--jobs", "2"], block: texts.map((page) => `${JSON.stringify({ page })}\n`).join("") },
    { args: ["convert"], block: texts.join("\n") },
  ];
  const rows: BenchRow[] = [];
  for (const { args, block } of streams) {
    let first: BenchRow | undefined;
    for (const megabytes of (process.env["BENCH_STREAMS"] ?? "10,100").split(",").map(Number)) {
      const ours = await peakMemory(args, block, megabytes, folder);
      const growth = first === undefined ? {} : { peer: first.ours, peerName: first.what, ratio: ours / first.ours };
      const row = { what: `most memory, ${args[0]} of a stream of ${megabytes} MB`, ours, ...growth, unit: "MB" };
      first ??= row;
      rows.push(row);
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}
