import type { EncodingLabel } from "../../model/encoding-label.ts";
import { encodeEach } from "./byte-writer.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";

function makeUtf32(label: EncodingLabel, order: readonly [number, number, number, number]): Codec {
  const [first, second, third, fourth] = order;
  const read: ReadCharacter = (bytes, at, end) => {
    if (at + 3 >= end) return at - end;
    const point = bytes[at + first]! * 0x1000000 + (bytes[at + second]! << 16) + (bytes[at + third]! << 8) + bytes[at + fourth]!;
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? -4 : packCharacter(point, 4);
  };
  const encode = (text: string): Uint8Array | undefined =>
    encodeEach(text, (point, out) => {
      const big = [0, point >> 16, (point >> 8) & 0xff, point & 0xff];
      const bytes = [0, 0, 0, 0];
      for (let at = 0; at < 4; at++) bytes[order[at]!] = big[at]!;
      out.push(...bytes);
      return true;
    });
  return { label, asciiTransparent: false, reader: () => read, encode };
}

/** UTF-32, low byte first. */
export const UTF_32LE: Codec = makeUtf32("utf-32le", [3, 2, 1, 0]);

/** UTF-32, high byte first. */
export const UTF_32BE: Codec = makeUtf32("utf-32be", [0, 1, 2, 3]);
