import { Readable } from "node:stream";
import type { ByteStream } from "./byte-stream.ts";

/** One file inside an archive; read its stream to the end (or leave it) before asking for the next one. */
export interface Member {
  readonly path: string;
  readonly stream: ByteStream;
}

/** A form of archive: how it is known, and how its members are read, one after the other. */
export interface ArchiveForm {
  readonly name: string;
  readonly fits: (head: Uint8Array) => boolean;
  readonly members: (stream: ByteStream) => AsyncIterable<Member>;
}

/** Bytes that tell every form of archive. */
export const ARCHIVE_HEAD = 512;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Forms of archives. An office document or an e-book is a zip too, but no archive of pages: its first member tells. */
export const ARCHIVE_FORMS: readonly ArchiveForm[] = [
  { name: "tar", fits: (head) => latin1(head.subarray(257, 262)) === "ustar", members: tarMembers },
  {
    name: "zip",
    fits: (head) =>
      latin1(head.subarray(0, 4)) === "PK\u0003\u0004" &&
      !/^(\[Content_Types\]|mimetype|_rels\/|META-INF)/.test(latin1(head.subarray(30, 60))),
    members: zipMembers,
  },
];

/** Which form of archive some first bytes begin, if any. */
export function archiveFormOf(head: Uint8Array): ArchiveForm | undefined {
  return ARCHIVE_FORMS.find(({ fits }) => fits(head));
}

async function* tarMembers(stream: ByteStream): AsyncGenerator<Member> {
  const { extract } = await import("tar-stream");
  const entries = extract();
  const source = Readable.from(stream, { objectMode: false });
  source.on("error", (error) => entries.destroy(error));
  source.pipe(entries as unknown as NodeJS.WritableStream);
  for await (const entry of entries) {
    if (entry.header.type === "file") yield { path: entry.header.name, stream: entry as unknown as ByteStream };
    entry.resume();
  }
}

async function* zipMembers(stream: ByteStream): AsyncGenerator<Member> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const opened: { path: string; chunks: Uint8Array[]; ended: boolean; error: Error | null }[] = [];
  const unzip = new Unzip((file) => {
    const member: (typeof opened)[number] = { path: file.name, chunks: [], ended: false, error: null };
    opened.push(member);
    file.ondata = (error, chunk, final) => {
      member.error = error;
      if (chunk !== undefined && chunk !== null) member.chunks.push(chunk);
      member.ended = final || error !== null;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const iterator = stream[Symbol.asyncIterator]();
  const pull = async (): Promise<boolean> => {
    const next = await iterator.next();
    unzip.push(next.done === true ? new Uint8Array() : next.value, next.done === true);
    return next.done !== true;
  };
  let more = true;
  for (;;) {
    while (more && opened.length === 0) more = await pull();
    const member = opened.shift();
    if (member === undefined) return;
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        yield* member.chunks.splice(0);
        if (member.error) throw member.error;
        if (member.ended) return;
        if (!more) throw new Error("the archive ends inside a member");
        more = await pull();
      }
    })();
    if (!member.path.endsWith("/")) yield { path: zipPath(member.path), stream: content };
    for await (const _ of content);
  }
}

/** Old Chinese archivers wrote names in GBK, which fflate reads as Latin-1: they are read again where that gives Chinese. */
function zipPath(path: string): string {
  const units = Array.from({ length: path.length }, (_, index) => path.charCodeAt(index));
  if (units.every((unit) => unit < 0x80) || units.some((unit) => unit > 0xff)) return path;
  const chinese = new TextDecoder("gb18030").decode(Buffer.from(path, "latin1"));
  return chinese.includes("\uFFFD") ? path : chinese;
}
