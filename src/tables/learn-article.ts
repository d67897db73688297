import { writeFileSync } from "node:fs";
import { SURENESS } from "../article/confidence.ts";
import { ACTIONS, DECIDED_KINDS, FEATURES } from "../article/features.ts";
import { layoutPage } from "../layout/layout-page.ts";
import type { LabelledLine } from "../model/layout.ts";
import { behead } from "./article-learning/behead.ts";
import { calibrate, collectOutcomes } from "./article-learning/calibration.ts";
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

interface Lesson {
  readonly lines: readonly LabelledLine[];
  readonly articles: ReadonlyMap<number, number>;
  readonly weight: number;
  /** Pages take turns: stories are judged by weights that have not seen their page. */
  readonly half: number;
}

function lessonsOf(page: LabelledPage, weight: number, index: number): readonly Lesson[] {
  const rest = { articles: page.articles, half: index % 2 };
  return [
    { lines: page.gold, weight, ...rest },
    { lines: doubtLabels(page.gold, MISTAKEN_SHARE, index), weight: weight * DOUBTFUL_WEIGHT, ...rest },
    { lines: layoutPage(page.lines), weight, ...rest },
    { lines: behead(page), weight, ...rest },
  ];
}

function examplesOf(lessons: readonly Lesson[]): readonly Example[] {
  return lessons.flatMap(({ lines, articles, weight }) => collectExamples(lines, articles, weight));
}

function learnSureness(lessons: readonly Lesson[]): number[] {
  const outcomes = [0, 1].flatMap((half) => {
    const choices = train(examplesOf(lessons.filter((lesson) => lesson.half !== half)), TRAINING);
    const judged = lessons.filter((lesson) => lesson.half === half);
    return judged.flatMap(({ lines, articles }) => collectOutcomes(lines, articles, choices));
  });
  process.stdout.write(`${outcomes.length} stories, ${outcomes.filter((outcome) => outcome.right).length} right\n`);
  return calibrate(outcomes);
}

function table(choices: Float64Array, sureness: readonly number[]): string {
  const rows: string[] = [];
  choices.forEach((weight, place) => {
    const value = weight.toFixed(2);
    if (Number(value) === 0) return;
    const row = Math.floor(place / FEATURES.length);
    const kind = DECIDED_KINDS[Math.floor(row / ACTIONS.length)];
    rows.push([kind, ACTIONS[row % ACTIONS.length], FEATURES[place % FEATURES.length], value].join("\t"));
  });
  sureness.forEach((weight, at) => {
    rows.push(["story", "confidence", SURENESS[at], weight.toFixed(2)].join("\t"));
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

const lessons = sources.flatMap(({ folder, weight, pages }) =>
  readLabelledPages(folder, pages).flatMap((page, index) => lessonsOf(page, weight, index)),
);
const examples = examplesOf(lessons);
const choices = train(examples, TRAINING);
const right = examples.filter((example) => {
  const chances = probabilities(example, choices);
  return chances.indexOf(Math.max(...chances)) === example.right;
});
process.stdout.write(`${examples.length} decisions, ${right.length} right\n`);
writeFileSync(out, table(choices, learnSureness(lessons)));
