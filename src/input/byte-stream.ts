/** Bytes that arrive in chunks of any size. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A stream whose first bytes have been looked at; reading `rest` gives all of them, the first included. */
export interface PeekedStream {
  /** At least as many bytes as were asked for, unless the stream is shorter. */
  readonly head: Uint8Array;
  readonly rest: ByteStream;
}

/** Looks at the first bytes of a stream without losing them. */
export async function peek(stream: ByteStream, length: number): Promise<PeekedStream> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let gathered = 0;
  while (gathered < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    gathered += next.value.length;
  }
  const head = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  return { head, rest: startingWith(head, iterator) };
}

async function* startingWith(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Gathers a whole stream. */
export async function gather(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}
