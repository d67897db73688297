import { splitPage } from "../../src/article/split-page.ts";
import { layoutPage } from "../../src/layout/layout-page.ts";
import type { Line } from "../../src/model/line.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./child-process.ts";
import { samplePages } from "./page-corpus.ts";

/** UTF-8 bytes of a page that figures are given for. */
const PAGE_BYTES = 20_000;
const LARGEST_PAGE = 5_000_000;

/** Rounds over all pages before and while time is taken. */
const WARM_UP = 12;
const ROUNDS = 20;

/** The lines of a text, as decoding gives them. */
function linesOf(text: string): readonly Line[] {
  return text.split("\n").map((line, index) => ({ number: index + 1, text: line, byteStart: 0, byteEnd: 0 }));
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** Median milliseconds of some work over all pages, warm. */
function medianOver(pages: readonly (readonly Line[])[], work: (page: readonly Line[]) => void): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const page of pages) {
      const time = milliseconds(() => work(page));
      if (round >= WARM_UP) times.push(time);
    }
  return median(times);
}

/** A page of about so many bytes: the sample pages one after the other from `first` on, over and over. */
function pageOf(bytes: number, pages: readonly string[], first: number = 0): string {
  const all = `${[...pages.slice(first), ...pages.slice(0, first)].join("\n\n")}\n\n`;
  const length = Math.round((all.length * bytes) / Buffer.byteLength(all));
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function layoutAndArticle(page: readonly Line[]): void {
  splitPage(layoutPage(page), {});
}

/** Fastest of a few runs: one run of a page of megabytes says more of the machine than of the page. */
function fastest(text: string): number {
  const page = linesOf(text);
  return Math.min(...Array.from({ length: page.length > 10_000 ? 2 : 5 }, () => milliseconds(() => layoutAndArticle(page))));
}

/** How long layout and article take for a page of 20 KB, beside writing the same page as JSON, and how time grows with length. */
export function benchLayout(): Promise<readonly BenchRow[]> {
  const samples = samplePages();
  const texts = samples.map((_, first) => pageOf(PAGE_BYTES, samples, first));
  const pages = texts.map(linesOf);
  const json = medianOver(pages, (page) => JSON.stringify(page));
  const row = (what: string, ours: number): BenchRow => ({
    what,
    ours,
    peer: json,
    peerName: "JSON.stringify of the lines",
    ratio: json / ours,
    unit: "ms",
  });
  const rows: BenchRow[] = [
    row("layout + article, page of 20 KB (median)", medianOver(pages, layoutAndArticle)),
    row("layout", medianOver(pages, layoutPage)),
  ];
  const perMegabyte = (what: string, text: string): BenchRow => ({
    what,
    ours: fastest(text) / (Buffer.byteLength(text) / 1e6),
    unit: "ms/MB",
  });
  for (const bytes of [1_000, 20_000, 200_000, 1_000_000, LARGEST_PAGE])
    rows.push(perMegabyte(`layout + article, page of ${bytes / 1000} KB`, pageOf(bytes, samples)));
  const largest = pageOf(LARGEST_PAGE, samples);
  rows.push(perMegabyte("page of 5 MB without blank lines", largest.replace(/\n+/g, "\n")));
  rows.push(perMegabyte("page of 5 MB in one line", largest.replace(/\n/g, "")));
  return Promise.resolve(rows);
}
