import { pairCost } from "../language/character-model.ts";
import { rarityTable } from "../language/character-rarity.ts";
import { isOutOfStep } from "./shift-sign.ts";

/** `&` may begin an entity. */
export const AMPERSAND = 1;
/** `%` may begin an escaped byte. */
export const PERCENT = 2;
/** `\` may begin an escaped character. */
export const BACKSLASH = 4;
/** ZWSP, BOM, soft hyphen and other characters without a shape. */
export const INVISIBLE = 8;
/** Kangxi radicals and the CJK Radicals Supplement. */
export const RADICAL = 16;
/** Private-use characters. */
export const PRIVATE = 32;
/** Two or more characters that Chinese pages have few of: accented letters, Cyrillic, Hangul, half-width katakana. */
export const FOREIGN = 64;
/** Chinese characters that never stand side by side: read anew they may be another text. */
export const RARE = 128;
/** U+FFFD, a run of question marks, 锟斤拷, 烫烫烫. */
export const LOST = 256;
/** A letter with a tone mark and a bracket: pinyin in a text. */
export const TONE = 512;
/** Chinese characters that seldom stand side by side: they may be out of step by a byte. */
export const UNEASY = 1024;

const FOREIGN_ONE = 0x4000;
const QUESTION = 0x8000;
const ALL = 0x7ff;
const KNOWN_LOSS = "锟烫屯";
const ESCAPED_BYTE = /%(?:[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})/;
const ESCAPED_CHARACTER = /\\u/;
const ENTITY = /&#?[0-9A-Za-z]+;|&#\d/;
/** Weight of a run of eight characters that makes a line worth a second look; less for a short line. */
const HEAVY = 6;
const HEAVY_IF_SHORT = 2;
const SHORT = 16;
const FEW = 8;
/** Characters before and after such runs that are weighed with them. */
const AROUND = 20;

const SPECIAL = 4;

interface SignTable {
  /** By UTF-16 unit: bits above. */
  readonly bits: Uint16Array;
  /** By UTF-16 unit: 0 no Chinese character, 1 common, 2 rare, 3 very rare. */
  readonly rarity: Uint8Array;
  /** By UTF-16 unit: 0 nothing to look at, 1 to 3 the rarity, 4 look at the bits. */
  readonly kinds: Uint8Array;
}

function markRange(bits: Uint16Array, from: number, to: number, mark: number): void {
  for (let unit = from; unit <= to; unit++) bits[unit]! |= mark;
}

const FOREIGN_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0x1fff],
  [0x2202, 0x2265],
  [0x2310, 0x2321],
  [0x2500, 0x259f],
  [0x25ca, 0x25ca],
  [0xac00, 0xd7a3],
  [0xe000, 0xf8ff],
  [0xfb01, 0xfb02],
  [0xff61, 0xff9f],
];
const TONE_LETTERS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";
/** Signs of Chinese text that stand in these ranges. */
const AT_HOME = "·×÷°±§®©¥£²³µαβγδεθλμπσφωΑΒΓΔΣΩ①②③∶∈≈≠≤≥≡∞∠∥∩∪─│┌┐└┘├┤┬┴┼━┃";

function buildTable(): SignTable {
  const bits = new Uint16Array(0x10000);
  for (const [from, to] of FOREIGN_RANGES) markRange(bits, from, to, FOREIGN_ONE);
  for (const character of AT_HOME) bits[character.charCodeAt(0)] = 0;
  bits[0x26]! |= AMPERSAND;
  bits[0x25]! |= PERCENT;
  bits[0x5c]! |= BACKSLASH;
  bits[0x3f]! |= QUESTION;
  bits[0xad]! |= INVISIBLE;
  markRange(bits, 0x200b, 0x200f, INVISIBLE);
  markRange(bits, 0x202a, 0x202e, INVISIBLE);
  markRange(bits, 0x2060, 0x2064, INVISIBLE);
  bits[0xfeff]! |= INVISIBLE;
  markRange(bits, 0x2e80, 0x2fdf, RADICAL);
  markRange(bits, 0xe000, 0xf8ff, PRIVATE);
  bits[0xfffd]! |= LOST;
  for (const letter of TONE_LETTERS) bits[letter.charCodeAt(0)]! |= TONE;
  const rarity = rarityTable();
  // Kana and bopomofo are symbols of GBK and Big5, too: alone among Chinese characters they are bytes misread.
  for (let unit = 0x3041; unit <= 0x312f; unit++) rarity[unit] = 2;
  for (const character of KNOWN_LOSS) bits[character.charCodeAt(0)]! |= LOST;
  const kinds = rarity.map((rare, unit) => (bits[unit] === 0 ? rare : SPECIAL));
  return { bits, rarity, kinds };
}

let lazyTable: SignTable | undefined;

/** 0 for no Chinese character, 1 for a common one, 2 for a rare one (乔), 3 for a very rare one (饕). */
export function rarityOf(unit: number): number {
  lazyTable ??= buildTable();
  return lazyTable.rarity[unit]!;
}

/** Whether Chinese pages have few of a character: accented letters, Cyrillic, Hangul, private-use characters. */
export function isForeignUnit(unit: number): boolean {
  lazyTable ??= buildTable();
  return (lazyTable.bits[unit]! & FOREIGN_ONE) !== 0;
}

/** Chinese characters that are judged together, and bits a character from which they are uneasy, and rare. */
const JUDGED = 6;
const RING = 8;
const UNEASY_BITS = 13.5;
const RARE_BITS = 15.2;
/** Four characters alone speak when they are rarer still. */
const FEWEST_JUDGED = 4;
const RARE_BITS_OF_FEWEST = 17;
/** A short line, or one with few Chinese characters, is judged as a whole: a name is no damage, but is looked at. */
const RARE_BITS_IF_SHORT = 13.2;

/** Weighs the Chinese characters of a part of a line with the character model. */
function weigh(line: string, from: number, to: number): number {
  lazyTable ??= buildTable();
  const { rarity } = lazyTable;
  // The costs of the last characters, in turns.
  const costs = new Float64Array(RING);
  let counted = 0;
  let sum = 0;
  let total = 0;
  let highest = 0;
  let few = 0;
  let last = from === 0 ? 0x0a : line.charCodeAt(from - 1);
  for (let at = from; at < to; at++) {
    const unit = line.charCodeAt(at);
    if (rarity[unit] !== 0) {
      const cost = pairCost(last, unit);
      total += cost;
      sum += cost - costs[(counted - JUDGED) & (RING - 1)]!;
      few += cost - costs[(counted - FEWEST_JUDGED) & (RING - 1)]!;
      costs[counted & (RING - 1)] = cost;
      counted++;
      if (counted >= JUDGED && sum > highest) highest = sum;
      if (counted >= FEWEST_JUDGED && few >= RARE_BITS_OF_FEWEST * FEWEST_JUDGED) return RARE | UNEASY;
    }
    last = unit;
  }
  if ((line.length < SHORT || counted < JUDGED) && total >= RARE_BITS_IF_SHORT * counted) return RARE | UNEASY;
  return highest >= RARE_BITS * JUDGED ? RARE | UNEASY : highest >= UNEASY_BITS * JUDGED ? UNEASY : 0;
}

/**
 * The signs of damage in a line, as bits: 0 for nearly every clean line, so that it costs one look at each character.
 *
 * Chinese characters are weighed in runs of eight: common ones count 0, rare ones 1, very rare ones 2; a run of 6 is weighed with
 * the character model.
 *
 * @example signsOf("江州日报讯") === 0; signsOf("姹熷窞鏃ユ姤璁") === RARE
 */
export function signsOf(line: string): number {
  lazyTable ??= buildTable();
  const { bits, kinds } = lazyTable;
  let found = 0;
  let foreign = 0;
  let questions = 0;
  let chinese = 0;
  let rare = 0;
  let run = 0;
  let weight = 0;
  let first = -1;
  let last = 0;
  let privateUse = -1;
  const heavy = line.length < SHORT ? HEAVY_IF_SHORT : HEAVY;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const kind = kinds[unit]!;
    if (kind === 0) continue;
    if (kind !== SPECIAL) {
      chinese++;
      if (kind === 1 && run === 0) continue;
      rare += kind - 1;
      weight += kind - 1 - ((run >> 14) & 3);
      run = ((run << 2) | (kind - 1)) & 0xffff;
      if (weight >= heavy) {
        if (first < 0) first = at;
        last = at;
      }
      continue;
    }
    const mark = bits[unit]!;
    found |= mark;
    if ((mark & PRIVATE) !== 0) privateUse = at;
    if ((mark & FOREIGN_ONE) !== 0) foreign++;
    if ((mark & QUESTION) !== 0) questions++;
  }
  if (foreign >= 2) found |= FOREIGN;
  if (questions >= 3) found |= LOST;
  if (first < 0 && rare >= HEAVY_IF_SHORT && chinese < FEW) found |= weigh(line, 0, line.length);
  if (first >= 0) found |= weigh(line, Math.max(0, first - AROUND), Math.min(line.length, last + AROUND));
  if (first >= 0 && (found & UNEASY) === 0 && isOutOfStep(line, first, last)) found |= UNEASY;
  if (privateUse >= 0 && (found & UNEASY) === 0 && isOutOfStep(line, privateUse, privateUse)) found |= UNEASY;
  return found === 0 ? 0 : confirmed(line, found & ALL);
}

/** Leaves out signs that one character gave and the next one takes back: 30%, R&D, C:\\. */
function confirmed(line: string, found: number): number {
  let signs = found;
  if ((signs & PERCENT) !== 0 && !ESCAPED_BYTE.test(line)) signs &= ~PERCENT;
  if ((signs & BACKSLASH) !== 0 && !ESCAPED_CHARACTER.test(line)) signs &= ~BACKSLASH;
  if ((signs & AMPERSAND) !== 0 && !ENTITY.test(line)) signs &= ~AMPERSAND;
  return signs;
}
