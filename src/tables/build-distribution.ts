/**
 * Builds `dist/`: the library and the command line as entries of one bundle with shared chunks, beside the worker, the type declarations and the manual page.
 *
 * Run by `npm run build`, and by npm itself after `npm ci` (`prepare`).
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import manifest from "../../package.json" with { type: "json" };
import { manualPage } from "../cli/manual-page.ts";
import { VERBS } from "../cli/verbs.ts";

/** Dependencies of every start: inside the bundle they cost half as much to load. The others are loaded on use, from where npm put them. */
const BUNDLED: readonly string[] = ["commander", "chalk"];

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts", worker: "src/run/worker.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: Object.keys(manifest.dependencies).filter((name) => !BUNDLED.includes(name)),
  banner: {
    js: `import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);`,
  },
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: "chunks/[name]-[hash]",
  charset: "utf8",
  legalComments: "none",
});
writeFileSync(join(root, "dist", "newsproc.1"), manualPage(VERBS, manifest.version));
const declarations = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  {
    stdio: "inherit",
  },
);
process.exitCode = declarations.status ?? 1;
