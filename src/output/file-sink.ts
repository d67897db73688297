import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gatheringSink } from "./gathering-sink.ts";
import { makeFolder } from "./make-folder.ts";
import { namingFailure } from "./naming-failure.ts";
import type { Sink } from "./sink.ts";

/** Bytes after which what is written so far is synced beside the work, so that `close` has little to wait for. */
const SYNC_EVERY = 1 << 24;

/**
 * A sink on a file that appears whole or not at all: text goes to a hidden neighbour, `.NAME.partial`, which is synced and renamed on
 * `close`. What a killed process left of one is written over by the next.
 *
 * @param path parents are made where they are missing
 * @throws NewsprocError `write-failed` naming the path, when the folder is read-only, the disk is full …
 */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = join(dirname(path), `.${basename(path)}.partial`);
  const file = await namingFailure(path, () => openTemporary(temporary));
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
  };
  const orAbandon = (work: () => Promise<unknown>): Promise<void> =>
    namingFailure(path, work).then(
      () => undefined,
      async (error: unknown) => {
        await abandon();
        throw error;
      },
    );
  let unsynced = 0;
  let syncing: Promise<void> | undefined;
  let failure: unknown;
  const syncBeside = (): void => {
    unsynced = 0;
    const before = syncing;
    const sync = file.datasync().catch((error: unknown) => {
      failure ??= error;
    });
    syncing = sync.then(() => before);
  };
  return gatheringSink({
    put: (bytes) =>
      orAbandon(async () => {
        await file.writeFile(bytes);
        unsynced += bytes.length;
        if (unsynced >= SYNC_EVERY) syncBeside();
      }),
    abandon,
    close: () =>
      orAbandon(async () => {
        await syncing;
        if (failure !== undefined) throw failure;
        await file.sync();
        await file.close();
        await rename(temporary, path);
      }),
  });
}

async function openTemporary(path: string): Promise<FileHandle> {
  await makeFolder(dirname(path));
  return open(path, "w");
}
