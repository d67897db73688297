import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSegmenter } from "../../src/segment/segment-text.ts";
import { SEGMENTER_NAMES, type SegmenterName } from "../../src/segment/token.ts";
import type { BenchRow } from "./bench-row.ts";

const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));
const LIBRARY = new URL("../../dist/index.js", import.meta.url);
const LINE = 100_000;

/** Divides a text and forgets the outcome. */
type Divide = (text: string) => unknown;

/**
 * Load, throughput and worst lines of all segmenters, in CPU time of one thread (other work on the machine then hardly counts).
 * The peers are @node-rs/jieba (native), and `Intl.Segmenter` as it is. segmentit alone has no row: it does not end on such lines.
 */
export async function benchSegment(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const native = await loadNative();
  const plain = new Intl.Segmenter("zh", { granularity: "word" });
  const peers: Partial<Record<SegmenterName, { name: string; divide: Divide }>> = {
    ...(native ? { jieba: { name: "@node-rs/jieba", divide: native } } : {}),
    intl: { name: "Intl.Segmenter", divide: (text) => Array.from(plain.segment(text)) },
  };
  for (const name of SEGMENTER_NAMES) {
    const { segment } = await loadSegmenter(name);
    const lines = proseLines(name === "segmentit" ? 1 : 40);
    const ours = throughput(segment, lines);
    const peer = peers[name];
    const theirs = peer && throughput(peer.divide, lines);
    rows.push({
      what: `${name}: prose of the seeds, line by line`,
      ours,
      ...(peer && theirs ? { peer: theirs, peerName: peer.name, ratio: ours / theirs } : {}),
      unit: "MB/s",
    });
    const [worst, line] = worstLine(segment);
    rows.push({
      what: `${name}: slowest of ${adversarialLines().size} hard lines of 10⁵ characters (${line})`,
      ours: worst,
      unit: "ms",
    });
  }
  return [...loadRows(), ...rows];
}

async function loadNative(): Promise<Divide | undefined> {
  try {
    const [{ Jieba }, { dict }] = await Promise.all([import("@node-rs/jieba"), import("@node-rs/jieba/dict.js")]);
    const jieba = Jieba.withDict(dict);
    return (text) => jieba.cut(text, true);
  } catch {
    return undefined;
  }
}

/** From nothing loaded to the first word, each in a process of its own, from the built package. */
function loadRows(): readonly BenchRow[] {
  if (!existsSync(LIBRARY)) return [];
  const cost = (code: string): number => {
    const script = `const before = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
    const times = [1, 2, 3].map(() =>
      Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
    );
    return Math.min(...times);
  };
  const native = cost(
    `const { Jieba } = await import("@node-rs/jieba"); const { dict } = await import("@node-rs/jieba/dict.js"); Jieba.withDict(dict).cut("江州")`,
  );
  // What the library itself costs is not the segmenter's.
  const library = `const { loadSegmenter } = await import(${JSON.stringify(LIBRARY.href)})`;
  return SEGMENTER_NAMES.map((name) => {
    const ours =
      cost(`${library}; const base = process.cpuUsage(); (await loadSegmenter("${name}")).segment("江州")`) - cost(library);
    const peer = name === "jieba" ? { peer: native, peerName: "@node-rs/jieba", ratio: native / ours } : {};
    return { what: `${name}: load to the first word`, ours, ...peer, unit: "ms" };
  });
}

/** Lines of the sample pages that are in UTF-8, again and again. */
function proseLines(times: number): readonly string[] {
  const lines = readdirSync(SEEDS)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(SEEDS + name))
    .filter((bytes) => !bytes.toString("utf8").includes("\uFFFD"))
    .flatMap((bytes) => bytes.toString("utf8").split("\n"));
  return Array.from({ length: times }, () => lines).flat();
}

function throughput(divide: Divide, lines: readonly string[]): number {
  const bytes = Buffer.byteLength(lines.join("\n"));
  const speeds = [1, 2, 3, 4, 5].map(() => bytes / 1000 / cpuTime(() => lines.forEach((line) => void divide(line))));
  return Math.max(...speeds);
}

function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of the slowest hard line, the better of two runs, and which one it was. */
function worstLine(divide: Divide): readonly [milliseconds: number, name: string] {
  let worst: readonly [number, string] = [0, ""];
  for (const [name, line] of adversarialLines()) {
    const time = Math.min(...[1, 2, 3].map(() => cpuTime(() => void divide(line))));
    if (time > worst[0]) worst = [time, name];
  }
  return worst;
}

/** Lines that are hard for one engine or another. */
function adversarialLines(): ReadonlyMap<string, string> {
  const prose = proseLines(12).join("").replace(/\s/g, "");
  const fill = (text: string): string => text.repeat(Math.ceil(LINE / text.length)).slice(0, LINE);
  return new Map([
    ["prose without punctuation", fill(prose.replace(/[^\u4e00-\u9fff]/g, ""))],
    ["prose without a line break", fill(prose)],
    ["one character", fill("中")],
    ["one word", fill("中国人民")],
    ["short words", fill("的一是在不了有和人这中大为上个国我以要他")],
    ["numerals", fill("一二三四五六七八九十百千万")],
    ["digits", fill("1234567890")],
    ["mixed", fill("A1中3.5，")],
    ["dotted letters", fill("a.b-")],
    ["rare characters", fill("龘靐齉")],
    ["surnames", fill("王李张刘陈")],
    ["transliterations", fill("斯特尔巴")],
    ["addresses", fill("www.a，http://a")],
  ]);
}
