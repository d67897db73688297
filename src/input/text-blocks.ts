import { type ByteStream, gather, peek } from "./byte-stream.ts";
import { isWide } from "./page-splitter.ts";

/** Bytes of a block unless a line is longer. */
const BLOCK = 1 << 22;
/** Bytes in which UTF-16 and UTF-32 betray themselves. */
const HEAD = 4096;
const LINE_FEED = 0x0a;

/**
 * Cuts a stream into blocks of whole lines, so that text of any size is worked on in flat memory; put together, the blocks are the
 * stream. UTF-16 and UTF-32 come in one block.
 *
 * @param least bytes that a block has at least, but for the last one
 */
export async function* textBlocks(stream: ByteStream, least: number = BLOCK): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(stream, HEAD);
  if (isWide(head.subarray(0, HEAD))) {
    yield await gather(rest);
    return;
  }
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of rest) {
    const end = length + chunk.length < least ? 0 : chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield Buffer.concat([...parts, chunk.subarray(0, end)]);
      parts = [];
      length = 0;
    }
    if (end < chunk.length) parts.push(chunk.subarray(end));
    length += chunk.length - end;
  }
  if (length > 0) yield Buffer.concat(parts);
}
