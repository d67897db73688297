import { cleanPage } from "../../src/clean-page.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import { rawPage } from "../../src/raw-page.ts";
import { articleRecords } from "../../src/record/article-records.ts";
import { serializeArticle } from "../../src/record/serialize.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./child-process.ts";
import { samplePages } from "./page-corpus.ts";

const SIZES = [1_000, 10_000, 20_000, 100_000, 1_000_000, 5_000_000];
const PAGE = 20_000;

/** Milliseconds from bytes to records for pages of growing size, warm; beside what the page of 20 KB would take so many times. */
export async function benchPageSize(): Promise<readonly BenchRow[]> {
  const text = samplePages().join("\n\n");
  const times = SIZES.map((size) => {
    const bytes = Buffer.from(text.repeat(Math.ceil(size / text.length))).subarray(0, size);
    const rounds = Math.max(3, Math.min(200, Math.round(4_000_000 / size)));
    return median(
      Array.from({ length: rounds }, () => {
        const started = performance.now();
        articleRecords(cleanPage(rawPage(bytes), DEFAULT_SETTINGS), "0.0.0").map(serializeArticle);
        return performance.now() - started;
      }).slice(Math.floor(rounds / 3)),
    );
  });
  const usual = times[SIZES.indexOf(PAGE)] ?? Number.NaN;
  return SIZES.map((size, index) => {
    const peer = (usual * size) / PAGE;
    const ours = times[index] ?? Number.NaN;
    return {
      what: `one page of ${size / 1000} KB`,
      ours,
      peer,
      peerName: "in proportion to 20 KB",
      ratio: peer / ours,
      unit: "ms",
    };
  });
}
