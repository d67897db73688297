const CODES = 39_420;

let lazyIndexes: Map<number, number> | undefined;

function bytesAt(index: number): readonly [number, number, number, number] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

/** The four bytes of a character that GB18030 has no pair for, `undefined` outside the first plane: U+0080 has 81308130. */
export function fourBytesOf(codePoint: number): readonly number[] | undefined {
  if (lazyIndexes === undefined) {
    const bytes = new Uint8Array(CODES * 4);
    for (let index = 0; index < CODES; index++) bytes.set(bytesAt(index), index * 4);
    const text = new TextDecoder("gb18030").decode(bytes);
    lazyIndexes = new Map();
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit !== 0xfffd && !lazyIndexes.has(unit)) lazyIndexes.set(unit, index);
    }
  }
  const index = lazyIndexes.get(codePoint);
  return index === undefined ? undefined : bytesAt(index);
}
