import { encodeEach } from "./byte-writer.ts";
import { invertCodeTable, unpackCodeTable } from "./code-table.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";
import { GB18030_FOUR_BYTE, GB18030_TWO_BYTE } from "./gb18030.generated.ts";

/** Four-byte codes of the Basic Multilingual Plane, counted from 81308130. */
const BASIC_PLANE_CODES = 39420;
/** Linear code of 90308130, U+10000. */
const SUPPLEMENTARY_START = 189000;

interface Gb18030Tables {
  readonly twoByte: Uint32Array;
  readonly fourByte: Uint16Array;
  readonly twoByteCode: (point: number) => number | undefined;
  readonly fourByteCode: (point: number) => number | undefined;
}

let lazyTables: Gb18030Tables | undefined;

function tables(): Gb18030Tables {
  if (lazyTables !== undefined) return lazyTables;
  const twoByte = unpackCodeTable(GB18030_TWO_BYTE, 0x10000);
  const starts = unpackCodeTable(GB18030_FOUR_BYTE, BASIC_PLANE_CODES);
  const fourByte = new Uint16Array(BASIC_PLANE_CODES);
  for (let code = 0, point = 0x7f; code < BASIC_PLANE_CODES; code++) {
    point = starts[code] === 0 ? point + 1 : starts[code]!;
    fourByte[code] = point;
  }
  lazyTables = {
    twoByte,
    fourByte,
    twoByteCode: invertCodeTable(twoByte),
    fourByteCode: invertCodeTable(Uint32Array.from(fourByte)),
  };
  return lazyTables;
}

/** Code points of the two-byte codes of GB18030 (and so of GBK and GB2312), by `lead * 256 + trail`; 0 where there is none. */
export function gb18030TwoByteTable(): Uint32Array {
  return tables().twoByte;
}

function readFourBytes(fourByte: Uint16Array, bytes: Uint8Array, at: number, end: number): number {
  if (at + 3 >= end) return -1;
  const third = bytes[at + 2]!;
  const fourth = bytes[at + 3]!;
  if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return -1;
  const linear = ((bytes[at]! - 0x81) * 10 + bytes[at + 1]! - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30;
  if (linear < BASIC_PLANE_CODES) return packCharacter(fourByte[linear]!, 4);
  const point = linear - SUPPLEMENTARY_START + 0x10000;
  return point >= 0x10000 && point <= 0x10ffff ? packCharacter(point, 4) : -4;
}

function makeReader(): ReadCharacter {
  const { twoByte, fourByte } = tables();
  return (bytes, at, end) => {
    const lead = bytes[at]!;
    if (lead < 0x80) return packCharacter(lead, 1);
    if (lead === 0x80) return packCharacter(0x20ac, 1);
    if (lead === 0xff || at + 1 >= end) return -1;
    const trail = bytes[at + 1]!;
    if (trail >= 0x30 && trail <= 0x39) return readFourBytes(fourByte, bytes, at, end);
    const point = twoByte[(lead << 8) | trail]!;
    return point === 0 ? -1 : packCharacter(point, 2);
  };
}

function encode(text: string): Uint8Array | undefined {
  const { twoByteCode, fourByteCode } = tables();
  return encodeEach(text, (point, out) => {
    if (point < 0x80) out.push(point);
    else {
      const code = twoByteCode(point);
      if (code !== undefined) out.push(code >> 8, code & 0xff);
      else {
        const linear = point > 0xffff ? point - 0x10000 + SUPPLEMENTARY_START : fourByteCode(point)!;
        if (linear === undefined) return false;
        const row = Math.floor(linear / 10);
        const block = Math.floor(row / 126);
        out.push(0x81 + Math.floor(block / 10), 0x30 + (block % 10), 0x81 + (row % 126), 0x30 + (linear % 10));
      }
    }
    return true;
  });
}

/**
 * GB18030 and with it GBK, CP936 and GB2312: two-byte codes as in GB 18030-2022, all four-byte codes, and the single byte 80 as € as
 * in CP936.
 *
 * @see https://encoding.spec.whatwg.org/#gb18030-decoder
 */
export const GB18030: Codec = {
  label: "gb18030",
  asciiTransparent: true,
  pairs: gb18030TwoByteTable,
  reader: makeReader,
  encode,
};
