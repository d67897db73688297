/**
 * Builds `src/language/character-model.generated.ts` from `chinese-words.tsv`: what a Chinese character costs, in bits, at the
 * start of a word, after a word's end, and after the character before it, in Simplified and in Traditional text.
 *
 * Text is taken as a row of independent words, so a pair of characters is likely inside words (湖北) or across two words (北 + 的).
 * Traditional words come from opencc-js, in the plain and in the Taiwan standard.
 */
import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/cn2t";
import { PAIR_BUCKETS, pairKey } from "../language/pair-key.ts";
import { PUNCTUATION_PAIRS, PUNCTUATION_SHARES } from "./chinese-punctuation.ts";

const OUTPUT = "src/language/character-model.generated.ts";
const RARITY_OUTPUT = "src/language/character-rarity.generated.ts";
/** Bits from which a character is rare, and very rare. */
const RARE = 13;
const VERY_RARE = 16.5;
const FIRST_HAN = 0x3400;
const AFTER_HAN = 0xa000;
/** Simplified, plain Traditional, Taiwan's Traditional. */
const SCRIPT_WEIGHTS = [0.5, 0.2, 0.3];
/** The dictionary gives 的 a tenth of its share in prose (it is lowered there for the segmenter). */
const SHARE_OF_DE = 0.042;
/** A share of all starts that is spread evenly, so that a character never seen costs some 22 bits. */
const UNSEEN_SHARE = 0.005;
const HAN = 20_992;
const STEPS_PER_BIT = 8;
/** A pair is stored when it saves at least this many bits and weighs at least this much. */
const LEAST_SAVING = 1.25;
const LEAST_WEIGHT = 5;

interface Counts {
  readonly all: Map<string, number>;
  readonly starts: Map<string, number>;
  readonly ends: Map<string, number>;
  /** Words of one character. */
  readonly alone: Map<string, number>;
  readonly pairs: Map<string, number>;
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

function addWord(counts: Counts, word: string, weight: number): void {
  const characters = [...word];
  add(counts.starts, characters[0]!, weight);
  add(counts.ends, characters.at(-1)!, weight);
  if (characters.length === 1) add(counts.alone, word, weight);
  for (const character of characters) add(counts.all, character, weight);
  for (let at = 1; at < characters.length; at++) add(counts.pairs, characters[at - 1]! + characters[at]!, weight);
}

function countWords(): Counts {
  const counts: Counts = { all: new Map(), starts: new Map(), ends: new Map(), alone: new Map(), pairs: new Map() };
  const converters = [(word: string) => word, Converter({ from: "cn", to: "t" }), Converter({ from: "cn", to: "tw" })];
  let words = 0;
  for (const row of readFileSync(new URL("chinese-words.tsv", import.meta.url), "utf8").split("\n")) {
    const [word = "", figure = ""] = row.split("\t");
    if (figure === "" || word === "的") continue;
    const frequency = Number(figure) + 0.5;
    words += frequency;
    converters.forEach((convert, index) => {
      addWord(counts, convert(word), frequency * SCRIPT_WEIGHTS[index]!);
    });
  }
  addWord(counts, "的", words * SHARE_OF_DE);
  for (const [characters, share] of PUNCTUATION_SHARES) {
    for (const character of characters) addWord(counts, character, (words * share) / [...characters].length);
  }
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function quantize(bits: number): number {
  return Math.max(0, Math.min(255, Math.round(bits * STEPS_PER_BIT)));
}

/** Two bytes each, the lower one first. */
function words(values: Uint16Array): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => {
    bytes.writeUInt16LE(value, at * 2);
  });
  return bytes;
}

interface Pair {
  readonly key: number;
  readonly cost: number;
}

/** How many pairs each bucket has, then the lower halves of all keys by bucket, then their costs. */
function encodePairs(pairs: readonly Pair[]): Buffer {
  const sorted = pairs.toSorted((a, b) => a.key - b.key);
  const counts = Buffer.alloc(PAIR_BUCKETS);
  for (const { key } of sorted) counts[key >>> 16]! += 1;
  return Buffer.concat([
    counts,
    words(Uint16Array.from(sorted, ({ key }) => key & 0xffff)),
    Buffer.from(sorted.map(({ cost }) => cost)),
  ]);
}

/** How many characters there are, they themselves, their costs at starts, ends, ends of phrases and overall, then the pairs. */
interface EncodedModel {
  readonly payload: Buffer;
  readonly characters: number;
  readonly pairs: number;
  readonly rarity: Buffer;
}

/** Two bits a character: 0 common, 1 rare, 2 very rare. */
function encodeRarity(costOf: (character: string) => number): Buffer {
  const packed = Buffer.alloc((AFTER_HAN - FIRST_HAN) / 4);
  for (let unit = FIRST_HAN; unit < AFTER_HAN; unit++) {
    const cost = costOf(String.fromCharCode(unit));
    const rarity = cost < RARE ? 0 : cost < VERY_RARE ? 1 : 2;
    const at = unit - FIRST_HAN;
    packed[at >> 2]! |= rarity << ((at & 3) * 2);
  }
  return packed;
}

function encodeModel(): EncodedModel {
  const counts = countWords();
  const totalAll = sum(counts.all.values());
  const totalStarts = sum(counts.starts.values());
  const characters = [...counts.all.keys()].filter((character) => character.length === 1).sort();
  const index = new Map(characters.map((character, at) => [character, at]));
  const overall = (character: string) => (1 - UNSEEN_SHARE) * (counts.all.get(character)! / totalAll) + UNSEEN_SHARE / HAN;
  // Words and names that the dictionary lacks begin anywhere: a part of the starts follows the overall share.
  const start = (character: string) => 0.85 * ((counts.starts.get(character) ?? 0) / totalStarts) + 0.15 * overall(character);
  const end = (character: string) => ((counts.ends.get(character) ?? 0) + 20) / (counts.all.get(character)! + 20);
  // Phrases end as words of several characters do: 病 closes one, 小 hardly.
  const close = (character: string) => {
    const alone = counts.alone.get(character) ?? 0;
    const last = (counts.ends.get(character) ?? 0) - alone;
    return 0.3 * end(character) + (0.7 * (last + 20 * end(character))) / (counts.all.get(character)! - alone + 20);
  };
  const kept: Pair[] = [];
  const keep = (pair: string, probability: number) => {
    kept.push({ key: pairKey(pair.charCodeAt(0), pair.charCodeAt(1)), cost: quantize(-Math.log2(probability)) });
  };
  for (const [pair, weight] of counts.pairs) {
    if (pair.length !== 2) continue;
    const [first, second] = [...pair] as [string, string];
    const across = end(first) * start(second);
    const probability = weight / (counts.all.get(first)! + 20) + across;
    if (weight >= LEAST_WEIGHT && Math.log2(probability / across) >= LEAST_SAVING) keep(pair, probability);
  }
  for (const [pair, probability] of PUNCTUATION_PAIRS) keep(pair, probability);
  const costs = [start, end, close, overall].map((cost) =>
    Buffer.from(characters.map((character) => quantize(-Math.log2(cost(character))))),
  );
  const units = Uint16Array.from(characters, (character) => character.charCodeAt(0));
  const payload = Buffer.concat([words(Uint16Array.of(characters.length)), words(units), ...costs, encodePairs(kept)]);
  const pairs = kept.length;
  const rarity = encodeRarity((character) => (index.has(character) ? -Math.log2(overall(character)) : Number.POSITIVE_INFINITY));
  return { payload, characters: characters.length, pairs, rarity };
}

/** Builds the model's source: path → content. */
export function build(): Record<string, string> {
  const { payload, characters, pairs, rarity } = encodeModel();
  const text = payload.toString("base64");
  const banner = "// generated by src/tables/build-character-model.ts from src/tables/chinese-words.tsv, do not edit";
  const rarityText = rarity.toString("base64");
  const raritySource = [
    banner,
    "/** How rare the characters from U+3400 to U+9FFF are, two bits each, the first in the lowest bits: 0 common, 1 rare, 2 very rare. */",
    `export const CHARACTER_RARITY: string =\n  "${rarityText}";`,
  ];
  const source = [
    banner,
    `/** ${characters} characters and ${pairs} pairs with their costs in eighths of a bit: base64, read by character-model.ts. */`,
    `export const CHARACTER_MODEL: string =\n  "${text}";`,
  ];
  return { [OUTPUT]: `${source.join("\n")}\n`, [RARITY_OUTPUT]: `${raritySource.join("\n")}\n` };
}
