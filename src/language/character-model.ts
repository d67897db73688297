/**
 * What characters cost in Chinese text, in bits: the fewer, the more it reads like Chinese, Simplified or Traditional.
 *
 * The figures come from jieba's word frequencies (see `src/tables/chinese-words.tsv`); characters outside its table cost what their
 * class costs ({@link CLASS_COSTS}). A surrogate pair counts as its first half here: pass whole code points or plain UTF-16 units.
 */
import { CLASS_COSTS, CLASS_NAMES, classTable, transitionTable } from "./character-class.ts";
import { CHARACTER_MODEL } from "./character-model.generated.ts";
import { hangulCosts, isHangul } from "./hangul-cost.ts";

const BITS = 1 / 8;
const SLOTS = 1 << 18;
const NOT_FOUND = 255;
/** A character repeated, in eighths of a bit: ────, 常常. */
const SAME_SIGN = 24;
const SAME_HAN = 72;
const FIRST_HAN = 0x2e80;
const FIRST_HANGUL = 0xac00;

interface CharacterModel {
  /** By UTF-16 unit, in eighths of a bit. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** Ends of words before punctuation. */
  readonly closes: Uint8Array;
  readonly overall: Uint8Array;
  /** Units of the table: Chinese characters, punctuation, digits and letters of Chinese prose. */
  readonly known: Uint8Array;
  readonly classes: Uint8Array;
  /** Cost of a character after one of its own alphabet, by class numbers, in eighths of a bit. */
  readonly transitions: Uint8Array;
  /** Cost of a Hangul syllable after another, from U+AC00. */
  readonly hangul: Uint8Array;
  /** Open hashing: first × 65,536 + second, then its cost. */
  readonly keys: Uint32Array;
  readonly costs: Uint8Array;
}

function slotOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 14) & (SLOTS - 1);
}

class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    return this.bytes[this.at++]!;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
  numbers(count: number): Uint32Array {
    return Uint32Array.from({ length: count }, () => this.number());
  }
  view(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}

function readCharacters(reader: Reader): Uint32Array {
  const characters = reader.numbers(reader.number());
  for (let at = 1; at < characters.length; at++) characters[at]! += characters[at - 1]!;
  return characters;
}

function readPairs(reader: Reader, characters: Uint32Array, keys: Uint32Array, costs: Uint8Array): void {
  const total = reader.number();
  const counters = reader.numbers(characters.length);
  const steps = reader.numbers(total);
  const values = reader.view(total);
  let at = 0;
  for (let first = 0; first < characters.length; first++) {
    let second = 0;
    for (let left = counters[first]!; left > 0; left--, at++) {
      second += steps[at]!;
      const key = ((characters[first]! << 16) | characters[second]!) >>> 0;
      let slot = slotOf(key);
      while (keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      keys[slot] = key;
      costs[slot] = values[at]!;
    }
  }
}

function readModel(): CharacterModel {
  const classes = classTable();
  const [starts, ends, closes, overall, known] = [0, 1, 2, 3, 4].map(() => new Uint8Array(0x10000)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const startOfClass = CLASS_NAMES.map((name) => Math.round(CLASS_COSTS[name][0] / BITS));
  for (let unit = 0; unit < 0x10000; unit++) {
    starts[unit] = startOfClass[classes[unit]!]!;
    overall[unit] = starts[unit]!;
  }
  const reader = new Reader(Buffer.from(CHARACTER_MODEL, "base64"));
  const characters = readCharacters(reader);
  for (const table of [starts, ends, closes, overall]) {
    const figures = reader.view(characters.length);
    for (let at = 0; at < characters.length; at++) table[characters[at]!] = figures[at]!;
  }
  for (const character of characters) known[character] = 1;
  const keys = new Uint32Array(SLOTS);
  const costs = new Uint8Array(SLOTS);
  readPairs(reader, characters, keys, costs);
  return { starts, ends, closes, overall, known, classes, transitions: transitionTable(), hangul: hangulCosts(), keys, costs };
}

let lazyModel: CharacterModel | undefined;

function model(): CharacterModel {
  lazyModel ??= readModel();
  return lazyModel;
}

function storedCost(table: CharacterModel, key: number): number {
  let slot = slotOf(key);
  for (;;) {
    const found = table.keys[slot];
    if (found === key) return table.costs[slot]!;
    if (found === 0) return NOT_FOUND;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function unitOf(codePoint: number): number {
  return codePoint < 0x10000 ? codePoint : 0xd800;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit < 0xa000;
}

/**
 * Bits of a character by itself, anywhere in Chinese text: 国 costs about 7, 镕 about 20, a private-use character 29.
 *
 * @param codePoint a code point, or a UTF-16 unit
 */
export function characterCost(codePoint: number): number {
  return model().overall[unitOf(codePoint)]! * BITS;
}

/**
 * Bits of a character at the start of a word: 湖 of 湖北, 的.
 *
 * @param codePoint a code point, or a UTF-16 unit
 */
export function startCost(codePoint: number): number {
  return model().starts[unitOf(codePoint)]! * BITS;
}

/**
 * Bits for a phrase to end after a character: 病 closes one easily, 小 hardly. 0 for characters outside the table.
 *
 * @param codePoint a code point, or a UTF-16 unit
 */
export function endCost(codePoint: number): number {
  return model().closes[unitOf(codePoint)]! * BITS;
}

/**
 * Bits of `second` when `first` stands before it: 湖 → 北 costs about 4, 湖 → 砥 about 18.
 *
 * @param first a code point, or a UTF-16 unit
 * @param second likewise
 */
export function pairCost(first: number, second: number): number {
  const table = model();
  const a = unitOf(first);
  const b = unitOf(second);
  if (table.known[a] === 1 && table.known[b] === 1) {
    const stored = storedCost(table, ((a << 16) | b) >>> 0);
    if (stored !== NOT_FOUND) return stored * BITS;
  }
  const ends = table.known[b] === 1 && !isHan(b) ? table.closes : table.ends;
  const across = ends[a]! + table.starts[b]!;
  if (isHangul(a) && isHangul(b)) return table.hangul[b - FIRST_HANGUL]! * BITS;
  if (a === b) return Math.min(across, a < FIRST_HAN ? SAME_SIGN : SAME_HAN) * BITS;
  return Math.min(across, table.transitions[table.classes[a]! * CLASS_NAMES.length + table.classes[b]!]!) * BITS;
}

/**
 * Bits of a text: its first character at a word's start, each other one after the character before it. 0 for `""`.
 * Divide by the length for bits a character: Chinese prose has 6 to 10, misread bytes 13 and more.
 *
 * @example textCost("湖北日报") < textCost("婀栧寳鏃ユ姤") / 2
 */
export function textCost(text: string): number {
  if (text === "") return 0;
  let bits = startCost(text.charCodeAt(0));
  for (let at = 1; at < text.length; at++) bits += pairCost(text.charCodeAt(at - 1), text.charCodeAt(at));
  return bits;
}
