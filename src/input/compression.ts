import { PassThrough, Readable } from "node:stream";
import type { ByteStream } from "./byte-stream.ts";

/** A compressed form that is seen through: how it is known, and how it is undone. */
export interface Compression {
  readonly name: string;
  readonly extension: string;
  readonly magic: readonly number[];
  readonly open: (stream: ByteStream) => Promise<ByteStream> | ByteStream;
}

/** Compressed forms by their first bytes. Decompressors, Node's own too, are loaded on use; concatenated members are read one after the other. */
export const COMPRESSIONS: readonly Compression[] = [
  { name: "gzip", extension: ".gz", magic: [0x1f, 0x8b, 0x08], open: openGzip },
  { name: "zstd", extension: ".zst", magic: [0x28, 0xb5, 0x2f, 0xfd], open: openZstd },
  { name: "bzip2", extension: ".bz2", magic: [0x42, 0x5a, 0x68], open: openBzip2 },
  { name: "xz", extension: ".xz", magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], open: openXz },
];

/** Which compressed form some first bytes begin, if any. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  return COMPRESSIONS.find(({ magic }) => magic.every((byte, index) => head[index] === byte));
}

function through(stream: ByteStream, transform: NodeJS.ReadWriteStream): ByteStream {
  const source = Readable.from(stream, { objectMode: false });
  source.on("error", (error) => (transform as unknown as Readable).destroy(error));
  return source.pipe(transform) as unknown as ByteStream;
}

async function openGzip(stream: ByteStream): Promise<ByteStream> {
  const { createGunzip } = await import("node:zlib");
  return through(stream, createGunzip());
}

/** Node's own zstd where it has one (22.15 and later), else a library. */
async function openZstd(stream: ByteStream): Promise<ByteStream> {
  const zlib = (await import("node:zlib")) as { createZstdDecompress?: () => NodeJS.ReadWriteStream };
  const own = zlib.createZstdDecompress;
  if (own) return through(stream, own());
  const { Decompress } = await import("fzstd");
  return (async function* () {
    let ready: Uint8Array[] = [];
    const decompress = new Decompress((chunk) => void ready.push(chunk));
    for await (const chunk of stream) {
      decompress.push(chunk);
      yield* ready;
      ready = [];
    }
    decompress.push(new Uint8Array(), true);
    yield* ready;
  })();
}

async function openBzip2(stream: ByteStream): Promise<ByteStream> {
  const { default: unbzip2 } = await import("unbzip2-stream");
  const plain = new PassThrough();
  const source = Readable.from(stream, { objectMode: false });
  const decompress = unbzip2();
  for (const part of [source, decompress]) part.on("error", (error: Error) => plain.destroy(error));
  source.pipe(decompress).pipe(plain);
  return plain;
}

async function openXz(stream: ByteStream): Promise<ByteStream> {
  const { XzReadableStream } = await import("xz-decompress");
  const compressed = ReadableStream.from(stream) as ReadableStream<Uint8Array>;
  return new XzReadableStream(compressed) as unknown as ByteStream;
}
