import { ByteWriter } from "./byte-writer.ts";
import { type Codec, NOTHING, packCharacter, type ReadCharacter } from "./codec.ts";
import { isWellFormed } from "./well-formed.ts";

const PLUS = 0x2b;
const MINUS = 0x2d;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Six bits of each byte of the base64 alphabet, -1 for other bytes. */
function makeSextets(): Int8Array {
  const sextets = new Int8Array(256).fill(-1);
  for (let at = 0; at < 64; at++) sextets[ALPHABET.charCodeAt(at)] = at;
  return sextets;
}

/** Inside base64: bits that were read and are no character yet. */
interface BitQueue {
  open: boolean;
  bits: number;
  count: number;
}

/** Reads on to the next 16 bits; gives the unit, or -1 when the base64 part ends, and moves `place.at`. */
function readUnit(queue: BitQueue, sextets: Int8Array, bytes: Uint8Array, place: { at: number }, end: number): number {
  while (queue.count < 16) {
    const sextet = place.at < end ? sextets[bytes[place.at]!]! : -1;
    if (sextet < 0) return -1;
    queue.bits = ((queue.bits << 6) | sextet) & 0xfffffff;
    queue.count += 6;
    place.at++;
  }
  queue.count -= 16;
  return (queue.bits >> queue.count) & 0xffff;
}

function closeBase64(queue: BitQueue, bytes: Uint8Array, at: number, stop: number, end: number): number {
  const padding = queue.bits & ((1 << queue.count) - 1);
  const whole = queue.count < 6 && padding === 0;
  queue.open = false;
  queue.count = 0;
  queue.bits = 0;
  const length = stop - at + (stop < end && bytes[stop] === MINUS ? 1 : 0);
  return whole ? packCharacter(NOTHING, length) : -Math.max(1, length);
}

function makeReader(): ReadCharacter {
  const sextets = makeSextets();
  const queue: BitQueue = { open: false, bits: 0, count: 0 };
  return (bytes, at, end) => {
    const byte = bytes[at]!;
    if (queue.open && (sextets[byte]! >= 0 || byte === MINUS)) {
      const place = { at };
      const unit = readUnit(queue, sextets, bytes, place, end);
      if (unit < 0) return closeBase64(queue, bytes, at, place.at, end);
      if (unit < 0xd800 || unit > 0xdfff) return packCharacter(unit, place.at - at);
      const second = unit < 0xdc00 ? readUnit(queue, sextets, bytes, place, end) : -1;
      if (second < 0xdc00 || second > 0xdfff) return at - place.at;
      return packCharacter(0x10000 + ((unit & 0x3ff) << 10) + (second & 0x3ff), place.at - at);
    }
    queue.open = false;
    queue.count = 0;
    if (byte >= 0x80) return -1;
    if (byte !== PLUS) return packCharacter(byte, 1);
    if (bytes[at + 1] === MINUS && at + 1 < end) return packCharacter(PLUS, 2);
    queue.open = true;
    return packCharacter(NOTHING, 1);
  };
}

/** Characters that stand for themselves: RFC 2152's set D, white space, and the optional set without `\` and `~`. */
function isDirect(unit: number): boolean {
  return unit < 0x80 && unit !== PLUS && unit !== 0x5c && unit !== 0x7e;
}

function encode(text: string): Uint8Array | undefined {
  if (!isWellFormed(text)) return undefined;
  const out = new ByteWriter();
  for (let at = 0; at < text.length; ) {
    if (isDirect(text.charCodeAt(at))) {
      out.push(text.charCodeAt(at++));
      continue;
    }
    let stop = at;
    while (stop < text.length && !isDirect(text.charCodeAt(stop))) stop++;
    const units = Buffer.from(text.slice(at, stop), "utf16le").swap16();
    out.push(PLUS);
    out.append(Buffer.from(units.toString("base64").replace(/=+$/, ""), "latin1"));
    out.push(MINUS);
    at = stop;
  }
  return out.finish();
}

/**
 * UTF-7: UTF-16 in base64 between `+` and `-`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2152
 */
export const UTF_7: Codec = { label: "utf-7", asciiTransparent: false, reader: makeReader, encode };
