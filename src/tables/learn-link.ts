import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { LINK_EVIDENCE } from "../link/evidence.ts";
import { chances, cutIssue, readStories } from "./link-learning/cut-issues.ts";
import { measureLinks } from "./link-learning/measure.ts";
import { trainLinks } from "./link-learning/training.ts";

/**
 * Learns the weights of `src/link/` from stories that are cut in two and laid out over invented issues, and writes them to
 * `src/tables/link-weights.tsv`. Learned from one half of the stories, measured on the other. Only structure is learned.
 *
 *   npx tsx src/tables/learn-link.ts ../shared/forged [more folders] [--dry-run]
 */
const ISSUES = 500;
const TRAINING = { rounds: 600, decay: 2e-5 };

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const halves = ([0, 1] as const).map((half) => folders.flatMap((folder) => readStories(folder, half)));
const issuesOf = (half: 0 | 1, seed: number): ReturnType<typeof cutIssue>[] => {
  const chance = chances(seed);
  return Array.from({ length: ISSUES }, () => cutIssue(halves[half]!, chance));
};
const weights = trainLinks(issuesOf(0, 3), TRAINING);
const input = createHash("sha256")
  .update(
    halves
      .flat()
      .map((story) => story.headline)
      .join("\n"),
  )
  .digest("hex")
  .slice(0, 16);
const rows = LINK_EVIDENCE.map((name, place) => `${name}\t${weights[place]!.toFixed(2)}`);
const table = `# Weights of src/link/: what each piece of evidence is worth for two stories being one, in nats.
# Origin: learned by src/tables/learn-link.ts from the structure of cut stories; no words of the pages are kept. Licence: MIT.
# Input: ${halves[0]!.length} stories for learning, ${halves[1]!.length} for measuring, sha256 of their headlines ${input}
# Training: ${JSON.stringify({ issues: ISSUES, ...TRAINING })}
# evidence	weight
${rows.join("\n")}
`;
process.stdout.write(`${table}${JSON.stringify(measureLinks(issuesOf(1, 11), weights), null, 1)}\n`);
if (!process.argv.includes("--dry-run")) writeFileSync(new URL("link-weights.tsv", import.meta.url), table);
