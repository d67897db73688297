import chardet from "chardet";
import jschardet from "jschardet";
import { strictEncode } from "../../src/decode/codecs.ts";
import { detectEncoding } from "../../src/decode/detect-encoding.ts";
import type { BenchRow } from "./bench-row.ts";
import { samplePageText } from "./page-corpus.ts";

const MEBIBYTE = 1 << 20;
const FILES = 10_000;
const FILE_BYTES = 4096;
/** Peers are timed on fewer files; their time a file is what counts. */
const PEER_FILES = 200;

/** Processor milliseconds of some work. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function each(files: readonly Buffer[], detect: (file: Buffer) => unknown): void {
  for (const file of files) detect(file);
}

/** Detection of a 16 MiB GB18030 file and of 10,000 files of 4 KB, beside npm chardet and jschardet, in processor time. */
export function benchDetection(): Promise<readonly BenchRow[]> {
  const page = Buffer.from(strictEncode(samplePageText(), "gb18030") as Uint8Array);
  const large = Buffer.concat(Array(Math.ceil((16 * MEBIBYTE) / page.length)).fill(page)).subarray(0, 16 * MEBIBYTE);
  const files = Array.from({ length: FILES }, (_, index) => {
    const start = (index * 4051) % (large.length - FILE_BYTES);
    return Buffer.from(large.subarray(start, start + FILE_BYTES));
  });
  const few = files.slice(0, PEER_FILES);
  detectEncoding(few[0] as Uint8Array);
  const perFile = (count: number, time: number): number => (count * FILE_BYTES) / 1e3 / time;
  const ours = perFile(
    FILES,
    cpu(() => each(files, detectEncoding)),
  );
  const oursLarge = large.length / 1e3 / cpu(() => detectEncoding(large));
  const row = (what: string, own: number, peer: number, peerName: string): BenchRow => ({
    what,
    ours: own,
    peer,
    peerName,
    ratio: own / peer,
    unit: "MB/s",
  });
  const small = "detect 10,000 files of 4 KB";
  const big = "detect a 16 MiB GB18030 file";
  return Promise.resolve([
    row(
      small,
      ours,
      perFile(
        PEER_FILES,
        cpu(() => each(few, chardet.detect)),
      ),
      "chardet",
    ),
    row(
      small,
      ours,
      perFile(
        PEER_FILES,
        cpu(() => each(few, jschardet.detect)),
      ),
      "jschardet",
    ),
    row(big, oursLarge, large.length / 1e3 / cpu(() => chardet.detect(large)), "chardet"),
    row(big, oursLarge, MEBIBYTE / 1e3 / cpu(() => jschardet.detect(large.subarray(0, MEBIBYTE))), "jschardet, on 1 MiB"),
  ]);
}
