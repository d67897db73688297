import { type Codec, packCharacter } from "./codec.ts";
import { isWellFormed } from "./well-formed.ts";

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Smallest and largest second byte that may follow a lead byte: no overlong forms, no surrogates, nothing above U+10FFFF. */
function secondByteFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return (second & 0xc0) === 0x80;
}

/**
 * Reads one UTF-8 character; bytes that are none count up to the first byte that could not belong to it (Unicode 15, 3.9,
 * "maximal subpart").
 */
export function readUtf8(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return packCharacter(lead, 1);
  if (lead < 0xc2 || lead > 0xf4 || at + 1 >= end) return -1;
  const second = bytes[at + 1]!;
  if (!secondByteFits(lead, second)) return -1;
  if (lead < 0xe0) return packCharacter(((lead & 0x1f) << 6) | (second & 0x3f), 2);
  if (at + 2 >= end || !isContinuation(bytes[at + 2])) return -2;
  const third = bytes[at + 2]! & 0x3f;
  if (lead < 0xf0) return packCharacter(((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | third, 3);
  if (at + 3 >= end || !isContinuation(bytes[at + 3])) return -3;
  return packCharacter(((lead & 0x07) << 18) | ((second & 0x3f) << 12) | (third << 6) | (bytes[at + 3]! & 0x3f), 4);
}

function encode(text: string): Uint8Array | undefined {
  return isWellFormed(text) ? new TextEncoder().encode(text) : undefined;
}

/** UTF-8. */
export const UTF_8: Codec = { label: "utf-8", asciiTransparent: true, reader: () => readUtf8, encode };
