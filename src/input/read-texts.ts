import type { Readable } from "node:stream";
import { ARCHIVE_HEAD, archiveFormOf } from "./archive.ts";
import { type ByteStream, peek } from "./byte-stream.ts";
import { compressionOf } from "./compression.ts";
import type { InputFile } from "./input-file.ts";
import { openInput } from "./open-input.ts";

/** A text of an input: the whole of it, or a member of an archive. */
export interface TextInput {
  /** Path inside the archive, `""` for an input that is none. */
  readonly member: string;
  /** Its first bytes, as evidence of what it is. */
  readonly head: Uint8Array;
  readonly stream: ByteStream;
}

const HEAD = 4096;
const DEEPEST = 4;

/**
 * Opens the texts of an input: compressed forms (gzip, zstd, bzip2, xz) and archives (tar, zip) are seen through by their first bytes,
 * also one inside the other, so that a pipe works like a file.
 */
export function readTexts(input: InputFile, standardInput: Readable): AsyncGenerator<TextInput> {
  return textsOf(openInput(input, standardInput), "", 0);
}

async function* textsOf(stream: ByteStream, member: string, depth: number): AsyncGenerator<TextInput> {
  const { head, rest } = await peek(stream, Math.max(HEAD, ARCHIVE_HEAD));
  const compression = depth < DEEPEST ? compressionOf(head) : undefined;
  if (compression) {
    yield* textsOf(await compression.open(rest), member, depth + 1);
    return;
  }
  const archive = depth < DEEPEST ? archiveFormOf(head) : undefined;
  if (archive === undefined) {
    yield { member, head, stream: rest };
    return;
  }
  for await (const part of archive.members(rest))
    yield* textsOf(part.stream, member === "" ? part.path : `${member}/${part.path}`, depth + 1);
}
