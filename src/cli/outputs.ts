import { isAbsolute, join, normalize } from "node:path";
import type { Writable } from "node:stream";
import type { InputFile } from "../input/input-file.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import { fileSink } from "../output/file-sink.ts";
import type { Sink } from "../output/sink.ts";
import { streamSink } from "../output/stream-sink.ts";

/** Where the output of each input goes. */
export interface Outputs {
  /** The folder that has a file for each input, `undefined` when all share one sink. */
  readonly folder: string | undefined;
  /** Path of an input's output below the folder; `""` when all share one sink. */
  readonly pathFor: (input: InputFile) => string;
  /** The sink of an input; end it with `done`. */
  readonly sinkFor: (input: InputFile) => Promise<Sink>;
  /** Ends the sink of one input; a file of its own appears only when the input went well. A shared sink passes on what it has. */
  readonly done: (sink: Sink, succeeded: boolean) => Promise<void>;
  /** Ends the sink that all inputs share. */
  readonly close: () => Promise<void>;
}

/**
 * Chooses between standard output, one file (`-o`) and one file an input (`--out-dir`).
 *
 * @param extension of files in the folder, for example `".jsonl"`
 * @throws NewsprocError `usage` when both are given, `write-failed` when the file cannot be opened
 */
export async function openOutputs(
  options: Readonly<Record<string, unknown>>,
  extension: string,
  standardOutput: Writable,
): Promise<Outputs> {
  const folder = options["outDir"] as string | undefined;
  const file = options["output"] as string | undefined;
  if (folder !== undefined && file !== undefined) {
    throw new NewsprocError("usage", { source: "--out-dir" }, { problem: "give either -o or --out-dir, not both" });
  }
  if (folder !== undefined) return folderOutputs(folder, extension);
  const shared = file === undefined || file === "-" ? streamSink(standardOutput) : await fileSink(file);
  return {
    folder: undefined,
    pathFor: () => "",
    sinkFor: () => Promise.resolve(shared),
    done: () => shared.flush(),
    close: () => shared.close(),
  };
}

function folderOutputs(folder: string, extension: string): Outputs {
  const taken = new Set<string>();
  const pathFor = (input: InputFile): string => mirroredPath(input.relativePath, extension);
  return {
    folder,
    pathFor,
    sinkFor: (input) => {
      const path = join(folder, pathFor(input));
      if (taken.has(path))
        throw new NewsprocError("write-failed", { source: input.path }, { reason: `another input is written to ${path}` });
      taken.add(path);
      return fileSink(path);
    },
    done: (sink, succeeded) => (succeeded ? sink.close() : sink.abandon()),
    close: () => Promise.resolve(),
  };
}

/** Path of an input inside the output folder: paths that lead outside the folder they were named from keep their last part only. */
function mirroredPath(path: string, extension: string): string {
  const clean = normalize(path);
  const inside = isAbsolute(clean) || clean.startsWith("..") ? (clean.split(/[\\/]/).at(-1) as string) : clean;
  return inside.replace(/\.(gz|zst|bz2|xz)$/, "").replace(/(?<=[^\\/])\.[^.\\/]*$/, "") + extension;
}
