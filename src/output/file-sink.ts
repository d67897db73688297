import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { Sink } from "./sink.ts";

const FLUSH_AT = 1 << 16;

/**
 * A sink on a file that appears whole or not at all: text goes to a hidden neighbour, which is synced and renamed on `close`.
 *
 * @param path parents are made where they are missing
 * @throws NewsprocError `write-failed` naming the path, when the folder is read-only, the disk is full …
 */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.partial`);
  const failed = (cause: unknown): NewsprocError =>
    new NewsprocError(
      "write-failed",
      { source: path },
      { reason: (cause as NodeJS.ErrnoException).code ?? String(cause) },
      cause,
    );
  let file: FileHandle;
  try {
    await mkdir(dirname(path), { recursive: true });
    file = await open(temporary, "wx");
  } catch (cause) {
    throw failed(cause);
  }
  let pending: string[] = [];
  let length = 0;
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      await abandon();
      throw failed(cause);
    }
  };
  const flush = async (): Promise<void> => {
    const text = pending.join("");
    pending = [];
    length = 0;
    await file.writeFile(text);
  };
  return {
    abandon,
    write: async (text) => {
      pending.push(text);
      length += text.length;
      if (length >= FLUSH_AT) await guarded(flush);
    },
    close: () =>
      guarded(async () => {
        await flush();
        await file.sync();
        await file.close();
        await rename(temporary, path);
      }),
  };
}
