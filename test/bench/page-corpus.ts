import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";

const PAGES = fileURLToPath(new URL("../pages", import.meta.url));

/** Kinds of pages in the corpus, with their shares. */
const KINDS = [
  ["utf-8 simplified", 0.4],
  ["utf-8 traditional", 0.2],
  ["gb18030", 0.25],
  ["damaged", 0.15],
] as const;

/** The project's sample pages without damage, whole. */
export function samplePages(): readonly string[] {
  const texts: string[] = [];
  for (const slug of readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const name = readdirSync(join(PAGES, slug.name)).find((file) => /^(clean|source)\.txt$/.test(file));
    if (name !== undefined) texts.push(readFileSync(join(PAGES, slug.name, name), "utf8"));
  }
  return texts;
}

/** Clean paragraphs of the project's sample pages, in their script. */
function paragraphs(): { readonly simplified: string[]; readonly traditional: string[] } {
  const simplified: string[] = [];
  const traditional: string[] = [];
  for (const text of samplePages()) {
    const target = /[國們會這為]/.test(text) ? traditional : simplified;
    target.push(...text.split(/\n+/).filter((line) => line.trim() !== ""));
  }
  return { simplified, traditional };
}

/** All clean Simplified paragraphs of the sample pages as one text. */
export function samplePageText(): string {
  return paragraphs().simplified.join("\n");
}

/** A sequence of numbers that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes pages of about 20 KB, put together from the sample pages' paragraphs, until they are as many megabytes as asked for: UTF-8 in
 * both scripts, GB18030, and UTF-8 with misread lines (GBK as Windows-1252, UTF-8 as GBK).
 */
export function writePageCorpus(folder: string, megabytes: number): void {
  const { simplified, traditional } = paragraphs();
  const next = numbers(7);
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let page = 0; bytes < megabytes * 1e6; page++) {
    let kind: string = KINDS[0][0];
    for (let share = next(), i = 0; share > 0 && i < KINDS.length; share -= KINDS[i]?.[1] ?? 0, i++) kind = KINDS[i]?.[0] ?? kind;
    const pool = kind === "utf-8 traditional" ? traditional : simplified;
    const lines: string[] = [];
    for (let length = 0; length < 6800; ) {
      const line = pool[Math.floor(next() * pool.length)] as string;
      lines.push(kind === "damaged" && next() < 0.1 ? misread(line, next()) : line);
      if (next() < 0.3) lines.push("");
      length += line.length;
    }
    const text = `${lines.join("\n")}\n`;
    const content = kind === "gb18030" ? iconv.encode(text, "gb18030") : Buffer.from(text);
    writeFileSync(join(folder, `${String(page).padStart(5, "0")}.txt`), content);
    bytes += content.length;
  }
}

function misread(line: string, choice: number): string {
  return choice < 0.5 ? iconv.decode(iconv.encode(line, "gb18030"), "windows-1252") : iconv.decode(Buffer.from(line), "gb18030");
}
