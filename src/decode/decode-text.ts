import type { Codec } from "./codec/codec.ts";
import { copyUtf8 } from "./copy-utf-8.ts";
import { type DecodedLines, type DecodedText, isTerminator } from "./text-lines.ts";
import { TextOutput } from "./text-output.ts";

/**
 * Copies ASCII and, where the codec has a table of pairs, its two-byte characters, as far as nothing else comes; gives the byte where
 * it stopped. The hot loop of pages in GB18030 and Big5.
 */
function copyPlain(codec: Codec, output: TextOutput, bytes: Uint8Array, start: number, end: number): number {
  const { units, collector } = output;
  const pairs = codec.pairs?.();
  let { length } = output;
  let at = start;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[length++] = byte;
      at++;
      if (byte < 0x0e && isTerminator(byte)) collector.endLine(length, byte, at - 1, at);
      continue;
    }
    if (pairs === undefined || at + 1 >= end) break;
    const point = pairs[(byte << 8) | bytes[at + 1]!]!;
    if (point === 0 || point > 0xffff) break;
    units[length++] = point;
    at += 2;
  }
  output.length = length;
  return at;
}

/**
 * Decodes the bytes from `start` to `end` and finds the lines on the way. A terminator at the end makes no further line.
 *
 * @param fragment how many bytes at the start are left of a character that was cut
 * @returns offsets in bytes from the beginning of `bytes`, offsets in UTF-16 units from the beginning of `text`
 */
export function decodeLines(codec: Codec, bytes: Uint8Array, start: number, end: number, fragment = 0): DecodedLines {
  const output = new TextOutput(start, end);
  if (fragment > 0) output.writeLoss(start, start + fragment);
  if (codec.label === "utf-8") copyUtf8(output, bytes, start + fragment, end);
  else {
    const read = codec.reader();
    for (let at = start + fragment; at < end; ) {
      if (codec.asciiTransparent) at = copyPlain(codec, output, bytes, at, end);
      if (at < end) at = output.writePiece(at, read(bytes, at, end));
    }
  }
  return output.finish(end);
}

/** Decodes the bytes from `start` to `end` without regard to lines. */
export function decodeText(codec: Codec, bytes: Uint8Array, start: number, end: number): DecodedText {
  const { text, undecodable } = decodeLines(codec, bytes, start, end);
  return { text, undecodable };
}
