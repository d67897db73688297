import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { InputFile } from "./input-file.ts";

/**
 * Reads a whole input, seen through gzip.
 *
 * @throws NewsprocError `not-found`, `no-permission` or `read-failed`, naming the file
 */
export async function readInput(input: InputFile, standardInput: Readable): Promise<Uint8Array> {
  try {
    const bytes = input.path === "-" ? await gather(standardInput) : await readFile(input.path);
    return isGzip(bytes) ? await promisify(gunzip)(bytes) : bytes;
  } catch (cause) {
    throw readError(input, cause);
  }
}

/**
 * Opens an input as a stream of bytes, seen through gzip by its name (a pipe is taken as it is).
 *
 * @throws NewsprocError through the stream's consumer: wrap it with {@link readError}
 */
export function openInput(input: InputFile, standardInput: Readable): Readable {
  if (input.path === "-") return standardInput;
  const file = createReadStream(input.path);
  if (!input.path.endsWith(".gz")) return file;
  const plain = createGunzip();
  file.on("error", (error) => plain.destroy(error));
  return file.pipe(plain);
}

/** Names the input and the reason in an error of the file system or of decompression. */
export function readError(input: InputFile, cause: unknown): NewsprocError {
  if (cause instanceof NewsprocError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  const word = code === "ENOENT" ? "not-found" : code === "EACCES" || code === "EPERM" ? "no-permission" : "read-failed";
  return new NewsprocError(word, { source: input.path }, { reason: code ?? String(cause) }, cause);
}

async function gather(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}
