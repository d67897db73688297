/** One cell of a code table: a code of the encoding and the code point it stands for. */
export type CodeTableEntry = readonly [code: number, codePoint: number];

function pushVariableLength(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
}

/**
 * Packs a code table as base64 of runs of neighbouring codes: gap to the previous run, length, then each code point as the zigzag
 * difference from the successor of the one before. Numbers are little-endian base 128. `unpackCodeTable` in `src/decode` reads it.
 *
 * @example packCodeTable([[0xb0a1, 0x554a], [0xb0a2, 0x963f]]) // 啊, 阿
 */
export function packCodeTable(entries: Iterable<CodeTableEntry>): string {
  const sorted = [...entries].sort((left, right) => left[0] - right[0]);
  const out: number[] = [];
  let nextCode = 0;
  let nextPoint = 0;
  for (let first = 0; first < sorted.length; ) {
    let last = first + 1;
    while (last < sorted.length && sorted[last]![0] === sorted[last - 1]![0] + 1) last++;
    pushVariableLength(out, sorted[first]![0] - nextCode);
    pushVariableLength(out, last - first);
    for (; first < last; first++) {
      const difference = sorted[first]![1] - nextPoint;
      pushVariableLength(out, difference < 0 ? -difference * 2 - 1 : difference * 2);
      nextPoint = sorted[first]![1] + 1;
    }
    nextCode = sorted[last - 1]![0] + 1;
  }
  return Buffer.from(out).toString("base64");
}
