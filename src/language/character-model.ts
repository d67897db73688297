/**
 * What characters cost in Chinese text, in bits: the fewer, the more it reads like Chinese, Simplified or Traditional.
 *
 * The figures come from jieba's word frequencies (see `src/tables/chinese-words.tsv`); characters outside its table cost what their
 * class costs ({@link CLASS_COSTS}). A surrogate pair counts as its first half here: pass whole code points or plain UTF-16 units.
 */
import { CLASS_COSTS, CLASS_NAMES, classTable, transitionTable } from "./character-class.ts";
import { CHARACTER_MODEL } from "./character-model.generated.ts";
import { hangulCost, isHangul } from "./hangul-cost.ts";
import { PAIR_BUCKETS, pairKey } from "./pair-key.ts";

const BITS = 1 / 8;
const NOT_FOUND = 255;
/** A character repeated, in eighths of a bit: ────, 常常. */
const SAME_SIGN = 24;
const SAME_HAN = 72;
const LITTLE_ENDIAN: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const FIRST_HAN = 0x2e80;

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
  /** Where the pairs of each bucket begin: {@link pairKey}. */
  readonly buckets: Uint32Array;
  /** Lower halves of the keys of all pairs, by bucket. */
  readonly keys: Uint16Array;
  readonly costs: Uint8Array;
}

/** Takes a payload apart into views; nothing is copied. */
class Reader {
  private at = 0;
  private readonly bytes: Buffer;
  constructor(payload: string) {
    this.bytes = Buffer.alloc(Buffer.byteLength(payload, "base64"));
    this.bytes.write(payload, "base64");
  }
  view(count: number): Buffer {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
  /** Two bytes each, the lower one first. */
  words(count: number): Uint16Array {
    const bytes = this.view(count * 2);
    if (!LITTLE_ENDIAN) bytes.swap16();
    return new Uint16Array(bytes.buffer, bytes.byteOffset, count);
  }
}

/** By UTF-16 unit, what the class of each costs. */
function classCosts(classes: Uint8Array): Uint8Array {
  const costs = Uint8Array.from(CLASS_NAMES, (name) => Math.round(CLASS_COSTS[name][0] / BITS));
  const table = new Uint8Array(classes.length);
  for (let unit = 0; unit < table.length; unit++) table[unit] = costs[classes[unit]!]!;
  return table;
}

function readModel(): CharacterModel {
  const classes = classTable();
  const starts = classCosts(classes);
  const overall = starts.slice();
  const ends = new Uint8Array(0x10000);
  const closes = new Uint8Array(0x10000);
  const known = new Uint8Array(0x10000);
  const reader = new Reader(CHARACTER_MODEL);
  const characters = reader.words(reader.words(1)[0]!);
  for (const table of [starts, ends, closes, overall]) {
    const figures = reader.view(characters.length);
    for (let at = 0; at < characters.length; at++) table[characters[at]!] = figures[at]!;
  }
  for (let at = 0; at < characters.length; at++) known[characters[at]!] = 1;
  const buckets = new Uint32Array(PAIR_BUCKETS + 1);
  const counts = reader.view(PAIR_BUCKETS);
  for (let bucket = 0; bucket < PAIR_BUCKETS; bucket++) buckets[bucket + 1] = buckets[bucket]! + counts[bucket]!;
  const keys = reader.words(buckets[PAIR_BUCKETS]!);
  const costs = reader.view(keys.length);
  return {
    starts,
    ends,
    closes,
    overall,
    known,
    classes,
    transitions: transitionTable(),

    buckets,
    keys,
    costs,
  };
}

let lazyModel: CharacterModel | undefined;

function model(): CharacterModel {
  lazyModel ??= readModel();
  return lazyModel;
}

function storedCost(table: CharacterModel, first: number, second: number): number {
  const key = pairKey(first, second);
  const bucket = key >>> 16;
  const end = table.buckets[bucket + 1]!;
  for (let at = table.buckets[bucket]!; at < end; at++) if (table.keys[at] === (key & 0xffff)) return table.costs[at]!;
  return NOT_FOUND;
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
    const stored = storedCost(table, a, b);
    if (stored !== NOT_FOUND) return stored * BITS;
  }
  const ends = table.known[b] === 1 && !isHan(b) ? table.closes : table.ends;
  const across = ends[a]! + table.starts[b]!;
  if (isHangul(a) && isHangul(b)) return hangulCost(b) * BITS;
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
