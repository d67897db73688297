import { type ByteStream, peek } from "./byte-stream.ts";
import { type PageBuffer, pageBuffer } from "./page-buffer.ts";

/** A page cut out of a stream of text. */
export interface TextPage {
  readonly bytes: Uint8Array;
  /** Offset of its first byte in the stream. */
  readonly byteStart: number;
  /** It was larger than the limit: with `refuse` its bytes were left out, with `cut` it ends at a line end and goes on in the next page. */
  readonly oversized: boolean;
}

/** Where one page of a stream ends and the next begins, and how large a page may be. */
export interface SplitterSettings {
  /**
   * Tells whether a line begins a new page; `undefined` cuts at form feeds only. The line comes as bytes without its terminator, with the
   * first bytes of the stream as evidence of its encoding.
   */
  readonly beginsPage: ((line: Uint8Array, head: Uint8Array) => boolean) | undefined;
  /** Bytes. */
  readonly limit: number;
  readonly oversize: "refuse" | "cut";
}

const FORM_FEED = 0x0c;
const LINE_FEED = 0x0a;
const HEAD = 4096;

/**
 * Cuts a stream of text into pages, holding no more than one page in memory. Form feeds end pages (no two-byte encoding of Chinese has
 * that byte inside a character; UTF-16 and UTF-32 are left whole), and so do the lines that `beginsPage` knows. Pages of white space
 * alone are passed over.
 */
export async function* splitPages(stream: ByteStream, settings: SplitterSettings): AsyncGenerator<TextPage> {
  const { head, rest } = await peek(stream, HEAD);
  const buffer = pageBuffer(settings.limit, settings.oversize);
  const { beginsPage } = settings;
  if (isWide(head)) for await (const chunk of rest) yield* buffer.add(chunk);
  else if (beginsPage) yield* cutAtLines(rest, buffer, (line) => beginsPage(line, head));
  else for await (const chunk of rest) yield* cutAtFeeds(chunk, buffer);
  yield* buffer.end(0);
}

function* cutAtFeeds(chunk: Uint8Array, buffer: PageBuffer): Generator<TextPage> {
  let start = 0;
  for (let feed = chunk.indexOf(FORM_FEED); feed >= 0; feed = chunk.indexOf(FORM_FEED, start)) {
    yield* buffer.add(chunk.subarray(start, feed));
    yield* buffer.end(1);
    start = feed + 1;
  }
  yield* buffer.add(chunk.subarray(start));
}

/** Lines longer than this cannot begin a page, so that a stream without line ends is not gathered. */
const LONGEST_SEPARATOR = 4096;

async function* cutAtLines(
  stream: ByteStream,
  buffer: PageBuffer,
  beginsPage: (line: Uint8Array) => boolean,
): AsyncGenerator<TextPage> {
  let line: Uint8Array = new Uint8Array();
  let tooLong = false;
  for await (const chunk of stream) {
    const bytes = line.length === 0 ? chunk : Buffer.concat([line, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      if (!tooLong && beginsPage(bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end))) yield* buffer.end(0);
      yield* cutAtFeeds(bytes.subarray(start, end + 1), buffer);
      tooLong = false;
      start = end + 1;
    }
    line = bytes.subarray(start);
    if (line.length > LONGEST_SEPARATOR) {
      yield* cutAtFeeds(line, buffer);
      line = new Uint8Array();
      tooLong = true;
    }
  }
  if (!tooLong && line.length > 0 && beginsPage(line)) yield* buffer.end(0);
  yield* cutAtFeeds(line, buffer);
}

/** UTF-16 and UTF-32: a byte order mark, or zeros in the first bytes. */
export function isWide(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0);
}
