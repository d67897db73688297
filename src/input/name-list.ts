import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { NewsprocError } from "../model/newsproc-error.ts";

/**
 * Reads the names of inputs from a file, one a line, or ended by NUL as `find -print0` writes them. Empty names are passed over.
 *
 * @throws NewsprocError `read-failed`, naming the file
 */
export async function* nameList(path: string, nullTerminated: boolean, standardInput: Readable): AsyncGenerator<string> {
  const stream = path === "-" ? standardInput : createReadStream(path);
  const separator = nullTerminated ? 0 : 0x0a;
  let pending = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      pending = Buffer.concat([pending, chunk as Buffer]);
      for (let end = pending.indexOf(separator); end >= 0; end = pending.indexOf(separator)) {
        const name = pending.subarray(0, end).toString();
        pending = pending.subarray(end + 1);
        if (name !== "") yield nullTerminated ? name : name.replace(/\r$/, "");
      }
    }
  } catch (cause) {
    throw new NewsprocError(
      "read-failed",
      { source: path },
      { reason: (cause as NodeJS.ErrnoException).code ?? String(cause) },
      cause,
    );
  }
  if (pending.length > 0) yield pending.toString();
}
