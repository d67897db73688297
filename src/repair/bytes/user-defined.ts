import type { DoubleByteEncoding } from "./double-byte.ts";

/** Rows of pairs that Windows maps to private-use characters in order. */
interface UserDefinedRows {
  readonly leads: readonly [first: number, last: number];
  readonly trails: readonly (readonly [first: number, last: number])[];
  readonly unit: number;
}

/** What code pages 932, 950 and 949 leave to users. GB18030's own rows are in its table. */
const ROWS: Partial<Record<DoubleByteEncoding, readonly UserDefinedRows[]>> = {
  shift_jis: [
    {
      leads: [0xf0, 0xf9],
      trails: [
        [0x40, 0x7e],
        [0x80, 0xfc],
      ],
      unit: 0xe000,
    },
  ],
  big5: [
    {
      leads: [0xfa, 0xfe],
      trails: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
      unit: 0xe000,
    },
    {
      leads: [0x8e, 0xa0],
      trails: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
      unit: 0xe311,
    },
    {
      leads: [0x81, 0x8d],
      trails: [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
      unit: 0xeeb8,
    },
  ],
  "euc-kr": [
    { leads: [0xc9, 0xc9], trails: [[0xa1, 0xfe]], unit: 0xe000 },
    { leads: [0xfe, 0xfe], trails: [[0xa1, 0xfe]], unit: 0xe05e },
  ],
};

/** Calls back with each user-defined pair of an encoding and its private-use character: F040 is U+E000 in code page 932. */
export function forUserDefined(encoding: DoubleByteEncoding, visit: (pair: number, unit: number) => void): void {
  for (const { leads, trails, unit } of ROWS[encoding] ?? []) {
    let next = unit;
    for (let lead = leads[0]; lead <= leads[1]; lead++) {
      for (const [first, last] of trails) {
        for (let trail = first; trail <= last; trail++) visit((lead << 8) | trail, next++);
      }
    }
  }
}
