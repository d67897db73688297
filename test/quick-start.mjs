/**
 * Runs the README's first two commands as a stranger would, in the checkout this file stands in, and fails when one of them does or when
 * the first has made no articles.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const blocks = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((found) =>
  found[1].trim(),
);
const [main, tests] = blocks;
for (const command of [main, tests]) {
  console.log(`$ ${command}`);
  const { status } = spawnSync("bash", ["-c", command], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    console.error(`the README's command failed with exit code ${status}: ${command}`);
    process.exit(1);
  }
}
const folder = /--out-dir (\S+)/.exec(main)?.[1] ?? "out";
const articles = readdirSync(join(root, folder), { recursive: true })
  .filter((name) => name.endsWith(".jsonl") && !name.startsWith("."))
  .flatMap((name) =>
    readFileSync(join(root, folder, name), "utf8")
      .trim()
      .split("\n"),
  )
  .map((line) => JSON.parse(line));
if (articles.length === 0 || articles.some((article) => article.schema !== "newsproc.article/1")) {
  console.error("the README's first command made no articles");
  process.exit(1);
}
console.log(`${articles.length} articles, the first: ${articles[0].headline}`);
