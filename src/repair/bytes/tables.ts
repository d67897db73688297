import { type DoubleByteEncoding, type DoubleByteTable, doubleByteTable } from "./double-byte.ts";
import { type SingleByteEncoding, singleByteTable } from "./single-byte.ts";

const doubleByteTables = new Map<DoubleByteEncoding, DoubleByteTable>();
const singleByteTables = new Map<SingleByteEncoding, Uint16Array>();

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
  let bytes = singleByteTables.get(encoding);
  if (bytes === undefined) {
    bytes = singleByteTable(encoding);
    singleByteTables.set(encoding, bytes);
  }
  return bytes;
}
