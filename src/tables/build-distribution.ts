/**
 * Builds `dist/`: the library and the command line as two entries of one bundle with shared chunks, and the type declarations.
 *
 * Run by `npm run build`. Dependencies stay outside the bundle only where they are loaded on use.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
  charset: "utf8",
  legalComments: "none",
});
const compiler = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
const declarations = spawnSync(
  process.execPath,
  [
    compiler,
    "-p",
    "tsconfig.json",
    "--noEmit",
    "false",
    "--emitDeclarationOnly",
    "--outDir",
    "dist/types",
    "--rootDir",
    "src",
    "--include",
    "src",
  ].slice(0, -2),
  { stdio: "inherit" },
);
process.exitCode = declarations.status ?? 1;
