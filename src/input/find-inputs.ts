import { stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { InputFile } from "./input-file.ts";

/** Which files below a folder are read. */
export interface FindSettings {
  readonly recursive: boolean;
  /** Glob patterns of file names; default: text files and their compressed forms. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What `-r` takes when `--include` says nothing. */
export const DEFAULT_INCLUDE: readonly string[] = ["*.txt", "*.txt.gz", "*.txt.zst", "*.txt.bz2", "*.txt.xz"];

/**
 * Finds the files that some arguments name, in the order of the arguments and by path inside a folder. An argument that cannot be read
 * comes out as an error in its place, and the rest goes on.
 *
 * @example findInputs(["第1版.txt", "江州日报/"], { recursive: true, include: [], exclude: [] })
 */
export async function* findInputs(
  named: Iterable<string> | AsyncIterable<string>,
  settings: FindSettings,
): AsyncGenerator<InputFile | NewsprocError> {
  for await (const path of named) {
    if (path === "-") {
      yield { path, relativePath: "stdin.txt" };
      continue;
    }
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) {
      const { isDynamicPattern } = await import("tinyglobby");
      if (isDynamicPattern(path)) yield* filesMatching(path);
      else yield new NewsprocError(found.code === "EACCES" ? "no-permission" : "not-found", { source: path }, {}, found);
    } else if (!found.isDirectory()) yield { path, relativePath: path };
    else if (settings.recursive) yield* filesBelow(path, settings);
    else yield new NewsprocError("is-directory", { source: path });
  }
}

async function* filesBelow(folder: string, settings: FindSettings): AsyncGenerator<InputFile> {
  const include = settings.include.length > 0 ? settings.include : DEFAULT_INCLUDE;
  const { glob } = await import("tinyglobby");
  const anywhere = (pattern: string): string => (pattern.includes("/") ? pattern : `**/${pattern}`);
  const found = await glob(include.map(anywhere), {
    cwd: folder,
    ignore: settings.exclude.map(anywhere),
    dot: false,
    expandDirectories: false,
  });
  for (const relativePath of found.sort()) yield { path: join(folder, relativePath), relativePath };
}

async function* filesMatching(pattern: string): AsyncGenerator<InputFile | NewsprocError> {
  const { glob } = await import("tinyglobby");
  const found = await glob([pattern], { dot: false, expandDirectories: false, absolute: isAbsolute(pattern) });
  if (found.length === 0) yield new NewsprocError("not-found", { source: pattern });
  for (const path of found.sort()) yield { path, relativePath: path };
}
