import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";

const PAGES = fileURLToPath(new URL("../pages", import.meta.url));

/** Kinds of pages. */
export const PAGE_KINDS = ["simplified", "traditional", "gb18030", "damaged"] as const;
/** One of them. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** Their shares of the corpus. */
const SHARES: Readonly<Record<PageKind, number>> = { simplified: 0.4, traditional: 0.2, gb18030: 0.25, damaged: 0.15 };

/** The project's sample pages without damage, whole. */
export function samplePages(): readonly string[] {
  const texts: string[] = [];
  for (const slug of readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const name = readdirSync(join(PAGES, slug.name)).find((file) => /^(clean|source)\.txt$/.test(file));
    if (name !== undefined) texts.push(readFileSync(join(PAGES, slug.name, name), "utf8"));
  }
  return texts;
}

/** Whether a text is in Traditional characters. */
function isTraditional(text: string): boolean {
  return /[國們會這為]/.test(text);
}

/** All clean Simplified paragraphs of the sample pages as one text. */
export function samplePageText(): string {
  return samplePages()
    .filter((text) => !isTraditional(text))
    .flatMap((text) => text.split(/\n+/).filter((line) => line.trim() !== ""))
    .join("\n");
}

/** A sequence of numbers that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page of the corpus. */
export interface CorpusPage {
  readonly path: string;
  readonly kind: PageKind;
  readonly encoding: "utf-8" | "gb18030";
}

/**
 * Writes pages of about 20 KB, put together from the sample pages' stories, until they are as many megabytes as asked for: UTF-8 in
 * both scripts, GB18030, and UTF-8 in which every tenth line is misread (GBK as Windows-1252, UTF-8 as GBK).
 */
export function writePageCorpus(
  folder: string,
  megabytes: number,
  kinds: readonly PageKind[] = PAGE_KINDS,
): readonly CorpusPage[] {
  const samples = samplePages();
  const next = numbers(7);
  const pages: CorpusPage[] = [];
  mkdirSync(folder, { recursive: true });
  for (let bytes = 0; bytes < megabytes * 1e6; ) {
    const kind = kindAt(next(), kinds);
    const pool = samples.filter((text) => isTraditional(text) === (kind === "traditional"));
    let text = "";
    while (text.length < 6800) text += `${pool[Math.floor(next() * pool.length)]}\n\n`;
    if (kind === "damaged") text = text.replace(/^.+$/gm, (line) => (next() < 0.1 ? misread(line, next()) : line));
    const encoding = kind === "gb18030" ? "gb18030" : "utf-8";
    const content = iconv.encode(text, encoding);
    const path = join(folder, `${String(pages.length).padStart(5, "0")}.txt`);
    writeFileSync(path, content);
    pages.push({ path, kind, encoding });
    bytes += content.length;
  }
  return pages;
}

function kindAt(place: number, kinds: readonly PageKind[]): PageKind {
  const total = kinds.reduce((sum, kind) => sum + SHARES[kind], 0);
  let left = place * total;
  for (const kind of kinds) {
    left -= SHARES[kind];
    if (left <= 0) return kind;
  }
  return kinds[0] as PageKind;
}

function misread(line: string, choice: number): string {
  return choice < 0.5 ? iconv.decode(iconv.encode(line, "gb18030"), "windows-1252") : iconv.decode(Buffer.from(line), "gb18030");
}
