/**
 * Builds `dist/`: the library, the worker and the verbs as entries of one bundle with shared chunks; the front of the command line (parser
 * and help) as one file of its own; the type declarations and the manual page.
 *
 * Run by `npm run build`, and by npm itself after `npm ci` (`prepare`).
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import manifest from "../../package.json" with { type: "json" };
import { manualPage } from "../cli/manual-page.ts";
import { VERBS } from "../cli/verbs.ts";

/** Dependencies of every start: inside the bundle they cost half as much to load. The others are loaded on use, from where npm put them. */
const BUNDLED: readonly string[] = ["commander", "chalk"];

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
rmSync(join(root, "dist"), { recursive: true, force: true });

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  external: Object.keys(manifest.dependencies).filter((name) => !BUNDLED.includes(name)),
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
} as const satisfies BuildOptions;

const commands = readdirSync(join(root, "src/cli/commands")).map((file) => file.replace(/\.ts$/, ""));
await build({
  ...common,
  entryPoints: {
    index: "src/index.ts",
    worker: "src/run/worker.ts",
    "run-verb": "src/cli/run-verb.ts",
    ...Object.fromEntries(commands.map((name) => [`commands/${name}`, `src/cli/commands/${name}.ts`])),
  },
  outdir: "dist",
  splitting: true,
  format: "esm",
  banner: {
    js: `import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);`,
  },
  chunkNames: "chunks/[name]-[hash]",
});

/** Leaves what the front imports on use to the modules that are built beside it. */
const onUse: Plugin = {
  name: "on-use",
  setup: ({ onResolve }) => {
    onResolve({ filter: /(^\.\/run-verb|\/commands\/[\w-]+)\.ts$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `./${path.replace(/^\.+\//, "").replace(/\.ts$/, ".js")}`, external: true } : undefined,
    );
  },
};
/** Commander can start other programs as commands, which takes Node's module for that at every start; none of ours is one. */
const noPrograms: Plugin = {
  name: "no-programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "no-programs" }));
    onLoad({ filter: /.*/, namespace: "no-programs" }, () => ({ contents: "module.exports = {};" }));
  },
};
// One file that Node loads at once and without its loader of modules: half of what help takes beside Node itself.
await build({
  ...common,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  minifyIdentifiers: true,
  plugins: [onUse, noPrograms],
});
// Read by the chunk that holds running-text-model.ts, from beside it.
copyFileSync(join(root, "src/language/running-text.bin"), join(root, "dist/chunks/running-text.bin"));
writeFileSync(join(root, "dist", "newsproc.1"), manualPage(VERBS, manifest.version));
const declarations = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  {
    stdio: "inherit",
  },
);
process.exitCode = declarations.status ?? 1;
