/**
 * Unpacks what `packCodeTable` of `src/tables` packed into an array of `size` code points.
 *
 * @example unpackCodeTable(GB18030_TWO_BYTE, 0x10000)[0xb0a1] // 啊, 0x554a
 */
export function unpackCodeTable(packed: string, size: number): Uint32Array {
  const bytes = Buffer.from(packed, "base64");
  const points = new Uint32Array(size);
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  let code = 0;
  let point = 0;
  while (at < bytes.length) {
    code += read();
    for (let left = read(); left > 0; left--) {
      const zigzag = read();
      point += (zigzag & 1) === 0 ? zigzag >>> 1 : -((zigzag + 1) >>> 1);
      points[code++] = point++;
    }
  }
  return points;
}

/**
 * Makes the way back from code points to codes, built at first use. Where several codes stand for one character, the first in
 * code order wins; codes that `skip` names are never written.
 */
export function invertCodeTable(
  points: Uint32Array,
  skip: (code: number) => boolean = () => false,
): (point: number) => number | undefined {
  let codes: Map<number, number> | undefined;
  return (point) => {
    if (codes === undefined) {
      codes = new Map();
      for (let code = points.length - 1; code >= 0; code--) {
        const found = points[code]!;
        if (found !== 0 && !skip(code)) codes.set(found, code);
      }
    }
    return codes.get(point);
  };
}
