import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench-row.ts";
import { BIN, type Commands, medianSeconds } from "./child-process.ts";
import { type CorpusPage, PAGE_KINDS, writePageCorpus } from "./page-corpus.ts";
import { shellPipeline } from "./shell-pipeline.ts";

const CHAIN = fileURLToPath(new URL("./named-chain.ts", import.meta.url));
const ROUNDS = 3;
/** Megabytes of each kind of pages alone. */
const MEGABYTES_OF_KIND = 4;

const megabytesOf = (pages: readonly CorpusPage[]): number => pages.reduce((sum, { path }) => sum + statSync(path).size, 0) / 1e6;

/**
 * `newsproc clean` on pages of about 20 KB, 30 MB of them (BENCH_MEGABYTES), beside the named packages in a row and the shell's tools in
 * a pipe, whole processes.
 */
export async function benchClean(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "newsproc-bench-"));
  const pages = join(folder, "pages");
  const corpus = writePageCorpus(pages, Number(process.env["BENCH_MEGABYTES"] ?? 30));
  const pipeline = shellPipeline(folder, corpus);
  const node = process.execPath;
  const commands: Commands = {
    start: [node, BIN, "clean", "/dev/null"],
    one: [node, BIN, "clean", "-r", pages, "--jobs", "1"],
    two: [node, BIN, "clean", "-r", pages, "--jobs", "2"],
    chain: [node, "--import", "tsx", CHAIN, pages, "whole"],
    sampled: [node, "--import", "tsx", CHAIN, pages, "sampled"],
    ...("script" in pipeline ? { pipeline: ["sh", pipeline.script] as const } : {}),
  };
  const time = medianSeconds(commands, ROUNDS);
  const megabytes = megabytesOf(corpus);
  const speed = (name: string): number => megabytes / (time[name] ?? Number.NaN);
  const beside = (ours: "one" | "two", peer: string, peerName: string): BenchRow => {
    const what = `clean ${megabytes.toFixed(0)} MB, ${ours === "one" ? "1 thread" : "2 threads"}`;
    return { what, ours: speed(ours), peer: speed(peer), peerName, ratio: speed(ours) / speed(peer), unit: "MB/s" };
  };
  const peers: readonly (readonly [name: string, what: string])[] = [
    ["chain", "chardet + iconv-lite + opencc-js + blank lines"],
    ["sampled", "the same, chardet on 4 KB"],
    ...("script" in pipeline ? [["pipeline", "uchardet, iconv, ftfy, opencc, blank lines in a pipe"] as const] : []),
  ];
  if ("missing" in pipeline) process.stderr.write(`no figures of the shell's pipeline: ${pipeline.missing} not found\n`);
  const rows = [
    ...peers.flatMap(([peer, name]) => [beside("one", peer, name), beside("two", peer, name)]),
    beside("two", "one", "1 thread"),
    { what: "start-up of clean, in these", ours: (time["start"] ?? 0) * 1000, unit: "ms" },
    ...kindRows(folder),
  ];
  rmSync(folder, { recursive: true });
  return rows;
}

/** Each kind of pages alone, on one thread. */
function kindRows(folder: string): readonly BenchRow[] {
  return PAGE_KINDS.map((kind) => {
    const pages = join(folder, kind);
    const megabytes = megabytesOf(writePageCorpus(pages, MEGABYTES_OF_KIND, [kind]));
    const { one = 0 } = medianSeconds({ one: [process.execPath, BIN, "clean", "-r", pages, "--jobs", "1"] }, ROUNDS);
    return { what: `clean ${megabytes.toFixed(0)} MB of ${kind} pages alone, 1 thread`, ours: megabytes / one, unit: "MB/s" };
  });
}
