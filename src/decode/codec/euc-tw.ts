import { encodeEach } from "./byte-writer.ts";
import { chineseNationalStandard, PLANE_CELLS } from "./cns-11643.ts";
import { type Codec, packCharacter, type ReadCharacter } from "./codec.ts";

/** Single shift two: the byte before plane, row and column. */
const SINGLE_SHIFT_TWO = 0x8e;

function isGraphic(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xfe;
}

function makeReader(): ReadCharacter {
  const { points } = chineseNationalStandard();
  return (bytes, at, end) => {
    const lead = bytes[at]!;
    if (lead < 0x80) return packCharacter(lead, 1);
    const shifted = lead === SINGLE_SHIFT_TWO;
    const first = shifted ? at + 2 : at;
    if (first + 1 >= end) return -1;
    const plane = shifted ? bytes[at + 1]! - 0xa0 : 1;
    const row = bytes[first]!;
    const column = bytes[first + 1]!;
    if (plane < 1 || plane > 15 || !isGraphic(row) || !isGraphic(column)) return -1;
    const point = points[plane * PLANE_CELLS + (row - 0xa1) * 94 + column - 0xa1]!;
    return point === 0 ? -1 : packCharacter(point, shifted ? 4 : 2);
  };
}

function encode(text: string): Uint8Array | undefined {
  const { codeOf } = chineseNationalStandard();
  return encodeEach(text, (point, out) => {
    if (point < 0x80) {
      out.push(point);
      return true;
    }
    const code = codeOf(point);
    if (code === undefined) return false;
    const plane = Math.floor(code / PLANE_CELLS);
    if (plane > 1) out.push(SINGLE_SHIFT_TWO, 0xa0 + plane);
    out.push(0xa1 + Math.floor((code % PLANE_CELLS) / 94), 0xa1 + (code % 94));
    return true;
  });
}

/** EUC-TW: CNS 11643 plane 1 in two bytes, planes 1 to 15 in four after the byte 8E. */
export const EUC_TW: Codec = { label: "euc-tw", asciiTransparent: true, reader: makeReader, encode };
