import type { Writable } from "node:stream";
import { gatheringSink } from "./gathering-sink.ts";
import type { Sink } from "./sink.ts";

/** A sink on an open stream such as standard output: waits when the reader is slow, never closes the stream. */
export function streamSink(stream: Writable): Sink {
  const nothing = (): Promise<void> => Promise.resolve();
  const put = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  return gatheringSink({ put, close: nothing, abandon: nothing });
}
