import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { splitWith } from "../article/split-page.ts";
import type { SplitPage } from "../model/article.ts";
import { examplesOf, lessonsOf } from "./article-learning/lessons.ts";
import { ARTICLE_TRAINING, train } from "./article-learning/training.ts";
import { type HeldOutPage, labelHeldOut } from "./held-out-labels.ts";
import { parseSource } from "./labelled-sources.ts";
import { LAYOUT_TRAINING } from "./layout-learning/training.ts";

/**
 * How good the splitter is on papers that it has not learned from: leaves each source family out of the learning of both stages in turn,
 * splits its pages and scores them. Writes nothing into the project.
 *
 *   npx tsx src/tables/leave-one-family-out.ts SCORER PAGES[:WEIGHT] [more sources as for learn-layout.ts] [--keep FILE] [--epochs N] [--out DIR]
 *
 * SCORER is the script that scores a folder of records (../shared/score/pages_lib.py), PAGES the folder that is judged. `--keep` keeps the
 * labels of the held-out layouts, for trials of src/article/ alone; a forged page must be of the family of all its articles.
 */
const options = process.argv.slice(2);
const [scorer = "", ...sources] = options.filter(
  (option, at) => !option.startsWith("--") && !(options[at - 1] ?? "").startsWith("--"),
);
const [judged = ""] = (sources[0] ?? "").split(":");
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

function splitHeldOut(pages: readonly HeldOutPage[], out: string): ReadonlyMap<string, string> {
  const lessons = pages.map(({ page, source, labels }, at) => examplesOf(lessonsOf(page, source.weight, at, labels)));
  const families = new Map<string, string>();
  const mine = pages.filter(({ source }) => source.folder === judged);
  for (const family of new Set(mine.map((page) => page.family))) {
    const examples = pages.flatMap((page, at) => (page.family === family ? [] : lessons[at]!));
    const choices = train(examples, { ...ARTICLE_TRAINING, epochs: Number(value("--article-epochs", "8")) });
    for (const { page, labels } of mine.filter((other) => other.family === family)) {
      families.set(page.name, family);
      writeFileSync(join(out, `${page.name}.jsonl`), recordsOf(splitWith(labels, {}, { choices, sureness: [] })));
    }
  }
  return families;
}

type Figures = Readonly<Record<string, number | null>>;

function mean(figures: readonly Figures[], name: string): number {
  const known = figures.flatMap((figure) => (Number.isNaN(figure[name] ?? Number.NaN) ? [] : [figure[name]!]));
  return known.reduce((sum, figure) => sum + figure, 0) / known.length;
}

function report(families: ReadonlyMap<string, string>, out: string): void {
  const file = join(out, "figures.json");
  spawnSync("python3", [scorer, out, "--gold", judged, "-q", "--json", file]);
  const { pages } = JSON.parse(readFileSync(file, "utf8")) as { pages: Readonly<Record<string, Figures>> };
  const names = ["b3", "bound", "headf", "auth", "order", "field", "leak"];
  const rows = [...new Set(families.values())].map((family) => {
    const figures = [...families].filter(([, other]) => other === family).map(([page]) => pages[page]!);
    return {
      family: `${family} (${figures.length})`,
      figures: Object.fromEntries(names.map((name) => [name, mean(figures, name)])),
    };
  });
  const all = [
    ...rows,
    {
      family: "mean of families",
      figures: Object.fromEntries(
        names.map((name) => [
          name,
          mean(
            rows.map((row) => row.figures),
            name,
          ),
        ]),
      ),
    },
  ];
  for (const { family, figures } of all)
    process.stdout.write(`${family.padEnd(18)} ${names.map((name) => `${name} ${figures[name]!.toFixed(3)}`).join("  ")}\n`);
}

const out = value("--out", mkdtempSync(join(tmpdir(), "newsproc-families-")));
mkdirSync(out, { recursive: true });
const training = { ...LAYOUT_TRAINING, epochs: Number(value("--epochs", String(LAYOUT_TRAINING.epochs))) };
report(splitHeldOut(labelHeldOut(sources.map(parseSource), training, value("--keep", "")), out), out);
