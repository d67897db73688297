import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelLines } from "../layout/layout-page.ts";
import type { LabelledLine } from "../model/layout.ts";
import { FURNITURE, type LabelledPage, readLabelledPages } from "./article-learning/labelled-page.ts";
import { familyOf, type Source } from "./labelled-sources.ts";
import { readSamples } from "./layout-learning/corpus.ts";
import { type PageSetAgain, setAgain } from "./layout-learning/set-again.ts";
import { type Training, train } from "./layout-learning/training.ts";

/** A page with the labels that a layout gives it which has not learned from its family. */
export interface HeldOutPage {
  readonly page: LabelledPage;
  readonly source: Source;
  readonly family: string;
  readonly labels: readonly LabelledLine[];
}

/**
 * Labels each page of the sources by weights learned without its family.
 *
 * @param keep a file that the labels are kept in and, where it is there already, read from; `""` for none
 */
export function labelHeldOut(sources: readonly Source[], training: Training, keep: string): readonly HeldOutPage[] {
  const pages = sources.flatMap(readPages);
  const kept = keep !== "" && existsSync(keep) ? readKept(keep) : learnLabels(pages, sources, training);
  if (keep !== "" && !existsSync(keep)) writeKept(keep, kept);
  return pages.map((page) => ({ ...page, labels: kept.get(keyOf(page.page, page.source)) ?? [] }));
}

function readPages(source: Source): readonly Omit<HeldOutPage, "labels">[] {
  if (source.copies > 0) return setAgain(source).map((page) => ({ page: labelledPage(page), source, family: page.family }));
  const pages = readLabelledPages(source.folder, Number.POSITIVE_INFINITY);
  return pages.map((page) => ({ page, source, family: familyOf(source, page.name) }));
}

/** A page that was set again as the learning of articles takes it. */
function labelledPage({ name, lines, rows }: PageSetAgain): LabelledPage {
  const written = lines.filter((line) => line.text !== "");
  const gold = written.map((line, at): LabelledLine => {
    const { role, place } = rows[at]!;
    return { ...line, role, continues: place !== "", confidence: 1, runnerUp: "noise", because: [] };
  });
  return {
    name,
    lines,
    gold,
    articles: new Map(written.map((line, at) => [line.number, FURNITURE.has(rows[at]!.role) ? 0 : rows[at]!.article])),
  };
}

type Labels = ReadonlyMap<string, readonly LabelledLine[]>;

function keyOf(page: LabelledPage, source: Source): string {
  return `${source.folder}/${page.name}`;
}

function learnLabels(pages: readonly Omit<HeldOutPage, "labels">[], sources: readonly Source[], training: Training): Labels {
  const samples = sources.filter(({ weight }) => weight > 0).flatMap(readSamples);
  const labels = new Map<string, readonly LabelledLine[]>();
  for (const family of new Set(pages.map((page) => page.family))) {
    const weights = train(
      samples.filter((sample) => sample.family !== family),
      training,
    );
    for (const { page, source } of pages.filter((other) => other.family === family))
      labels.set(keyOf(page, source), labelLines(page.lines, weights));
    process.stdout.write(`layout learned without ${family}\n`);
  }
  return labels;
}

function readKept(file: string): Labels {
  return new Map(JSON.parse(readFileSync(file, "utf8")) as [string, LabelledLine[]][]);
}

function writeKept(file: string, labels: Labels): void {
  mkdirSync(join(file, ".."), { recursive: true });
  const rows = [...labels].map(([key, lines]) => [key, lines.map((line) => ({ ...line, because: [] }))]);
  writeFileSync(file, JSON.stringify(rows));
}
