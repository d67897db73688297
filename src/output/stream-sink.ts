import type { Writable } from "node:stream";
import type { Sink } from "./sink.ts";

const FLUSH_AT = 1 << 16;

/** A sink on an open stream such as standard output: gathers small texts, waits when the reader is slow, never closes the stream. */
export function streamSink(stream: Writable): Sink {
  let pending = "";
  const flush = (): Promise<void> => {
    const text = pending;
    pending = "";
    if (text === "") return Promise.resolve();
    return new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  };
  return {
    write: (text) => {
      pending += text;
      return pending.length < FLUSH_AT ? Promise.resolve() : flush();
    },
    close: flush,
    abandon: flush,
  };
}
