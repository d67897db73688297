import { characterCost, pairCost } from "../language/character-model.ts";

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
/** A run of Chinese characters that are rare side by side. */
export const RARE = 128;
/** U+FFFD, a run of question marks, 锟斤拷, 烫烫烫. */
export const LOST = 256;
/** A letter with a tone mark and a bracket: pinyin in a text. */
export const TONE = 512;

const FOREIGN_ONE = 0x4000;
const QUESTION = 0x8000;
const KNOWN_LOSS = /锟[斤节届]?拷|烫烫烫|屯屯屯|葺葺葺/u;
const LOWEST_RARE = 13;
const VERY_RARE = 16.5;

interface SignTable {
  /** By UTF-16 unit: bits above. */
  readonly bits: Uint16Array;
  /** By UTF-16 unit: 0 no Chinese character, 1 common, 2 rare, 3 very rare. */
  readonly rarity: Uint8Array;
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
  const rarity = new Uint8Array(0x10000);
  for (let unit = 0x3400; unit <= 0x9fff; unit++) {
    if (unit >= 0x4dc0 && unit < 0x4e00) continue;
    const cost = characterCost(unit);
    rarity[unit] = cost < LOWEST_RARE ? 1 : cost < VERY_RARE ? 2 : 3;
  }
  // Kana and bopomofo are symbols of GBK and Big5, too: alone among Chinese characters they are bytes misread.
  for (let unit = 0x3041; unit <= 0x312f; unit++) rarity[unit] = 2;
  return { bits, rarity };
}

let lazyTable: SignTable | undefined;

/** 0 for no Chinese character, 1 for a common one, 2 for a rare one (饕), 3 for a very rare one (㛃). */
export function rarityOf(unit: number): number {
  lazyTable ??= buildTable();
  return lazyTable.rarity[unit]!;
}

/** Whether Chinese pages have few of a character: accented letters, Cyrillic, Hangul, private-use characters. */
export function isForeignUnit(unit: number): boolean {
  lazyTable ??= buildTable();
  return (lazyTable.bits[unit]! & FOREIGN_ONE) !== 0;
}

/** Whether a line has any character that Chinese pages have few of. */
export function isForeign(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isForeignUnit(line.charCodeAt(at))) return true;
  return false;
}

/** Chinese characters that are judged together, and bits a character from which they read badly. */
const JUDGED = 6;
const BADLY = 13.2;

/** Whether some characters side by side cost more than Chinese text does, rare names and old poetry included. */
function readsBadly(line: string): boolean {
  lazyTable ??= buildTable();
  const { rarity } = lazyTable;
  const costs: number[] = [];
  let sum = 0;
  let last = 0x0a;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (rarity[unit] !== 0) {
      const cost = pairCost(last, unit);
      costs.push(cost);
      sum += cost;
      if (costs.length > JUDGED) sum -= costs[costs.length - 1 - JUDGED]!;
      if (costs.length >= JUDGED && sum >= BADLY * JUDGED) return true;
    }
    last = unit;
  }
  return costs.length > 0 && costs.length < JUDGED && sum >= BADLY * costs.length;
}

/**
 * The signs of damage in a line, as bits: 0 for nearly every clean line, so that it costs one look at each character.
 *
 * Chinese characters are weighed in runs of eight: common ones count 0, rare ones 1, very rare ones 2; {@link RARE} needs a run of 5.
 *
 * @example signsOf("江州日报讯") === 0; signsOf("姹熷窞鏃ユ姤璁") === RARE
 */
export function signsOf(line: string): number {
  lazyTable ??= buildTable();
  const { bits, rarity } = lazyTable;
  let found = 0;
  let foreign = 0;
  let questions = 0;
  let run = 0;
  let weight = 0;
  let heaviest = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const rare = rarity[unit]!;
    if (rare !== 0) {
      weight += rare - 1 - ((run >> 14) & 3);
      run = ((run << 2) | (rare - 1)) & 0xffff;
      if (weight > heaviest) heaviest = weight;
      continue;
    }
    const mark = bits[unit]!;
    if (mark === 0) continue;
    found |= mark;
    if ((mark & FOREIGN_ONE) !== 0) foreign++;
    if ((mark & QUESTION) !== 0) questions++;
  }
  if (foreign >= 2) found |= FOREIGN;
  if (questions >= 3) found |= LOST;
  if ((heaviest >= 5 || (heaviest >= 2 && line.length < 16)) && readsBadly(line)) found |= RARE;
  if (heaviest >= 2 && KNOWN_LOSS.test(line)) found |= LOST;
  return found & 0x3fff;
}
