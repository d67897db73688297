import { isUtf8 } from "node:buffer";
import { codecOf } from "../decode/codecs.ts";
import { decodeText } from "../decode/decode-text.ts";

const BYTE_ORDER_MARK = Buffer.from("\ufeff");
/** What ends lines beside LF and CRLF: form feed, U+0085, U+2028, U+2029. */
const RARE_TERMINATORS: readonly Buffer[] = ["\f", "\u0085", "\u2028", "\u2029"].map((one) => Buffer.from(one));
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * The text of a block that needs nothing but decoding: valid UTF-8 without byte order mark whose lines end with LF or CRLF; `undefined`
 * for any other, whose lines have to be told apart first.
 */
export function plainText(bytes: Uint8Array): string | undefined {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (block.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) || !isUtf8(block)) return undefined;
  if (RARE_TERMINATORS.some((one) => block.includes(one))) return undefined;
  for (let at = block.indexOf(CARRIAGE_RETURN); at >= 0; at = block.indexOf(CARRIAGE_RETURN, at + 1)) {
    if (block[at + 1] !== LINE_FEED) return undefined;
  }
  return decodeText(codecOf("utf-8"), block, 0, block.length).text;
}

/** UTF-8 of a text, in one pass; a lone surrogate becomes U+FFFD. */
export function utf8Of(text: string): Uint8Array {
  const room = Buffer.allocUnsafe(text.length * 3);
  return room.subarray(0, new TextEncoder().encodeInto(text, room).written);
}
