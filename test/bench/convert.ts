import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Converter as toTraditional } from "opencc-js/cn2t";
import { Converter } from "opencc-js/t2cn";
import { createTextConverter } from "../../src/convert/convert-stream.ts";
import { convertText } from "../../src/convert/convert-text.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { readRows } from "../../src/tables/read-rows.ts";
import type { BenchRow } from "./bench-row.ts";

const PAGE_BYTES = 20_000;
const FILE_BYTES = 10_000_000;
const ROUNDS = 7;

type Convert = (text: string) => string;

/** Conversion beside opencc-js on a page and a file, and whole files beside the `opencc` and `iconv` commands where they are installed. */
export async function benchConvert(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const simplified = prose(FILE_BYTES);
  for (const from of ["t", "tw", "hk"] as const) {
    const file = toTraditional({ from: "cn", to: from })(simplified);
    const opencc = Converter({ from, to: "cn" });
    for (const [size, text] of [
      ["20 KB", cut(file, PAGE_BYTES)],
      ["10 MB", file],
    ] as const) {
      rows.push(
        compare(`${from}2s, ${size}`, text, (input) => convertText(input, { from, protect: false }).text, opencc, "opencc-js"),
      );
      rows.push(compare(`${from}2s with names, ${size}`, text, (input) => inBlocks(input, from), opencc, "opencc-js"));
    }
    if (from === "tw") {
      for (const [size, text] of [
        ["20 KB", cut(file, PAGE_BYTES)],
        ["10 MB", file],
      ] as const) {
        rows.push(compare(`auto with names, ${size}`, text, (input) => inBlocks(input, "auto"), opencc, "opencc-js tw2s"));
      }
      rows.push(compare("auto on Simplified, 10 MB", simplified, (input) => inBlocks(input, "auto"), opencc, "opencc-js tw2s"));
      rows.push(...commandRows(file));
    }
  }
  return rows;
}

function inBlocks(text: string, from: "auto" | "t" | "tw" | "hk"): string {
  const converter = createTextConverter({ ...DEFAULT_SETTINGS, from });
  return converter.push(text) + converter.end();
}

/** Both in turns, the best round of each: what else runs on the machine falls on both. */
function compare(what: string, text: string, ours: Convert, peer: Convert, peerName: string): BenchRow {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const times = text.length > 100_000 ? 1 : 40;
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    [ours, peer].forEach((convert, index) => {
      const start = process.hrtime.bigint();
      for (let time = 0; time < times; time++) convert(text);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9 / times;
      best[index] = Math.min(best[index] as number, seconds);
    });
  }
  const [own = 1, other = 1] = best;
  return { what, ours: megabytes / own, peer: megabytes / other, peerName, ratio: other / own, unit: "MB/s" };
}

/** The whole way from UTF-8 to UTF-8 in this process beside commands that do it in one of their own. */
function commandRows(text: string): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-convert-"));
  const path = join(folder, "file.txt");
  writeFileSync(path, text);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const start = process.hrtime.bigint();
  writeFileSync(join(folder, "own.txt"), inBlocks(readFileSync(path, "utf8"), "tw"));
  const own = Number(process.hrtime.bigint() - start) / 1e9;
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ["opencc (Debian)", "opencc", ["-c", "tw2s.json", "-i", path, "-o", join(folder, "opencc.txt")]],
    ["iconv to GB 18030", "iconv", ["-f", "utf-8", "-t", "gb18030", "-o", join(folder, "iconv.txt"), path]],
  ];
  const rows = commands.flatMap(([peerName, command, options]): BenchRow[] => {
    const begin = process.hrtime.bigint();
    if (spawnSync(command, options).status !== 0) return [];
    const peer = Number(process.hrtime.bigint() - begin) / 1e9;
    return [
      { what: "file to file, 10 MB", ours: megabytes / own, peer: megabytes / peer, peerName, ratio: peer / own, unit: "MB/s" },
    ];
  });
  rmSync(folder, { recursive: true });
  return rows;
}

/** Text with the words of running Chinese as often as they stand there (jieba), in paragraphs of about a hundred characters. */
export function prose(bytes: number): string {
  const words = readRows(readFileSync(new URL("../../src/tables/chinese-words.tsv", import.meta.url), "utf8"));
  const sums: number[] = [];
  let total = 0;
  for (const [, frequency] of words) {
    total += Number(frequency);
    sums.push(total);
  }
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const parts: string[] = [];
  for (let length = 0; length * 3 < bytes; ) {
    const wanted = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    const mark = random();
    const part = `${words[low]?.[0] ?? ""}${mark < 0.02 ? "。\n" : mark < 0.12 ? "，" : ""}`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

function cut(text: string, bytes: number): string {
  return text.slice(0, text.lastIndexOf("\n", bytes / 3) + 1);
}
