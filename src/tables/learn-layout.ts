import { writeFileSync } from "node:fs";
import { LABELS } from "../layout/labels.ts";
import { ROW_NAMES, type Weights } from "../layout/weights.ts";
import { parseSource, type Source } from "./labelled-sources.ts";
import { hashFolder, readSamples, type Sample } from "./layout-learning/corpus.ts";
import { type Evaluation, evaluate, harmonicMean } from "./layout-learning/evaluation.ts";
import { LAYOUT_TRAINING, train } from "./layout-learning/training.ts";

/**
 * Learns the weights of `src/layout/` from labelled pages and writes them to `src/tables/layout-weights.tsv`.
 *
 *   npx tsx src/tables/learn-layout.ts ../shared/pages:3 ../shared/seeds:3:seeds ../shared/forged:1:forged [more…]
 *   … --leave-out        learns once for each family with that family left out, and reports; writes nothing
 *   … --out FILE         writes elsewhere
 *
 * The table in the repository comes from
 *
 *   ../shared/pages:3 ../shared/seeds:6:seeds SAMPLES:3:samples ../shared/pages:0.7::5 ../shared/seeds:0.7:seeds:10 SAMPLES:0.7:samples:6
 *   ../shared/forged:0.7:forged PAGES/mainland:0.75:invented PAGES/overseas:0.75:invented PAGES/mainland:0.35:invented:2
 *   PAGES/overseas:0.35:invented:2 PAGES/web:0.75:invented PAGES/print:0.75:invented PAGES/web:0.35:invented:2 PAGES/print:0.35:invented:2
 *
 * where SAMPLES is what test/pages/gather-pages.ts writes and PAGES is src/tables/learning-pages. Each argument is
 * FOLDER[:WEIGHT[:FAMILY[:COPIES]]]. Only the structure of lines is learned: nothing of the words of the pages is kept.
 */
function report(title: string, samples: readonly Sample[], weights: Weights): void {
  const sets = new Map<string, Sample[]>();
  for (const sample of samples) sets.set(sample.set, [...(sets.get(sample.set) ?? []), sample]);
  for (const [set, pages] of sets) {
    const result: Evaluation = evaluate(pages, weights);
    const figure = (value: number): string => (Number.isNaN(value) ? "-" : value.toFixed(3));
    const roles = [...result.roles].filter(([, tally]) => tally.right + tally.extra + tally.missed > 0);
    const macro = roles.reduce((sum, [, tally]) => sum + harmonicMean(tally), 0) / roles.length;
    process.stdout.write(
      `${title} | ${set.split("/").slice(-2).join("/")} | lines ${result.lines} | roles ${figure(result.rolesRight / result.lines)} | macro ${figure(macro)} | joins ${figure(harmonicMean(result.joins))}\n`,
    );
    process.stdout.write(
      `   ${roles.map(([role, tally]) => `${role} ${figure(harmonicMean(tally))} (${tally.right + tally.missed})`).join(" · ")}\n`,
    );
  }
}

function table(weights: Weights, sources: readonly Source[]): string {
  const header = [
    "# Weights of src/layout/: what each piece of evidence is worth for each label, in hundredths of a nat.",
    "# Origin: learned by src/tables/learn-layout.ts from the structure of labelled pages; no words of the pages are kept. Licence: MIT.",
    ...sources.map(
      (source) =>
        `# Input: ${source.folder.split("/").slice(-2).join("/")} weight ${source.weight}${source.copies > 0 ? `, set again ${source.copies} times,` : ""} sha256 ${hashFolder(source.folder)}`,
    ),
    `# Training: ${JSON.stringify(LAYOUT_TRAINING)}`,
    "# Rows that weigh nothing are left out. Columns:",
    ["row", ...LABELS.map((label) => label.name)].join("\t"),
  ];
  const rows = ROW_NAMES.flatMap((name, row) => {
    const values = LABELS.map((_, label) => Math.round((weights[row * LABELS.length + label] as number) * 100));
    return values.some((value) => value !== 0) ? [[name, ...values].join("\t")] : [];
  });
  return `${[...header, ...rows].join("\n")}\n`;
}

const options = process.argv.slice(2);
const leaveOut = options.includes("--leave-out");
const outAt = options.indexOf("--out");
const out = outAt >= 0 ? (options[outAt + 1] as string) : new URL("layout-weights.tsv", import.meta.url).pathname;
const sources = options
  .filter((option, index) => !option.startsWith("--") && (outAt < 0 || index !== outAt + 1))
  .map(parseSource);
const samples = sources.flatMap(readSamples);
if (leaveOut) {
  for (const family of [...new Set(samples.map((sample) => sample.family))].sort()) {
    const weights = train(
      samples.filter((sample) => sample.family !== family),
      LAYOUT_TRAINING,
    );
    report(
      `without ${family}`,
      samples.filter((sample) => sample.family === family),
      weights,
    );
  }
} else {
  const weights = train(samples, LAYOUT_TRAINING);
  report("all", samples, weights);
  writeFileSync(out, table(weights, sources));
}
