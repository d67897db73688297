import type { Sink } from "./sink.ts";

const FLUSH_AT = 1 << 16;

/** What a sink is made on: takes gathered bytes, and ends one way or the other. */
export interface SinkTarget {
  readonly put: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Makes a sink that gathers small pieces before it puts them anywhere. */
export function gatheringSink(target: SinkTarget): Sink {
  let pieces: Uint8Array[] = [];
  let text = "";
  let length = 0;
  const settle = (): void => {
    if (text !== "") pieces.push(Buffer.from(text));
    text = "";
  };
  const flush = async (): Promise<void> => {
    settle();
    const gathered = pieces;
    pieces = [];
    length = 0;
    if (gathered.length > 0) await target.put(gathered.length === 1 ? (gathered[0] as Uint8Array) : Buffer.concat(gathered));
  };
  return {
    write: (content) => {
      if (typeof content === "string") text += content;
      else {
        settle();
        if (content.length > 0) pieces.push(content);
      }
      length += content.length;
      return length < FLUSH_AT ? Promise.resolve() : flush();
    },
    flush,
    close: async () => {
      await flush();
      await target.close();
    },
    abandon: () => target.abandon(),
  };
}
