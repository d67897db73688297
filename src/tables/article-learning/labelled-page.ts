import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledLine, LineRole } from "../../model/layout.ts";
import type { Line } from "../../model/line.ts";

/** A page with its gold labels. */
export interface LabelledPage {
  readonly name: string;
  /** All lines, blank ones too. */
  readonly lines: readonly Line[];
  /** The non-blank lines as the gold has them. */
  readonly gold: readonly LabelledLine[];
  /** Article numbers by line number, 0 for furniture. */
  readonly articles: ReadonlyMap<number, number>;
}

/** Roles of lines that belong to no article. */
export const FURNITURE: ReadonlySet<string> = new Set(["masthead", "noise", "credit"]);

/** Reads the labelled pages of a folder, in the order of their names; at most `limit` of them. */
export function readLabelledPages(folder: string, limit: number): readonly LabelledPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".labels.tsv"))
    .map((file) => file.slice(0, -".labels.tsv".length))
    .sort()
    .slice(0, limit)
    .map((name) => readLabelledPage(folder, name));
}

function readLabelledPage(folder: string, name: string): LabelledPage {
  const repaired = join(folder, `${name}.clean.txt`);
  const texts = readFileSync(existsSync(repaired) ? repaired : join(folder, `${name}.txt`), "utf8").split("\n");
  const lines = texts.map((text, index): Line => ({ number: index + 1, text, byteStart: 0, byteEnd: 0 }));
  const articles = new Map<number, number>();
  const gold: LabelledLine[] = [];
  for (const row of readFileSync(join(folder, `${name}.labels.tsv`), "utf8")
    .trimEnd()
    .split("\n")) {
    const [number, article, role = "body", joined] = row.split("\t");
    const line = lines[Number(number) - 1]!;
    articles.set(line.number, FURNITURE.has(role) ? 0 : Number(article));
    const label = { role: role as LineRole, continues: joined === "1", confidence: 1, runnerUp: "noise" as const, because: [] };
    gold.push({ ...line, ...label });
  }
  return { name, lines, gold, articles };
}

/** Fingerprint of the labelled pages of a folder. */
export function hashPages(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) {
    if (/\.(?:labels\.tsv|txt)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
