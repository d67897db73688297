import { isUtf8 } from "node:buffer";

const BYTE_ORDER_MARK = Buffer.from("\ufeff");
/** What ends lines beside LF and CRLF: form feed, U+0085, U+2028, U+2029. */
const RARE_TERMINATORS: readonly Buffer[] = ["\f", "\u0085", "\u2028", "\u2029"].map((one) => Buffer.from(one));
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Reads the plain blocks of one text. */
export type PlainReader = (bytes: Uint8Array) => Uint16Array | undefined;

/**
 * Makes a reader of blocks that need nothing but decoding: valid UTF-8 without byte order mark whose lines end with LF or CRLF. It gives
 * their UTF-16 code units, until the next block is read, or `undefined` for any other block, whose lines have to be told apart first.
 */
export function plainReader(): PlainReader {
  let room = new Uint16Array();
  return (bytes) => {
    if (!isPlain(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) return undefined;
    if (room.length < bytes.length) room = new Uint16Array(bytes.length);
    return room.subarray(0, decodeInto(bytes, room));
  };
}

function isPlain(block: Buffer): boolean {
  if (block.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) || !isUtf8(block)) return false;
  if (RARE_TERMINATORS.some((one) => block.includes(one))) return false;
  for (let at = block.indexOf(CARRIAGE_RETURN); at >= 0; at = block.indexOf(CARRIAGE_RETURN, at + 1)) {
    if (block[at + 1] !== LINE_FEED) return false;
  }
  return true;
}

/** Decodes valid UTF-8; gives the number of units. */
function decodeInto(bytes: Uint8Array, units: Uint16Array): number {
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
    } else if (lead >= 0xf0) {
      const high = ((lead & 0x07) << 18) | (((bytes[at + 1] as number) & 0x3f) << 12);
      const point = high | (((bytes[at + 2] as number) & 0x3f) << 6) | ((bytes[at + 3] as number) & 0x3f);
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
      at += 4;
    } else if (lead >= 0xe0) {
      units[length++] = ((lead & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
      at += 3;
    } else {
      units[length++] = ((lead & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
      at += 2;
    }
  }
  return length;
}

/** UTF-8 of UTF-16 code units; a lone surrogate becomes U+FFFD. By way of a text: Node's encoder is faster than a loop over units. */
export function utf8Of(units: Uint16Array): Uint8Array {
  const text = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
  const room = Buffer.allocUnsafe(text.length * 3);
  return room.subarray(0, new TextEncoder().encodeInto(text, room).written);
}
