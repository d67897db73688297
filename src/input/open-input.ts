import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { ByteStream } from "./byte-stream.ts";
import type { InputFile } from "./input-file.ts";

const CHUNK = 1 << 20;

/** Opens an input as a stream of bytes, as they lie there. Errors come when it is read: name the input with {@link readError}. */
export function openInput(input: InputFile, standardInput: Readable): ByteStream {
  return input.path === "-" ? standardInput : fileChunks(input.path);
}

/** A file in chunks; a small file is one chunk of its own size. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(Math.max(size, 1), CHUNK);
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length);
      if (bytesRead === 0) return;
      yield bytesRead === length ? buffer : buffer.slice(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Names the input and the reason in an error of the file system, of decompression or of an archive. */
export function readError(input: InputFile, cause: unknown): NewsprocError {
  if (cause instanceof NewsprocError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  const word = code === "ENOENT" ? "not-found" : code === "EACCES" || code === "EPERM" ? "no-permission" : "read-failed";
  return new NewsprocError(word, { source: input.path }, { reason: message ?? code ?? String(cause) }, cause);
}
