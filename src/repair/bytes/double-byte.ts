import iconv from "iconv-lite";
import { forUserDefined } from "./user-defined.ts";

/** Double-byte encodings that Chinese bytes are in, or are misread as. */
export const DOUBLE_BYTE_ENCODINGS = ["gb18030", "big5", "shift_jis", "euc-kr"] as const;

/** One of {@link DOUBLE_BYTE_ENCODINGS}. */
export type DoubleByteEncoding = (typeof DOUBLE_BYTE_ENCODINGS)[number];

/** Both directions of an encoding's pairs of bytes; 0 where there is no character or no pair. */
export interface DoubleByteTable {
  /** By lead × 256 + trail: UTF-16 unit. */
  readonly units: Uint16Array;
  /** By UTF-16 unit: lead × 256 + trail, or a single byte from 0x80. */
  readonly pairs: Uint16Array;
  /** Other pairs of the same character: 昻 and the like stand twice or three times in code page 932. */
  readonly duplicates: ReadonlyMap<number, readonly number[]>;
}

const ICONV_NAMES: Readonly<Record<DoubleByteEncoding, readonly string[]>> = {
  gb18030: ["gb18030"],
  big5: ["big5hkscs", "cp950"],
  shift_jis: ["cp932"],
  "euc-kr": ["cp949"],
};

const LINE_FEED = 0x0a;

/** All pairs of bytes, each on a line of its own: one call decodes them all, and a bad pair spoils no other. */
function everyPair(): Buffer {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail, LINE_FEED);
  }
  return Buffer.from(bytes);
}

interface OpenTable extends DoubleByteTable {
  readonly duplicates: Map<number, number[]>;
}

function addPairs(table: OpenTable, encoding: string): void {
  const decoded = iconv.decode(everyPair(), encoding).split("\n");
  let row = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoded[row++] ?? "";
      const unit = text.charCodeAt(0);
      if (text.length !== 1 || unit < 0x80 || unit === 0xfffd) continue;
      const pair = (lead << 8) | trail;
      if (table.units[pair] === 0) table.units[pair] = unit;
      if (table.pairs[unit] === 0) table.pairs[unit] = pair;
      else if (table.pairs[unit] !== pair) table.duplicates.set(unit, [...(table.duplicates.get(unit) ?? []), pair]);
    }
  }
}

function addSingles(table: OpenTable, encoding: DoubleByteEncoding): void {
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const unit = iconv.decode(Buffer.from([byte]), ICONV_NAMES[encoding][0]!).charCodeAt(0);
    const sloppy = unit === 0xfffd || Number.isNaN(unit) ? byte : unit;
    if (table.pairs[sloppy] === 0) table.pairs[sloppy] = byte;
  }
  // Single bytes that no character has are shown as private-use characters by Windows: code page 932.
  if (encoding === "shift_jis") {
    table.pairs[0xf8f0] = 0xa0;
    for (let byte = 0xfd; byte <= 0xff; byte++) table.pairs[0xf8f1 + byte - 0xfd] = byte;
  }
  // Windows reads byte 80 of GBK as €: https://encoding.spec.whatwg.org/#gbk-flag
  if (encoding === "gb18030") {
    table.pairs[0x20ac] = 0x80;
    table.pairs[0x80] = 0x80;
  }
}

/** Builds the table of an encoding: 信 is D0C5 in gb18030, AB48 in big5. Pairs only: four-byte sequences of GB18030 are left out. */
export function doubleByteTable(encoding: DoubleByteEncoding): DoubleByteTable {
  const table: OpenTable = { units: new Uint16Array(0x10000), pairs: new Uint16Array(0x10000), duplicates: new Map() };
  for (const name of ICONV_NAMES[encoding]) addPairs(table, name);
  addSingles(table, encoding);
  forUserDefined(encoding, (pair, unit) => {
    if (table.pairs[unit] === 0) table.pairs[unit] = pair;
  });
  return table;
}
