import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Converter as toTraditional } from "opencc-js/cn2t";
import { Converter } from "opencc-js/t2cn";
import { convertBlock, convertText } from "../../src/convert/convert-text.ts";
import { textOf, unitsOf } from "../../src/convert/convert-units.ts";
import { fadeMemory, newMemory } from "../../src/convert/memory.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { readRows } from "../../src/tables/read-rows.ts";
import type { BenchRow } from "./bench-row.ts";
import { BIN, type Taken, takenBy } from "./child-process.ts";

const PAGE_BYTES = 20_000;
const FILE_BYTES = 10_000_000;
/** Characters of a block, a third of its bytes. */
const BLOCK_LENGTH = (1 << 20) / 3;
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

/** As the verb works: block by block, each with what those before have told. */
function inBlocks(text: string, from: "auto" | "t" | "tw" | "hk"): string {
  const settings = { ...DEFAULT_SETTINGS, from };
  const memory = newMemory();
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start + BLOCK_LENGTH);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const units = convertBlock(unitsOf(text.slice(start, end)), settings, memory);
    parts.push(textOf(units, 0, units.length));
    fadeMemory(memory);
    start = end;
  }
  return parts.join("");
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

const TOOLS = ["with names", "nothing protected", "opencc (Debian)", "iconv to GB 18030"] as const;

/** `newsproc convert` beside other commands, each from start to end in a process of its own, from file to file. */
function commandRows(text: string): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-convert-"));
  const path = join(folder, "file.txt");
  const target = join(folder, "converted.txt");
  const ours = (...options: string[]): string[] => [BIN, "convert", "--from", "tw", ...options, path, "-o", target];
  const commands: Readonly<Record<(typeof TOOLS)[number], readonly [command: string, args: readonly string[]]>> = {
    "with names": [process.execPath, ours()],
    "nothing protected": [process.execPath, ours("--no-protect")],
    "opencc (Debian)": ["opencc", ["-c", "tw2s.json", "-i", path, "-o", target]],
    "iconv to GB 18030": ["iconv", ["-f", "utf-8", "-t", "gb18030", "-o", target, path]],
  };
  const rows: BenchRow[] = [];
  for (const copies of [1, 10]) {
    writeFileSync(path, text.repeat(copies));
    const megabytes = (Buffer.byteLength(text) * copies) / 1e6;
    const best = bestOf(commands, copies === 1 ? 5 : 3);
    for (const peerName of TOOLS.slice(2)) {
      for (const kind of ["wall", "processor"] as const) {
        for (const own of TOOLS.slice(0, 2)) {
          const [seconds, peer] = [best[own]?.[kind], best[peerName]?.[kind]];
          if (seconds === undefined || peer === undefined) continue;
          const what = `whole ${kind === "wall" ? "process" : "process, processor time"}, ${own}, ${10 * copies} MB`;
          rows.push({ what, ours: megabytes / seconds, peer: megabytes / peer, peerName, ratio: peer / seconds, unit: "MB/s" });
        }
      }
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** The least time of each command; they take turns. A command that is not there has none. */
function bestOf(
  commands: Readonly<Record<string, readonly [command: string, args: readonly string[]]>>,
  rounds: number,
): Readonly<Record<string, Taken>> {
  const best: Record<string, Taken> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, [command, args]] of Object.entries(commands)) {
      const taken = takenBy(command, args);
      if (taken === undefined) continue;
      const { wall, processor } = best[name] ?? taken;
      best[name] = { wall: Math.min(wall, taken.wall), processor: Math.min(processor, taken.processor) };
    }
  }
  return best;
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
