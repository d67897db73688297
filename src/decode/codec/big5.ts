import { BIG5_HKSCS } from "./big5.generated.ts";
import { ByteWriter } from "./byte-writer.ts";
import { invertCodeTable, unpackCodeTable } from "./code-table.ts";
import { type Codec, PAIR_BASE, PAIRS, packCharacter, type ReadCharacter } from "./codec.ts";

/**
 * Codes that stand for a character that has another code: the box drawing of A2A4–A2A7, A2CC (卅 twice) and A2CE, for which the
 * Encoding Standard writes the later code.
 *
 * @see https://encoding.spec.whatwg.org/#index-big5-pointer
 */
const READ_ONLY_CODES: ReadonlySet<number> = new Set([0xa2a4, 0xa2a5, 0xa2a6, 0xa2a7, 0xa2cc, 0xa2ce]);

interface Big5Tables {
  readonly points: Uint32Array;
  readonly plainCode: (point: number) => number | undefined;
  readonly hongKongCode: (point: number) => number | undefined;
}

let lazyTables: Big5Tables | undefined;

/** Codes outside Big5 proper: the Hong Kong Supplementary Character Set below A140 and, in the upper user-defined area, from FA40. */
export function isHongKongCode(code: number): boolean {
  return code < 0xa140 || (code >= 0xc6a1 && code < 0xc940) || code >= 0xf9d6;
}

function tables(): Big5Tables {
  if (lazyTables !== undefined) return lazyTables;
  const points = unpackCodeTable(BIG5_HKSCS, 0x10000);
  lazyTables = {
    points,
    plainCode: invertCodeTable(points, (code) => isHongKongCode(code) || READ_ONLY_CODES.has(code)),
    hongKongCode: invertCodeTable(points, (code) => READ_ONLY_CODES.has(code)),
  };
  return lazyTables;
}

/** Code points of Big5 with HKSCS by `lead * 256 + trail`; 0 where there is none. */
export function big5Table(): Uint32Array {
  return tables().points;
}

function makeReader(): ReadCharacter {
  const { points } = tables();
  return (bytes, at, end) => {
    const lead = bytes[at]!;
    if (lead < 0x80) return packCharacter(lead, 1);
    if (at + 1 >= end) return -1;
    const point = points[(lead << 8) | bytes[at + 1]!]!;
    return point === 0 ? -1 : packCharacter(point, 2);
  };
}

function encode(text: string): Uint8Array | undefined {
  const { plainCode, hongKongCode } = tables();
  const out = new ByteWriter();
  for (let at = 0; at < text.length; ) {
    const pair = PAIRS.indexOf(text.slice(at, at + 2));
    const point = pair >= 0 ? PAIR_BASE + pair : text.codePointAt(at)!;
    at += point > 0xffff ? 2 : 1;
    const code = point < 0x80 ? point : (plainCode(point) ?? hongKongCode(point));
    if (code === undefined) return undefined;
    if (code < 0x80) out.push(code);
    else out.push(code >> 8, code & 0xff);
  }
  return out.finish();
}

/**
 * Big5 as the Encoding Standard reads it: with ETEN's additions and the Hong Kong Supplementary Character Set.
 *
 * @see https://encoding.spec.whatwg.org/#big5
 */
export const BIG5: Codec = { label: "big5", asciiTransparent: true, pairs: big5Table, reader: makeReader, encode };

/** The same codec under the name that says that Hong Kong's characters were met. */
export const BIG5_HONG_KONG: Codec = { ...BIG5, label: "big5-hkscs" };
