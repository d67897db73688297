import { writeFileSync } from "node:fs";
import { ACTIONS, DECIDED_KINDS, FEATURES } from "../article/features.ts";
import { layoutPage } from "../layout/layout-page.ts";
import { behead } from "./article-learning/behead.ts";
import { doubtLabels } from "./article-learning/doubtful-labels.ts";
import { collectExamples, type Example } from "./article-learning/examples.ts";
import { hashPages, type LabelledPage, readLabelledPages } from "./article-learning/labelled-page.ts";
import { probabilities, type Training, train } from "./article-learning/training.ts";

/**
 * Learns the weights of `src/article/` from labelled pages and writes them to `src/tables/article-weights.tsv`.
 *
 *   npx tsx src/tables/learn-article.ts ../shared/pages:2 FORGED:1:600 [more…] [--out FILE]
 *
 * Each argument is FOLDER[:WEIGHT[:PAGES]]. Each page is learned from with its gold labels, with doubtful ones, with those of `src/layout/`,
 * and as a list of dispatches without headlines. Only structure is learned: nothing of the words of the pages is kept.
 */
const TRAINING: Training = { epochs: 14, rate: 0.25, decay: 5e-4 };
/** Share of labels that are mistaken in the doubtful copy, and how much more it counts than the gold one. */
const MISTAKEN_SHARE = 0.1;
const DOUBTFUL_WEIGHT = 2;

const options = process.argv.slice(2);
const outAt = options.indexOf("--out");
const out = outAt >= 0 ? options[outAt + 1]! : new URL("article-weights.tsv", import.meta.url).pathname;
const sources = options.filter((option, at) => !option.startsWith("--") && (outAt < 0 || at !== outAt + 1)).map(parseSource);

function parseSource(argument: string): { folder: string; weight: number; pages: number } {
  const [folder = "", weight = "1", pages = "Infinity"] = argument.split(":");
  return { folder, weight: Number(weight), pages: Number(pages) };
}

function learnFrom(page: LabelledPage, weight: number, seed: number): readonly Example[] {
  return [
    ...collectExamples(page.gold, page.articles, weight),
    ...collectExamples(doubtLabels(page.gold, MISTAKEN_SHARE, seed), page.articles, weight * DOUBTFUL_WEIGHT),
    ...collectExamples(layoutPage(page.lines), page.articles, weight),
    ...collectExamples(behead(page), page.articles, weight),
  ];
}

function table(weights: Float64Array): string {
  const rows: string[] = [];
  weights.forEach((weight, place) => {
    const value = weight.toFixed(2);
    if (Number(value) === 0) return;
    const row = Math.floor(place / FEATURES.length);
    const kind = DECIDED_KINDS[Math.floor(row / ACTIONS.length)];
    rows.push([kind, ACTIONS[row % ACTIONS.length], FEATURES[place % FEATURES.length], value].join("\t"));
  });
  const inputs = sources.map(
    ({ folder, weight, pages }) =>
      `# Input: ${folder.split("/").slice(-2).join("/")} weight ${weight}, ${pages} pages, sha256 ${hashPages(folder)}`,
  );
  return `${[
    "# Weights of src/article/: what each piece of evidence is worth for each thing that can be done with a piece of a page, in nats.",
    "# Origin: learned by src/tables/learn-article.ts from the structure of labelled pages; no words of the pages are kept. Licence: MIT.",
    ...inputs,
    `# Training: ${JSON.stringify(TRAINING)}`,
    "# Rows that weigh nothing are left out. Columns:",
    "# piece\taction\tevidence\tweight",
    ...rows,
  ].join("\n")}\n`;
}

const examples = sources.flatMap(({ folder, weight, pages }) =>
  readLabelledPages(folder, pages).flatMap((page, index) => learnFrom(page, weight, index)),
);
const weights = train(examples, TRAINING);
const right = examples.filter(
  (example) => probabilities(example, weights).indexOf(Math.max(...probabilities(example, weights))) === example.right,
);
process.stdout.write(`${examples.length} decisions, ${right.length} right\n`);
writeFileSync(out, table(weights));
