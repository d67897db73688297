/** Kinds of characters outside the table of Chinese characters, and what they cost in a Chinese text. */
interface CharacterClass {
  readonly from: number;
  readonly to: number;
  readonly name: CharacterClassName;
}

/** One kind of character: `"hiragana"` for の, `"rare-han"` for 㛃. */
export type CharacterClassName =
  | "control"
  | "space"
  | "ascii-symbol"
  | "digit"
  | "capital"
  | "small"
  | "c1-control"
  | "latin-1-symbol"
  | "guillemet"
  | "no-break-space"
  | "accented-capital"
  | "accented"
  | "greek"
  | "cyrillic-capital"
  | "cyrillic"
  | "cyrillic-other"
  | "thai"
  | "letter"
  | "symbol"
  | "box"
  | "radical"
  | "hiragana"
  | "katakana"
  | "bopomofo"
  | "han"
  | "rare-han"
  | "hangul"
  | "private"
  | "wide-punctuation"
  | "wide-letter"
  | "half-katakana"
  | "replacement"
  | "astral"
  | "invisible";

/**
 * Bits of a character of the class in running Chinese text: the first of a run, and one after another of the same class.
 * Estimates by hand: they rank readings, they are no statistics.
 */
export const CLASS_COSTS: Readonly<Record<CharacterClassName, readonly [start: number, next: number]>> = {
  control: [30, 30],
  space: [7, 4],
  "ascii-symbol": [11, 7],
  digit: [8, 3.5],
  capital: [11, 5.5],
  small: [11, 4.7],
  "c1-control": [31, 31],
  "latin-1-symbol": [17, 15],
  guillemet: [17, 12],
  "no-break-space": [16, 10],
  "accented-capital": [18, 11],
  accented: [17, 11],
  greek: [16, 6],
  "cyrillic-capital": [16, 6],
  cyrillic: [17, 5],
  "cyrillic-other": [19, 12],
  thai: [18, 6],
  letter: [20, 7],
  symbol: [15, 9],
  box: [14, 7],
  radical: [24, 22],
  hiragana: [13, 6],
  katakana: [14, 6.5],
  bopomofo: [17, 7],
  han: [22, 22],
  "rare-han": [24, 24],
  hangul: [16, 9],
  private: [29, 27],
  "wide-punctuation": [13, 11],
  "wide-letter": [13, 6],
  "half-katakana": [20, 9],
  replacement: [30, 28],
  astral: [22, 14],
  invisible: [26, 26],
};

/** Bits of a character after one of another class of the same alphabet: é after d costs little, Ð after ¹ a lot. */
const TRANSITIONS: readonly (readonly [first: CharacterClassName, second: CharacterClassName, bits: number])[] = [
  ["capital", "small", 5],
  ["small", "capital", 10],
  ["small", "accented", 8],
  ["accented", "small", 5],
  ["capital", "accented", 10],
  ["accented-capital", "small", 6],
  ["accented-capital", "capital", 8],
  ["capital", "accented-capital", 11],
  ["accented", "capital", 13],
  ["space", "accented", 12],
  ["space", "accented-capital", 14],
  ["cyrillic-capital", "cyrillic", 5],
  ["cyrillic-capital", "cyrillic-other", 9],
  ["cyrillic-other", "cyrillic-capital", 8],
  ["cyrillic", "cyrillic-other", 9],
  ["cyrillic-other", "cyrillic", 6],
  ["space", "thai", 9],
  ["space", "letter", 12],
  ["space", "greek", 10],
  ["space", "guillemet", 9],
  ["ascii-symbol", "guillemet", 9],
  ["small", "guillemet", 9],
  ["guillemet", "no-break-space", 2],
  ["no-break-space", "guillemet", 4],
  ["small", "no-break-space", 9],
  ["no-break-space", "small", 7],
  ["ascii-symbol", "no-break-space", 9],
  ["no-break-space", "ascii-symbol", 8],
  ["cyrillic", "cyrillic-capital", 13],
  ["space", "cyrillic", 9],
  ["space", "cyrillic-capital", 11],
  ["space", "hangul", 11],
  ["space", "small", 6],
  ["space", "capital", 9],
  ["hiragana", "katakana", 10],
  ["katakana", "hiragana", 8],
  ["han", "hiragana", 9],
];

const RANGES: readonly CharacterClass[] = [
  { from: 0x0, to: 0x1f, name: "control" },
  { from: 0x20, to: 0x20, name: "space" },
  { from: 0x21, to: 0x2f, name: "ascii-symbol" },
  { from: 0x30, to: 0x39, name: "digit" },
  { from: 0x3a, to: 0x40, name: "ascii-symbol" },
  { from: 0x41, to: 0x5a, name: "capital" },
  { from: 0x5b, to: 0x60, name: "ascii-symbol" },
  { from: 0x61, to: 0x7a, name: "small" },
  { from: 0x7b, to: 0x7e, name: "ascii-symbol" },
  { from: 0x7f, to: 0x9f, name: "c1-control" },
  { from: 0xa0, to: 0xa0, name: "no-break-space" },
  { from: 0xa1, to: 0xaa, name: "latin-1-symbol" },
  { from: 0xab, to: 0xab, name: "guillemet" },
  { from: 0xac, to: 0xba, name: "latin-1-symbol" },
  { from: 0xbb, to: 0xbb, name: "guillemet" },
  { from: 0xbc, to: 0xbf, name: "latin-1-symbol" },
  { from: 0xc0, to: 0xde, name: "accented-capital" },
  { from: 0xdf, to: 0x24f, name: "accented" },
  { from: 0x250, to: 0x36f, name: "letter" },
  { from: 0x370, to: 0x3ff, name: "greek" },
  { from: 0x400, to: 0x40f, name: "cyrillic-other" },
  { from: 0x410, to: 0x42f, name: "cyrillic-capital" },
  { from: 0x430, to: 0x44f, name: "cyrillic" },
  { from: 0x450, to: 0x450, name: "cyrillic-other" },
  { from: 0x451, to: 0x451, name: "cyrillic" },
  { from: 0x452, to: 0x52f, name: "cyrillic-other" },
  { from: 0x530, to: 0xdff, name: "letter" },
  { from: 0xe00, to: 0xe7f, name: "thai" },
  { from: 0xe80, to: 0x10ff, name: "letter" },
  { from: 0x1100, to: 0x11ff, name: "hangul" },
  { from: 0x1200, to: 0x1dff, name: "letter" },
  { from: 0x1e00, to: 0x1fff, name: "accented" },
  { from: 0x2000, to: 0x200a, name: "space" },
  { from: 0x200b, to: 0x200f, name: "invisible" },
  { from: 0x2010, to: 0x2027, name: "wide-punctuation" },
  { from: 0x2028, to: 0x202e, name: "invisible" },
  { from: 0x202f, to: 0x205f, name: "symbol" },
  { from: 0x2060, to: 0x206f, name: "invisible" },
  { from: 0x2070, to: 0x24ff, name: "symbol" },
  { from: 0x2500, to: 0x259f, name: "box" },
  { from: 0x25a0, to: 0x2e7f, name: "symbol" },
  { from: 0x2e80, to: 0x2fdf, name: "radical" },
  { from: 0x2fe0, to: 0x2fff, name: "symbol" },
  { from: 0x3000, to: 0x303f, name: "wide-punctuation" },
  { from: 0x3040, to: 0x309f, name: "hiragana" },
  { from: 0x30a0, to: 0x30ff, name: "katakana" },
  { from: 0x3100, to: 0x312f, name: "bopomofo" },
  { from: 0x3130, to: 0x318f, name: "hangul" },
  { from: 0x3190, to: 0x33ff, name: "symbol" },
  { from: 0x3400, to: 0x4dbf, name: "rare-han" },
  { from: 0x4dc0, to: 0x4dff, name: "symbol" },
  { from: 0x4e00, to: 0x9fff, name: "han" },
  { from: 0xa000, to: 0xabff, name: "letter" },
  { from: 0xac00, to: 0xd7a3, name: "hangul" },
  { from: 0xd7a4, to: 0xd7ff, name: "letter" },
  { from: 0xd800, to: 0xdfff, name: "replacement" },
  { from: 0xe000, to: 0xf8ff, name: "private" },
  { from: 0xf900, to: 0xfaff, name: "rare-han" },
  { from: 0xfb00, to: 0xfdff, name: "letter" },
  { from: 0xfe00, to: 0xfe0f, name: "invisible" },
  { from: 0xfe10, to: 0xfe6f, name: "wide-punctuation" },
  { from: 0xfe70, to: 0xfefe, name: "letter" },
  { from: 0xfeff, to: 0xfeff, name: "invisible" },
  { from: 0xff00, to: 0xff0f, name: "wide-punctuation" },
  { from: 0xff10, to: 0xff19, name: "wide-letter" },
  { from: 0xff1a, to: 0xff20, name: "wide-punctuation" },
  { from: 0xff21, to: 0xff3a, name: "wide-letter" },
  { from: 0xff3b, to: 0xff40, name: "wide-punctuation" },
  { from: 0xff41, to: 0xff5a, name: "wide-letter" },
  { from: 0xff5b, to: 0xff60, name: "wide-punctuation" },
  { from: 0xff61, to: 0xff9f, name: "half-katakana" },
  { from: 0xffa0, to: 0xffdf, name: "hangul" },
  { from: 0xffe0, to: 0xffef, name: "symbol" },
  { from: 0xfff0, to: 0xffff, name: "replacement" },
];

/** Names of the classes in the order of their numbers. */
export const CLASS_NAMES: readonly CharacterClassName[] = Object.keys(CLASS_COSTS) as CharacterClassName[];

/** Fills a table of 65,536 class numbers (index in {@link CLASS_NAMES}) for the characters of the first plane: 龘 is `"han"`. */
export function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const { from, to, name } of RANGES) table.fill(CLASS_NAMES.indexOf(name), from, to + 1);
  return table;
}

/** Bits by first class × number of classes + second class; 255 where the classes have nothing to do with each other. */
export function transitionTable(): Uint8Array {
  const size = CLASS_NAMES.length;
  const table = new Uint8Array(size * size).fill(255);
  for (const [index, name] of CLASS_NAMES.entries()) table[index * size + index] = CLASS_COSTS[name][1] * 8;
  for (const [first, second, bits] of TRANSITIONS)
    table[CLASS_NAMES.indexOf(first) * size + CLASS_NAMES.indexOf(second)] = bits * 8;
  return table;
}
