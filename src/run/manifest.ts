import { createHash } from "node:crypto";
import { access, type FileHandle, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ByteStream } from "../input/byte-stream.ts";
import { makeFolder } from "../output/make-folder.ts";
import { namingFailure } from "../output/naming-failure.ts";

/** An input that was finished: what it held, under which settings, and the file that came of it. */
export interface FinishedInput {
  /** Output file below the output folder. */
  readonly output: string;
  /** SHA-256 of the input's bytes as they lie there. */
  readonly sha256: string;
  /** Hash of settings and version: another one means that the work must be done again. */
  readonly settings: string;
}

/** The list of finished inputs of an output folder. */
export interface Manifest {
  /** Whether an earlier run finished the input, and its output is still there. */
  readonly has: (input: FinishedInput) => Promise<boolean>;
  /** Resolves when the entry is on the disk. */
  readonly add: (input: FinishedInput) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the list lies below an output folder. */
export const MANIFEST_PATH: string = join(".newsproc", "manifest.jsonl");

/**
 * Opens the list of an output folder, which is made where it is missing. An entry that a crash left unfinished counts as none.
 *
 * @throws NewsprocError `write-failed` when the folder cannot be made or written to
 */
export async function openManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_PATH);
  await namingFailure(folder, () => makeFolder(dirname(path)));
  const text = await readFile(path, "utf8").catch(() => "");
  const entries = new Set(text.split("\n").filter((line) => line.endsWith("}")));
  const file: FileHandle = await namingFailure(path, () => open(path, "a"));
  if (text !== "" && !text.endsWith("\n")) await file.appendFile("\n");
  return {
    has: async (input) =>
      entries.has(entryText(input)) &&
      (await access(join(folder, input.output)).then(
        () => true,
        () => false,
      )),
    add: async (input) => {
      const entry = entryText(input);
      entries.add(entry);
      await file.appendFile(`${entry}\n`);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

function entryText({ output, sha256, settings }: FinishedInput): string {
  return JSON.stringify({ output, sha256, settings });
}

/** Hash of anything that JSON can write, for telling whether settings are the same. */
export function settingsHash(settings: unknown): string {
  return createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
}

/** SHA-256 of a stream, as hexadecimal digits. */
export async function streamHash(stream: ByteStream): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest("hex");
}
