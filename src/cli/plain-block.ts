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

/** UTF-8 of UTF-16 code units; a lone surrogate becomes U+FFFD. */
export function utf8Of(units: Uint16Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(units.length * 3);
  let length = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit < 0x80) bytes[length++] = unit;
    else if (unit < 0x800) {
      bytes[length++] = 0xc0 | (unit >> 6);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) length = putThree(bytes, length, unit);
    else {
      const low = unit < 0xdc00 ? (units[at + 1] ?? 0) : 0;
      if (low < 0xdc00 || low > 0xdfff) length = putThree(bytes, length, REPLACEMENT);
      else {
        length = putFour(bytes, length, ((unit - 0xd7c0) << 10) | (low & 0x3ff));
        at++;
      }
    }
  }
  return bytes.subarray(0, length);
}

const REPLACEMENT = 0xfffd;

function putThree(bytes: Uint8Array, at: number, point: number): number {
  bytes[at] = 0xe0 | (point >> 12);
  bytes[at + 1] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (point & 0x3f);
  return at + 3;
}

function putFour(bytes: Uint8Array, at: number, point: number): number {
  bytes[at] = 0xf0 | (point >> 18);
  bytes[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}
