import { DOUBLE_BYTE_TABLES } from "./misreading-tables.generated.ts";
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
  /** Other pairs of the same character: some characters stand twice or three times in code page 932. */
  readonly duplicates: ReadonlyMap<number, readonly number[]>;
}

class OpenTable implements DoubleByteTable {
  readonly units: Uint16Array = new Uint16Array(0x10000);
  readonly pairs: Uint16Array = new Uint16Array(0x10000);
  readonly duplicates: Map<number, number[]> = new Map();

  add(pair: number, unit: number): void {
    if (this.units[pair] === 0) this.units[pair] = unit;
    if (this.pairs[unit] === 0) this.pairs[unit] = pair;
    else if (this.pairs[unit] !== pair) this.duplicates.set(unit, [...(this.duplicates.get(unit) ?? []), pair]);
  }
}

const LEADS = 0xfe - 0x81 + 1;
/** Trail bytes are 40 to FE; 7F is none of them, and stands for a space here. */
const TRAILS = 0xfe - 0x40 + 1;

/** The platform's decoder knows GB18030 whole, and all releases agree on its pairs. */
function addGb18030(table: OpenTable): void {
  const bytes = new Uint8Array(LEADS * TRAILS * 2);
  for (let at = 0, lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      bytes[at++] = trail === 0x7f ? 0x20 : lead;
      bytes[at++] = trail === 0x7f ? 0x20 : trail;
    }
  }
  const text = new TextDecoder("gb18030").decode(bytes);
  for (let at = 0, lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++, at++) {
      if (trail === 0x7f) at++;
      else table.add((lead << 8) | trail, text.charCodeAt(at));
    }
  }
}

/** Private-use characters of GB 18030-2000 that later editions gave their own place, by pair. */
const MOVED: readonly (readonly [unit: number, pair: number])[] = [
  [0xe5e5, 0xa3a0],
  ...[0xa6d9, 0xa6da, 0xa6db, 0xa6dc, 0xa6dd, 0xa6de, 0xa6df, 0xa6ec, 0xa6ed, 0xa6f3].map(
    (pair, at) => [0xe78d + at, pair] as const,
  ),
  [0xe81e, 0xfe59],
  [0xe826, 0xfe61],
  [0xe82b, 0xfe66],
  [0xe82c, 0xfe67],
  [0xe832, 0xfe6d],
  [0xe843, 0xfe7e],
  [0xe854, 0xfe90],
  [0xe864, 0xfea0],
];

function addOlderGb18030(table: OpenTable): void {
  for (const [unit, pair] of MOVED) if (table.pairs[unit] === 0) table.pairs[unit] = pair;
  // Windows reads byte 80 of GBK as €: https://encoding.spec.whatwg.org/#gbk-flag
  table.pairs[0x20ac] = 0x80;
}

/** Reads what `src/tables/pack-code-table.ts` packed. */
function addPacked(table: OpenTable, packed: string): void {
  const bytes = Buffer.from(packed, "base64");
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  let pair = 0;
  let unit = 0;
  while (at < bytes.length) {
    pair += number();
    for (let left = number(); left > 0; left--) {
      const zigzag = number();
      unit += zigzag & 1 ? -((zigzag + 1) >> 1) : zigzag >> 1;
      table.add(pair++, unit++);
    }
  }
}

function addSingles(table: OpenTable, encoding: DoubleByteEncoding): void {
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const unit = encoding === "shift_jis" && byte >= 0xa1 && byte <= 0xdf ? 0xff61 + byte - 0xa1 : byte;
    if (table.pairs[unit] === 0) table.pairs[unit] = byte;
  }
  if (encoding === "gb18030") addOlderGb18030(table);
  if (encoding !== "shift_jis") return;
  // Code page 932 shows single bytes that no character has as private-use characters.
  table.pairs[0xf8f0] = 0xa0;
  for (let byte = 0xfd; byte <= 0xff; byte++) table.pairs[0xf8f1 + byte - 0xfd] = byte;
}

/** Builds the table of an encoding: 信 is D0C5 in gb18030, AB48 in big5. Pairs only: four-byte sequences of GB18030 are left out. */
export function doubleByteTable(encoding: DoubleByteEncoding): DoubleByteTable {
  const table = new OpenTable();
  if (encoding === "gb18030") addGb18030(table);
  for (const packed of DOUBLE_BYTE_TABLES[encoding] ?? []) addPacked(table, packed);
  addSingles(table, encoding);
  forUserDefined(encoding, (pair, unit) => {
    if (table.pairs[unit] === 0) table.pairs[unit] = pair;
  });
  return table;
}
