/** What a UTF-16 code unit of folded text is to the segmenter. */
export const KIND = {
  /** Stands by itself: punctuation, symbols, everything that is nothing below. */
  symbol: 0,
  space: 1,
  han: 2,
  digit: 3,
  /** Letters of Latin, Greek, Cyrillic and other alphabets: runs of them are words. */
  letter: 4,
  kana: 5,
  hangul: 6,
  /** First half of a character beyond the first plane. */
  surrogate: 7,
  /** Belongs to the character before it: second halves, combining marks, variation selectors, joiners. */
  extender: 8,
} as const;

/** Ranges of code units with their kind; what is in none is a symbol, what is in two is what the later one says. */
const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x30, 0x39, KIND.digit],
  [0x41, 0x5a, KIND.letter],
  [0x61, 0x7a, KIND.letter],
  [0xaa, 0xaa, KIND.letter],
  [0xb5, 0xb5, KIND.letter],
  [0xba, 0xba, KIND.letter],
  [0xc0, 0xd6, KIND.letter],
  [0xd8, 0xf6, KIND.letter],
  [0xf8, 0x2ff, KIND.letter],
  [0x370, 0x1fff, KIND.letter],
  [0x2c00, 0x2dff, KIND.letter],
  [0x3105, 0x312f, KIND.letter],
  [0xa000, 0xabff, KIND.letter],
  [0xfb00, 0xfdff, KIND.letter],
  [0xfe70, 0xfefc, KIND.letter],
  [0x1100, 0x11ff, KIND.hangul],
  [0x3131, 0x318e, KIND.hangul],
  [0xac00, 0xd7a3, KIND.hangul],
  [0x3041, 0x30ff, KIND.kana],
  [0x31f0, 0x31ff, KIND.kana],
  [0xff66, 0xff9f, KIND.kana],
  [0x2e80, 0x2fdf, KIND.han],
  [0x3005, 0x3007, KIND.han],
  [0x3400, 0x4dbf, KIND.han],
  [0x4e00, 0x9fff, KIND.han],
  [0xf900, 0xfaff, KIND.han],
  [0x300, 0x36f, KIND.extender],
  [0x1ab0, 0x1aff, KIND.extender],
  [0x1dc0, 0x1dff, KIND.extender],
  [0x200d, 0x200d, KIND.extender],
  [0x20d0, 0x20ff, KIND.extender],
  [0x302a, 0x302f, KIND.extender],
  [0x3099, 0x309a, KIND.extender],
  [0xfe00, 0xfe0f, KIND.extender],
  [0xfe20, 0xfe2f, KIND.extender],
  [0xd800, 0xdbff, KIND.surrogate],
  [0xdc00, 0xdfff, KIND.extender],
  // White space is what `\s` of JavaScript means: the law of the segmenter speaks of that and of no other.
  [0x9, 0xd, KIND.space],
  [0x20, 0x20, KIND.space],
  [0xa0, 0xa0, KIND.space],
  [0x1680, 0x1680, KIND.space],
  [0x2000, 0x200a, KIND.space],
  [0x2028, 0x2029, KIND.space],
  [0x202f, 0x202f, KIND.space],
  [0x205f, 0x205f, KIND.space],
  [0x3000, 0x3000, KIND.space],
  [0xfeff, 0xfeff, KIND.space],
];

let cachedKinds: Uint8Array | undefined;

/** Kinds ({@link KIND}) by code unit, built at first use: 湖 is `han`, の is `kana`. */
export function characterKinds(): Uint8Array {
  if (cachedKinds === undefined) {
    cachedKinds = new Uint8Array(0x10000);
    for (const [from, to, kind] of RANGES) cachedKinds.fill(kind, from, to + 1);
  }
  return cachedKinds;
}
