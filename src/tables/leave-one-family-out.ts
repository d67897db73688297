import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { splitWith } from "../article/split-page.ts";
import type { SplitPage } from "../model/article.ts";
import { learn, lessonsOf } from "./article-learning/lessons.ts";
import { ARTICLE_TRAINING } from "./article-learning/training.ts";
import { type HeldOutPage, labelHeldOut } from "./held-out-labels.ts";
import { parseSource } from "./labelled-sources.ts";
import { LAYOUT_TRAINING } from "./layout-learning/training.ts";

/**
 * How good the splitter is on papers that it has not learned from: leaves each source family out of the learning of both stages in turn,
 * splits its pages and scores them. Writes nothing into the project.
 *
 *   npx tsx src/tables/leave-one-family-out.ts SCORER PAGES[:WEIGHT] [more sources as for learn-layout.ts] [options]
 *   --keep FILE           keeps the labels of the held-out layouts, for trials of src/article/ alone
 *   --epochs N            of the layout, --article-epochs N of the articles: eight are as good as twice as many
 *   --all                 judges every source, not PAGES alone
 *   --out FOLDER          where records and figures go
 *
 * SCORER is the script that scores a folder of records (../shared/score/pages_lib.py), PAGES the folder that is judged; so are sources of
 * weight 0, which nothing is learned from. Pages forged from labelled ones must be of the family of all their articles.
 */
const options = process.argv.slice(2);
const isOption = (option: string): boolean => option.startsWith("--");
const [scorer = "", ...sources] = options.filter((option, at) => {
  const before = options[at - 1] ?? "";
  return !isOption(option) && (!isOption(before) || before === "--all");
});
const value = (name: string, otherwise: string): string =>
  options.includes(name) ? options[options.indexOf(name) + 1]! : otherwise;

/** What the scorer reads of a page. */
function recordsOf({ metadata, articles }: SplitPage): string {
  const records = articles.map((article) => ({
    kicker: article.kicker.text,
    headline: article.headline.text,
    subheadline: article.subheadline.text,
    authors: article.authors,
    paragraphs: article.paragraphs.map(({ text }) => ({ text })),
    captions: article.captions.map(({ text, credit }) => ({ text, credit })),
    continuation: { from_page: article.continuation.fromPage },
    newspaper: metadata.newspaper,
    date: metadata.date,
    page: metadata.page,
  }));
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** Pages of one family in one folder: a row of the table. */
interface Row {
  readonly family: string;
  readonly folder: string;
  readonly out: string;
  readonly names: string[];
}

function splitHeldOut(pages: readonly HeldOutPage[], out: string): readonly Row[] {
  const lessons = pages.map(({ page, source, labels }, at) => lessonsOf(page, source.weight, at, labels));
  const rows = new Map<string, Row>();
  const main = pages[0]?.source;
  const mine = pages.filter(
    ({ source }) => source.copies === 0 && (options.includes("--all") || source === main || source.weight === 0),
  );
  for (const family of new Set(mine.map((page) => page.family))) {
    const others = pages.flatMap((page, at) => (page.family === family || page.source.weight === 0 ? [] : lessons[at]!));
    const choices = learn(others, { ...ARTICLE_TRAINING, epochs: Number(value("--article-epochs", "8")) });
    for (const { page, source, labels } of mine.filter((other) => other.family === family)) {
      const { folder } = source;
      const key = source === main ? family : `${family} of ${basename(folder)}`;
      const row = rows.get(key) ?? { family: key, folder, out: join(out, key.replaceAll(" ", "-")), names: [] };
      rows.set(key, row);
      row.names.push(page.name);
      mkdirSync(row.out, { recursive: true });
      writeFileSync(join(row.out, `${page.name}.jsonl`), recordsOf(splitWith(labels, {}, { choices, sureness: [] })));
    }
  }
  return [...rows.values()];
}

const FIGURES = ["b3", "bound", "headf", "auth", "order", "field", "leak"] as const;

/** The mean of what there is, in the order of {@link FIGURES}. */
function means(rows: readonly (readonly (number | null | undefined)[])[]): number[] {
  return FIGURES.map((_, at) => {
    const known = rows.flatMap((row) => (Number.isFinite(row[at]) ? [row[at]!] : []));
    return known.reduce((sum, figure) => sum + figure, 0) / known.length;
  });
}

function figuresOf({ folder, out, names }: Row): number[] {
  const file = join(out, "figures.json");
  spawnSync("python3", [scorer, out, "--gold", folder, "--only", names.join(","), "-q", "--json", file]);
  const { pages } = JSON.parse(readFileSync(file, "utf8")) as {
    pages: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  };
  return means(names.map((name) => FIGURES.map((figure) => pages[name]?.[figure])));
}

function print(title: string, figures: readonly number[]): void {
  process.stdout.write(`${title.padEnd(24)} ${FIGURES.map((name, at) => `${name} ${figures[at]!.toFixed(3)}`).join("  ")}\n`);
}

const out = value("--out", mkdtempSync(join(tmpdir(), "newsproc-families-")));
const training = { ...LAYOUT_TRAINING, epochs: Number(value("--epochs", String(LAYOUT_TRAINING.epochs))) };
const rows = splitHeldOut(labelHeldOut(sources.map(parseSource), training, value("--keep", "")), out).map((row) => ({
  ...row,
  figures: figuresOf(row),
}));
for (const { family, names, figures } of rows) print(`${family} (${names.length})`, figures);
print("mean of families", means(rows.filter(({ family }) => !family.includes(" ")).map(({ figures }) => figures)));
if (rows.some(({ family }) => family.includes(" ")))
  print("mean of other rows", means(rows.filter(({ family }) => family.includes(" ")).map(({ figures }) => figures)));
