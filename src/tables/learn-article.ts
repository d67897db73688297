import { writeFileSync } from "node:fs";
import { SURENESS } from "../article/confidence.ts";
import { ACTIONS, DECIDED_KINDS, FEATURES } from "../article/features.ts";
import { calibrate, collectOutcomes } from "./article-learning/calibration.ts";
import { hashPages } from "./article-learning/labelled-page.ts";
import { examplesOf, type Lesson, learn, lessonsOf } from "./article-learning/lessons.ts";
import { ARTICLE_TRAINING, probabilities } from "./article-learning/training.ts";
import { labelHeldOut } from "./held-out-labels.ts";
import { parseSource } from "./labelled-sources.ts";
import { LAYOUT_TRAINING } from "./layout-learning/training.ts";

/**
 * Learns the weights of `src/article/` from labelled pages and writes them to `src/tables/article-weights.tsv`.
 *
 *   npx tsx src/tables/learn-article.ts SOURCES [--keep FILE] [--out FILE]
 *
 * Sources as for learn-layout.ts, the same for the table in the repository. Each page is learned from with its gold labels, with doubtful
 * ones, with those of a layout that has not learned from the page's family (along right readings and along the reader's own), and as a list
 * of dispatches without headlines. Only structure is learned: nothing of the words of the pages is kept. `--keep` keeps the labels of these
 * layouts for the next time.
 */
const options = process.argv.slice(2);
const isOption = (option: string | undefined): boolean => option?.startsWith("--") === true;
const value = (name: string, otherwise: string): string =>
  options.includes(name) ? options[options.indexOf(name) + 1]! : otherwise;
const out = value("--out", new URL("article-weights.tsv", import.meta.url).pathname);
const sources = options.filter((option, at) => !isOption(option) && !isOption(options[at - 1])).map(parseSource);

/** Pages take turns, with what was made of them: stories are judged by weights that have not seen their page. */
interface Turn {
  readonly half: number;
  readonly lessons: readonly Lesson[];
}

function learnSureness(turns: readonly Turn[]): number[] {
  const outcomes = [0, 1].flatMap((half) => {
    const choices = learn(
      turns.flatMap((turn) => (turn.half === half ? [] : turn.lessons)),
      ARTICLE_TRAINING,
    );
    const judged = turns.filter((turn) => turn.half === half).flatMap((turn) => turn.lessons);
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
    ({ folder, weight, copies }) =>
      `# Input: ${folder.split("/").slice(-2).join("/")} weight ${weight}${copies > 0 ? `, set again ${copies} times,` : ""} sha256 ${hashPages(folder)}`,
  );
  return `${[
    "# Weights of src/article/: what each piece of evidence is worth for each thing that can be done with a piece of a page, in nats.",
    "# Origin: learned by src/tables/learn-article.ts from the structure of labelled pages; no words of the pages are kept. Licence: MIT.",
    ...inputs,
    `# Training: ${JSON.stringify(ARTICLE_TRAINING)}`,
    "# Rows that weigh nothing are left out. Columns:",
    "# piece\taction\tevidence\tweight",
    ...rows,
  ].join("\n")}\n`;
}

const turns = labelHeldOut(sources, { ...LAYOUT_TRAINING, epochs: LAYOUT_TRAINING.epochs / 2 }, value("--keep", "")).map(
  ({ page, source, labels }, at): Turn => ({
    half: [...(page.name.split("/")[0] ?? "")].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 2,
    lessons: lessonsOf(page, source.weight, at, labels),
  }),
);
const lessons = turns.flatMap((turn) => turn.lessons);
const examples = examplesOf(lessons);
const choices = learn(lessons, ARTICLE_TRAINING);
const right = examples.filter((example) => {
  const chances = probabilities(example, choices);
  return chances.indexOf(Math.max(...chances)) === example.right;
});
process.stdout.write(`${examples.length} decisions, ${right.length} right\n`);
writeFileSync(out, table(choices, learnSureness(turns)));
