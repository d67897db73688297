import type { EncodingLabel } from "../../model/encoding-label.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";
import { isWellFormed } from "./well-formed.ts";

function makeUtf16(label: EncodingLabel, low: 0 | 1): Codec {
  const high = 1 - low;
  const read: ReadCharacter = (bytes, at, end) => {
    if (at + 1 >= end) return -1;
    const unit = (bytes[at + high]! << 8) | bytes[at + low]!;
    if (unit < 0xd800 || unit > 0xdfff) return packCharacter(unit, 2);
    if (unit > 0xdbff || at + 3 >= end) return at + 3 >= end ? at - end : -2;
    const second = (bytes[at + 2 + high]! << 8) | bytes[at + 2 + low]!;
    if (second < 0xdc00 || second > 0xdfff) return -2;
    return packCharacter(0x10000 + ((unit & 0x3ff) << 10) + (second & 0x3ff), 4);
  };
  const encode = (text: string): Uint8Array | undefined => {
    if (!isWellFormed(text)) return undefined;
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[at * 2 + high] = unit >> 8;
      bytes[at * 2 + low] = unit & 0xff;
    }
    return bytes;
  };
  return { label, asciiTransparent: false, reader: () => read, encode };
}

/** UTF-16, low byte first. */
export const UTF_16LE: Codec = makeUtf16("utf-16le", 0);

/** UTF-16, high byte first. */
export const UTF_16BE: Codec = makeUtf16("utf-16be", 1);
