import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import iconv from "iconv-lite";
import { Converter } from "opencc-js/cn2t";
import { repairText } from "../../src/repair/repair-text.ts";
import type { BenchRow } from "./bench-row.ts";
import { samplePageText } from "./page-corpus.ts";
import { PEERS, pythonWithFtfy, works } from "./peers.ts";

const ROUNDS = 5;
const BYTES = 1_000_000;
const DAMAGED_BYTES = 200_000;
/** Prints the seconds that ftfy takes on a file, by default and with everything off that rewrites clean Chinese text. */
const TIME_FTFY = `
import sys, time, ftfy
text = open(sys.argv[1], encoding="utf-8", newline="").read()
safest = ftfy.TextFixerConfig(unescape_html=False, fix_latin_ligatures=False, fix_character_width=False, uncurl_quotes=False,
    fix_line_breaks=False, remove_control_chars=False, normalization=None)
for config in (ftfy.TextFixerConfig(), safest):
    start = time.perf_counter()
    ftfy.fix_text(text, config)
    print(time.perf_counter() - start)
`;

interface Peer {
  readonly name: string;
  /** Seconds for the text in a file, one figure a setting. */
  readonly seconds: (path: string, text: string) => readonly number[];
  readonly settings: readonly string[];
}

function pythonPeer(): Peer | undefined {
  const python = pythonWithFtfy();
  if (python === undefined) return undefined;
  const seconds = (path: string): readonly number[] => {
    const { stdout } = spawnSync(python, ["-c", TIME_FTFY, path], { encoding: "utf8" });
    return stdout.trim().split("\n").map(Number);
  };
  return { name: "ftfy (PyPI)", settings: ["default", "safest settings"], seconds };
}

async function npmPeer(): Promise<Peer | undefined> {
  const folder = join(PEERS, "npm");
  const found = existsSync(join(folder, "node_modules", "ftfy-js"));
  if (!found && !works("npm", "install", "--silent", "--ignore-scripts", "--prefix", folder, "ftfy-js")) return undefined;
  const entry = createRequire(join(folder, "package.json")).resolve("ftfy-js");
  const { fix_text: fixText } = (await import(pathToFileURL(entry).href)) as { fix_text: (text: string) => string };
  return { name: "ftfy-js (npm)", settings: ["default"], seconds: (_, text) => [time(() => void fixText(text))] };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Clean text of at least so many bytes, lines of the sample pages again and again. */
function filled(text: string, bytes: number): string {
  return `${text}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** Every line misread, in turns: UTF-8 as windows-1252, GBK as windows-1252, UTF-8 as GBK with the bytes that this loses. */
function damaged(text: string): string {
  const misread = [
    (line: string) => iconv.decode(Buffer.from(line), "windows-1252"),
    (line: string) => iconv.decode(iconv.encode(line, "gb18030"), "windows-1252"),
    (line: string) => iconv.decode(Buffer.from(line), "gb18030"),
  ];
  const lines = text.split("\n").map((line, index) => misread[index % misread.length]?.(line) ?? line);
  return filled(lines.join("\n"), DAMAGED_BYTES);
}

/** Repair of clean and damaged text beside ftfy and its npm port, all in turns, the best round of each. */
export async function benchRepair(): Promise<readonly BenchRow[]> {
  const sample = samplePageText();
  const texts = {
    "clean Simplified": filled(sample, BYTES),
    "clean Traditional": filled(Converter({ from: "cn", to: "tw" })(sample), BYTES),
    "damaged, every line": damaged(sample),
  };
  const peers = [pythonPeer(), await npmPeer()];
  const folder = mkdtempSync(join(tmpdir(), "bench-repair-"));
  const rows = Object.entries(texts).flatMap(([what, text]) => {
    const path = join(folder, "text.txt");
    writeFileSync(path, text);
    return measure(what, text, path, peers);
  });
  rmSync(folder, { recursive: true });
  for (const [index, name] of ["ftfy (python3 -m venv, PyPI)", "ftfy-js (npm)"].entries())
    if (peers[index] === undefined)
      rows.push({ what: `${name} could not be installed: no figures beside it`, ours: 0, unit: "" });
  return rows;
}

function measure(what: string, text: string, path: string, peers: readonly (Peer | undefined)[]): BenchRow[] {
  let ours = Number.POSITIVE_INFINITY;
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(
      ours,
      time(() => void repairText(text)),
    );
    for (const peer of peers) {
      for (const [index, seconds] of (peer?.seconds(path, text) ?? []).entries()) {
        const name = `${peer?.name}, ${peer?.settings[index]}`;
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, seconds));
      }
    }
  }
  const megabytes = Buffer.byteLength(text) / 1e6;
  const own = { what: `repair ${what}, ${megabytes.toFixed(1)} MB`, ours: megabytes / ours, unit: "MB/s" };
  if (best.size === 0) return [own];
  return [...best].map(([peerName, seconds]) => ({ ...own, peer: megabytes / seconds, peerName, ratio: seconds / ours }));
}
