import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench-row.ts";
import { writePageCorpus } from "./page-corpus.ts";

const BIN = fileURLToPath(new URL("../../bin/newsproc.js", import.meta.url));
const CHAIN = fileURLToPath(new URL("./named-chain.ts", import.meta.url));
const ROUNDS = 3;

/** Seconds that a command takes as a whole process, its output thrown away. */
function seconds(args: readonly string[]): number {
  const nowhere = openSync("/dev/null", "w");
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", nowhere, "inherit"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** `newsproc clean` on pages of about 20 KB beside the named packages in a row, whole processes; megabytes by BENCH_MEGABYTES (30). */
export async function benchClean(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "newsproc-bench-"));
  writePageCorpus(folder, Number(process.env["BENCH_MEGABYTES"] ?? 30));
  const megabytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
  const commands: Readonly<Record<string, readonly string[]>> = {
    start: [BIN, "clean", "/dev/null"],
    one: [BIN, "clean", "-r", folder, "--jobs", "1"],
    two: [BIN, "clean", "-r", folder, "--jobs", "2"],
    chain: ["--import", "tsx", CHAIN, folder, "whole"],
    sampled: ["--import", "tsx", CHAIN, folder, "sampled"],
    help: [BIN, "--help"],
    node: ["-e", "0"],
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) times[name] = [...(times[name] ?? []), seconds(args)];
  }
  rmSync(folder, { recursive: true });
  const time = (name: string): number => median(times[name] ?? []);
  const speed = (name: string): number => megabytes / time(name);
  const beside = (what: string, ours: string, peer: string, peerName: string): BenchRow => {
    return { what, ours: speed(ours), peer: speed(peer), peerName, ratio: speed(ours) / speed(peer), unit: "MB/s" };
  };
  return [
    beside(`clean ${megabytes.toFixed(0)} MB, 1 thread`, "one", "chain", "chardet + iconv-lite + opencc-js + blank lines"),
    beside(`clean ${megabytes.toFixed(0)} MB, 1 thread`, "one", "sampled", "the same, chardet on 4 KB"),
    beside(`clean ${megabytes.toFixed(0)} MB, 2 threads`, "two", "one", "1 thread"),
    {
      what: "start-up of clean",
      ours: time("start") * 1000,
      peer: time("node") * 1000,
      peerName: "node -e 0",
      ratio: time("start") / time("node"),
      unit: "ms",
    },
    {
      what: "start-up of --help",
      ours: time("help") * 1000,
      peer: time("node") * 1000,
      peerName: "node -e 0",
      ratio: time("help") / time("node"),
      unit: "ms",
    },
  ];
}
