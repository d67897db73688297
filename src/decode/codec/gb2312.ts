import { invertCodeTable } from "./code-table.ts";
import { gb18030TwoByteTable } from "./gb18030.ts";

/** Cells within GB2312's rows that only GBK and GB18030 fill, first and last code: small Roman numerals, vertical punctuation, pinyin. */
const LATER_CELLS: readonly (readonly [first: number, last: number])[] = [
  [0xa2a1, 0xa2b0],
  [0xa2e3, 0xa2e4],
  [0xa2ef, 0xa2f0],
  [0xa2fd, 0xa2fe],
  [0xa4f4, 0xa4fe],
  [0xa5f7, 0xa5fe],
  [0xa6b9, 0xa6c0],
  [0xa6d9, 0xa6fe],
  [0xa7c2, 0xa7d0],
  [0xa7f2, 0xa7fe],
  [0xa8bb, 0xa8c4],
  [0xa8ea, 0xa8fe],
  [0xa9a1, 0xa9a3],
  [0xa9f0, 0xa9fe],
  [0xaaa1, 0xaffe],
  [0xd7fa, 0xd7fe],
];

let lazyPoints: Uint32Array | undefined;
let lazyCodes: ((point: number) => number | undefined) | undefined;

/** GB2312 proper by code with both high bits set: 94 columns of rows A1 to A9 and B0 to F7. */
function points(): Uint32Array {
  if (lazyPoints === undefined) {
    const all = gb18030TwoByteTable();
    lazyPoints = new Uint32Array(0x10000);
    for (let row = 0xa1; row <= 0xf7; row++) {
      for (let code = (row << 8) | 0xa1; code <= ((row << 8) | 0xfe); code++) lazyPoints[code] = all[code]!;
    }
    for (const [first, last] of LATER_CELLS) lazyPoints.fill(0, first, last + 1);
  }
  return lazyPoints;
}

/** Code point of a cell by its seven-bit bytes, 0 for none: 湖 is 3A 7E. Bytes are 21 to 7E. */
export function gb2312Point(row: number, column: number): number {
  return points()[((row | 0x80) << 8) | column | 0x80]!;
}

/** Code of a character in GB2312, both bytes with the high bit set; `undefined` when it has none. */
export function gb2312Code(point: number): number | undefined {
  lazyCodes ??= invertCodeTable(points());
  return lazyCodes(point);
}
