import { characterCost, pairCost } from "../language/character-model.ts";
import type { Piece } from "./piece.ts";

/** Words in more pieces than this tell nothing of any two of them. */
const COMMON_FROM = 24;

/** Kinship is known between a piece and as many before it: bounds the work on endless pages. */
export const KINSHIP_REACH = 160;

/** How much the pieces of a page speak of the same things. */
export interface Kinship {
  /** Shared rare words of two pieces, in bits: names, numbers, unusual pairs of characters. 0 beyond {@link KINSHIP_REACH}. */
  between(one: number, other: number): number;
  /** All that a piece shares with any other of the page, in bits. */
  total(piece: number): number;
  /** What a piece shares with those after it, in bits. */
  later(piece: number): number;
  /** Different words of a piece: its weight as a witness. */
  words(piece: number): number;
  readonly allWords: number;
}

/**
 * Compares the pieces of a page through an index of their words. A word is a pair of Chinese characters, a number or a Latin word;
 * it weighs what it costs in Chinese prose, more the fewer pieces have it. Time grows with the length of the page.
 *
 * @example a headline 江州大桥通车 and a paragraph 昨天，江州大桥…… are kin by 江州, 州大, 大桥
 */
export function measureKinship(pieces: readonly Piece[]): Kinship {
  const count = pieces.length;
  const places = new Map<number, number[]>();
  const words = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const piece = pieces[index]!;
    if (piece.kind === "furniture") continue;
    words[index] = indexWords(piece.key, index, places);
  }
  const reach = Math.min(count, KINSHIP_REACH);
  const shared = new Float32Array(count * reach);
  const totals = new Float64Array(count);
  const laters = new Float64Array(count);
  const rarest = Math.log2(count + 1);
  for (const [word, where] of places) {
    if (where.length < 2 || where.length > COMMON_FROM) continue;
    const weight = (weightOf(word) * (rarest - Math.log2(where.length) + 0.5)) / (rarest + 0.5);
    for (let high = 1; high < where.length; high += 1) {
      const one = where[high]!;
      for (let low = high - 1; low >= 0; low -= 1) {
        const other = where[low]!;
        if (one - other > reach) break;
        shared[one * reach + (one - other - 1)]! += weight;
        totals[one]! += weight;
        totals[other]! += weight;
        laters[other]! += weight;
      }
    }
  }
  let allWords = 0;
  for (const number of words) allWords += number;
  return {
    between: (one, other) => {
      const distance = Math.abs(one - other);
      return distance === 0 || distance > reach ? 0 : shared[Math.max(one, other) * reach + distance - 1]!;
    },
    total: (piece) => totals[piece]!,
    later: (piece) => laters[piece]!,
    words: (piece) => words[piece]!,
    allWords,
  };
}

/** Enters the words of a piece, each once; gives their number. */
function indexWords(key: string, piece: number, places: Map<number, number[]>): number {
  let found = 0;
  const length = key.length;
  let at = 0;
  while (at < length) {
    const unit = key.charCodeAt(at);
    if (isHan(unit)) {
      const next = at + 1 < length ? key.charCodeAt(at + 1) : 0;
      if (isHan(next)) found += enter(places, unit * 0x10000 + next, piece);
      at += 1;
    } else if (isAlphanumeric(unit)) {
      let hash = 7;
      const start = at;
      while (at < length && isAlphanumeric(key.charCodeAt(at))) {
        hash = (Math.imul(hash, 31) + (key.charCodeAt(at) | 0x20)) | 0;
        at += 1;
      }
      if (at - start > 1) found += enter(places, -1 - (hash >>> 4) - Math.min(15, at - start) * 0x10000000, piece);
    } else at += 1;
  }
  return found;
}

function enter(places: Map<number, number[]>, word: number, piece: number): number {
  const where = places.get(word);
  if (where === undefined) places.set(word, [piece]);
  else if (where[where.length - 1] !== piece) {
    if (where.length <= COMMON_FROM) where.push(piece);
  } else return 0;
  return 1;
}

/** Bits of a word above those of the commonest pairs of characters; a number or Latin word by its length. */
function weightOf(word: number): number {
  if (word < 0) return 4 + Math.min(6, Math.floor(-word / 0x10000000));
  const first = Math.floor(word / 0x10000);
  return Math.max(0.25, characterCost(first) + pairCost(first, word & 0xffff) - 12);
}

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xd800 && unit <= 0xdfff);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2e;
}
