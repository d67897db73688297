import type { EncodingLabel } from "../../model/encoding-label.ts";

/** Byte order marks; longer ones stand before shorter ones that they contain. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: EncodingLabel])[] = [
  [[0xff, 0xfe, 0x00, 0x00], "utf-32le"],
  [[0x00, 0x00, 0xfe, 0xff], "utf-32be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** A byte order mark that a page begins with, and how many bytes it has; `undefined` without one. */
export function findByteOrderMark(bytes: Uint8Array): { readonly encoding: EncodingLabel; readonly length: number } | undefined {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return { encoding, length: mark.length };
  }
  return undefined;
}

/** Bytes of the mark at the start that belong to this encoding, 0 when the page begins with text. */
export function byteOrderMarkLength(bytes: Uint8Array, encoding: EncodingLabel): number {
  const found = findByteOrderMark(bytes);
  return found !== undefined && found.encoding === (encoding === "gbk" ? "gb18030" : encoding) ? found.length : 0;
}
