import { type DoubleByteEncoding, type DoubleByteTable, doubleByteTable } from "./double-byte.ts";
import { type SingleByteEncoding, singleByteCharacters } from "./single-byte.ts";

const doubleByteTables = new Map<DoubleByteEncoding, DoubleByteTable>();
const singleBytes = new Map<SingleByteEncoding, Uint16Array>();

/** Characters that other tables give the same byte: Apple's logo and the euro, both omegas (Unicode's ROMAN.TXT before and after 1998). */
const OTHER_CHARACTERS: Partial<Record<SingleByteEncoding, readonly (readonly [unit: number, byte: number])[]>> = {
  macintosh: [
    [0xf8ff, 0xf0],
    [0x2126, 0xbd],
    [0x03a9, 0xbd],
    [0x20ac, 0xdb],
    [0x00a4, 0xdb],
  ],
};

/** The table of a double-byte encoding, built at first use and kept. */
export function doubleByte(encoding: DoubleByteEncoding): DoubleByteTable {
  let table = doubleByteTables.get(encoding);
  if (table === undefined) {
    table = doubleByteTable(encoding);
    doubleByteTables.set(encoding, table);
  }
  return table;
}

/** By UTF-16 unit: the byte of a character in a single-byte encoding, 0 where it has none. Built at first use and kept. */
export function singleByte(encoding: SingleByteEncoding): Uint16Array {
  let bytes = singleBytes.get(encoding);
  if (bytes === undefined) {
    bytes = new Uint16Array(0x10000);
    const characters = singleByteCharacters(encoding);
    for (let byte = 1; byte < 256; byte++) bytes[characters[byte]!] = byte;
    // ISO-8859-1 and Windows-1252 differ in 80–9F only, and the controls of the one are no characters of the other: read both.
    for (let byte = 0x80; byte < 0xa0; byte++) if (bytes[byte] === 0) bytes[byte] = byte;
    for (const [unit, byte] of OTHER_CHARACTERS[encoding] ?? []) bytes[unit] = byte;
    singleBytes.set(encoding, bytes);
  }
  return bytes;
}
