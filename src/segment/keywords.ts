import { foldKey } from "../language/fold.ts";
import { tagName } from "./part-of-speech.ts";
import type { Token } from "./token.ts";
import { nodeOf, readWordTrie, STEPS_PER_BIT, type WordTrie } from "./word-trie.ts";

/** A word that tells what a text is about. */
export interface Keyword {
  readonly text: string;
  /** Times it stands in the text. */
  readonly count: number;
  /** Share of the text's words times the bits of the word in all texts: comparable inside a text only. */
  readonly weight: number;
}

/** Finds the keywords of a text among its tokens, the weightiest first; of equal ones the one that stands first in the text. */
export type KeywordFinder = (tokens: readonly Token[], most: number) => readonly Keyword[];

/** Bits of a word that the background does not know: as rare as its rarest words. */
const UNKNOWN_BITS = 22;
/** Words that are frequent everywhere tell nothing of a text, whatever their part of speech: 工作, 问题 have some 10 bits. */
const LEAST_BITS = 9;
/** Parts of speech that name something: nouns and names, verbs used as nouns, adjectives, short forms, idioms, words in other letters. */
const TELLING = /^(?:n|nr|ns|nt|nz|vn|v|a|an|i|j|l|s|eng|x)$/;

/**
 * Makes a finder of keywords by TF-IDF. The background is stated: how often jieba's dictionary says that a word stands in its training
 * texts (some 60 million words), so the weight is the word's share in this text times `-log2` of its share there.
 *
 * @example keywordFinder()(segmenter.segment(text), 5)[0].text // "黑土地"
 */
export function keywordFinder(): KeywordFinder {
  const trie = readWordTrie();
  return (tokens, most) => {
    const counts = new Map<string, { text: string; count: number; bits: number }>();
    let all = 0;
    for (const token of tokens) {
      if (token.partOfSpeech !== "w") all++;
      if (token.end - token.start < 2) continue;
      const key = foldKey(token.text);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { text: token.text, count: 1, bits: tellingBits(token, key, trie) });
    }
    return [...counts.values()]
      .filter(({ bits }) => bits > 0)
      .map(({ text, count, bits }) => ({ text, count, weight: (count / all) * bits }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most);
  };
}

/** Bits of a word in all texts, 0 for one that is no keyword. */
function tellingBits(token: Token, key: string, trie: WordTrie): number {
  const node = nodeOf(trie, key);
  const cost = node === 0 ? 0 : trie.costs[node]!;
  const tag = token.partOfSpeech === "" && cost !== 0 ? tagName(trie.tags[node]!) : token.partOfSpeech;
  if (tag !== "" && !TELLING.test(tag)) return 0;
  const bits = cost === 0 ? UNKNOWN_BITS : cost / STEPS_PER_BIT;
  return bits >= LEAST_BITS ? bits : 0;
}
