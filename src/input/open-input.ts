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

/** A file in chunks; a small file is one chunk of its own size. The next chunk is being read while one is worked on. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  let reading: Promise<unknown> | undefined;
  try {
    const { size } = await file.stat();
    const length = Math.min(Math.max(size, 1), CHUNK);
    const read = (): Promise<{ bytesRead: number; buffer: Uint8Array }> => {
      const next = file.read(new Uint8Array(Buffer.allocUnsafeSlow(length).buffer), 0, length);
      // Who waits for it hears of its failure; nobody else need.
      next.catch(() => undefined);
      reading = next;
      return next;
    };
    for (let next = read(); ; ) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      next = read();
      yield bytesRead === length ? buffer : buffer.slice(0, bytesRead);
    }
  } finally {
    await reading?.catch(() => undefined);
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
