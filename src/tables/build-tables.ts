/**
 * Builds every generated table from its source, or with `--check` tells which ones differ from what is in the repository.
 *
 * Each `build-<name>.ts` in this folder that exports `build()` takes part: it answers the files it makes, path → content.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a table builder answers: paths from the project's root, and their whole content. */
export type BuiltFiles = Readonly<Record<string, string>>;

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "..", "..");
const checking = process.argv.includes("--check");
const builders = readdirSync(folder).filter(
  (name) => /^build-.*\.ts$/.test(name) && !/^build-(tables|distribution)\.ts$/.test(name),
);
let stale = 0;
for (const name of builders.sort()) {
  const module = (await import(join(folder, name))) as { build?: () => BuiltFiles | Promise<BuiltFiles> };
  if (!module.build) throw new Error(`${name} exports no build()`);
  for (const [path, content] of Object.entries(await module.build())) {
    const target = join(root, path);
    if (!checking) writeFileSync(target, content);
    else if (readFileSync(target, "utf8") !== content) {
      stale += 1;
      console.error(`${path} is not what src/tables/${name} makes: run npm run tables`);
    }
  }
}
console.log(
  checking ? `${builders.length} table builders checked, ${stale} stale files` : `${builders.length} table builders run`,
);
process.exitCode = stale > 0 ? 1 : 0;
