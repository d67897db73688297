import type { AddedWords } from "./added-words.ts";
import { eachAddedWord } from "./added-words.ts";
import { type AtomPattern, matchEnd, NUMERAL_PATTERNS, NUMERAL_SECONDS, NUMERAL_STARTS } from "./atom-patterns.ts";
import type { Atoms } from "./atoms.ts";
import { createNameModel, type NameModel } from "./name-model.ts";
import { TAG } from "./part-of-speech.ts";
import { childOf, STEPS_PER_BIT, type WordTrie } from "./word-trie.ts";

/** A character that is no word of the dictionary, as a word. */
const UNKNOWN_COST = 26 * STEPS_PER_BIT;
/** A piece that is whole (a number, a symbol): what a word with such a piece in it (T恤) has to undercut. */
const ATOM_COST = 16 * STEPS_PER_BIT;
/** A date or a number in Chinese numerals. */
const NUMERAL_COST = 12 * STEPS_PER_BIT;

const NAME_START = 1;
const NUMERAL_START = 2;
const NUMERAL_SECOND = 4;

/** The cheapest division of a stretch of text. */
export interface WordPath {
  /** Ends of the words in the text, ascending; the last one is the end of the stretch. */
  readonly ends: readonly number[];
  /** Number of the part of speech of each word. */
  readonly tags: readonly number[];
  /** Cost of all words, in eighths of a bit. */
  readonly cost: number;
}

/** Finds the cheapest division of `key` from `from` up to `to`. */
export type WordSearch = (key: string, from: number, to: number, atoms: Atoms, added: AddedWords | undefined) => WordPath;

/**
 * Makes the search over a trie: a unigram model by dynamic programming, in one pass from left to right. Words of the dictionary, added
 * words, numbers, dates and names that no dictionary holds compete by their cost; pieces that are whole stay whole.
 */
export function createWordSearch(trie: WordTrie): WordSearch {
  const names = createNameModel(trie);
  const starts = new Uint8Array(0x10000);
  for (const unit of names.starts) starts[unit]! |= NAME_START;
  for (const character of NUMERAL_STARTS) starts[character.charCodeAt(0)]! |= NUMERAL_START;
  for (const character of NUMERAL_SECONDS) starts[character.charCodeAt(0)]! |= NUMERAL_SECOND;
  const scratch = makeScratch(REUSED_LENGTH);
  return (key, from, to, atoms, added) => {
    const length = to - from;
    const table = length <= REUSED_LENGTH ? scratch : makeScratch(length);
    return searchWords({ trie, names, starts, table, key, from, to, atoms, added });
  };
}

/** Longest stretch for which the tables of the search are used again, in UTF-16 code units. */
const REUSED_LENGTH = 4096;

/** What the search knows of each place: the cost of the best way to it, where its last word begins, and what that word is. */
interface Scratch {
  readonly best: Float64Array;
  readonly before: Int32Array;
  readonly tags: Int32Array;
}

function makeScratch(length: number): Scratch {
  return { best: new Float64Array(length + 1), before: new Int32Array(length + 1), tags: new Int32Array(length + 1) };
}

/** The last pattern: numbers. */
const INNER_PATTERNS = NUMERAL_PATTERNS.slice(-1);

interface Search {
  readonly trie: WordTrie;
  readonly names: NameModel;
  /** What may start with a code unit: {@link NAME_START} and the others. */
  readonly starts: Uint8Array;
  readonly table: Scratch;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly atoms: Atoms;
  readonly added: AddedWords | undefined;
}

function searchWords(search: Search): WordPath {
  const { trie, names, starts, table, key, from, to, atoms, added } = search;
  const { roots, costs, tags, firstChild } = trie;
  const { best, before, tags: bestTags } = table;
  const { ends, inside } = atoms;
  best.fill(Number.POSITIVE_INFINITY, 1, to - from + 1);
  best[0] = 0;
  let start = from;
  const offer = (end: number, cost: number, tag: number): void => {
    const total = best[start - from]! + cost;
    if (total >= best[end - from]! || inside[end] === 1) return;
    best[end - from] = total;
    before[end - from] = start;
    bestTags[end - from] = tag;
  };
  const offerName = (end: number, price: number): void => offer(end, price, TAG.person);
  const offerAdded = (end: number, word: number): void => offer(end, added!.words[word]!.cost, TAG.added + word);
  for (; start < to; start++) {
    const soFar = best[start - from]!;
    if (soFar === Number.POSITIVE_INFINITY) continue;
    const unit = key.charCodeAt(start);
    let node = roots[unit]!;
    if (ends[start] !== 0) offer(ends[start]!, ATOM_COST, atoms.tags[start]!);
    else if (node === 0 || costs[node] === 0) offer(start + 1, UNKNOWN_COST, TAG.unknown);
    for (let end = start + 1; node !== 0; end++) {
      const cost = costs[node]!;
      if (cost !== 0 && soFar + cost < best[end - from]! && inside[end] === 0) {
        best[end - from] = soFar + cost;
        before[end - from] = start;
        bestTags[end - from] = tags[node]!;
      }
      if (end >= to || firstChild[node] === firstChild[node + 1]) break;
      node = childOf(trie, node, key.charCodeAt(end));
    }
    if (added !== undefined) eachAddedWord(added, key, start, to, offerAdded);
    const kinds = starts[unit]!;
    if (kinds === 0) continue;
    if ((kinds & NAME_START) !== 0) names.find(key, start, to, offerName);
    if ((kinds & NUMERAL_START) !== 0 && (starts[key.charCodeAt(start + 1)]! & NUMERAL_SECOND) !== 0) {
      // Inside a run of numerals only a number can begin: 六十一 in 星期六十一点.
      const inRun = start > from && (starts[key.charCodeAt(start - 1)]! & NUMERAL_START) !== 0;
      offerNumerals(inRun ? INNER_PATTERNS : NUMERAL_PATTERNS, key, start, to, offer);
    }
  }
  return walkBack(from, to, table);
}

function offerNumerals(
  patterns: readonly AtomPattern[],
  key: string,
  start: number,
  to: number,
  offer: (end: number, cost: number, tag: number) => void,
): void {
  for (const { pattern, tag } of patterns) {
    const end = matchEnd(pattern, key, start);
    if (end === -1 || end > to) continue;
    offer(end, NUMERAL_COST, tag);
    if (tag === TAG.date) return;
  }
}

function walkBack(from: number, to: number, { best, before, tags: bestTags }: Scratch): WordPath {
  let count = 0;
  for (let end = to; end > from; end = before[end - from]!) count++;
  const ends = new Array<number>(count);
  const tags = new Array<number>(count);
  for (let end = to; end > from; end = before[end - from]!) {
    ends[--count] = end;
    tags[count] = bestTags[end - from]!;
  }
  return { ends, tags, cost: best[to - from]! };
}
