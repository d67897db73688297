import { foldKey } from "../language/fold.ts";
import { type AddedWords, addableWords, plantAddedWords } from "./added-words.ts";
import { findAtoms } from "./atoms.ts";
import { TAG, tagName } from "./part-of-speech.ts";
import type { AddedWord, Segmenter, Token } from "./token.ts";
import { windowAt } from "./windows.ts";
import { createWordSearch, type WordSearch } from "./word-search.ts";
import { readWordTrie, STEPS_PER_BIT } from "./word-trie.ts";

/** Sum of the frequencies of jieba's dictionary, to which the frequencies of added words are compared. */
const ALL_WORDS = 60_000_000;
/** A word that is added without a frequency costs this, or less where its parts cost less: one in a thousand words is on this page. */
const ADDED_COST = 10 * STEPS_PER_BIT;
/** What such a word saves at least against its parts. */
const ADDED_SAVING = 2 * STEPS_PER_BIT;

/**
 * The default engine: the cheapest division by jieba's words, with names, numbers and dates that no dictionary holds. Linear in the length
 * of the text, whatever the text is; reads Traditional characters by their folded key.
 */
export function createJiebaSegmenter(): Segmenter {
  return segmenterWith(createWordSearch(readWordTrie()), []);
}

function segmenterWith(search: WordSearch, words: readonly AddedWord[]): Segmenter {
  const added = words.length === 0 ? undefined : priceWords(search, words);
  return {
    engine: "jieba",
    segment: (text) => segmentText(text, search, added),
    withWords: (more) => (more.length === 0 ? segmenterWith(search, words) : segmenterWith(search, [...words, ...more])),
  };
}

function segmentText(text: string, search: WordSearch, added: AddedWords | undefined): readonly Token[] {
  const key = foldKey(text);
  const atoms = findAtoms(text, key);
  const tokens: Token[] = [];
  for (let start = 0; start < key.length; ) {
    const { to, settled } = windowAt(key, start, atoms);
    const { ends, tags } = search(key, start, to, atoms, added);
    for (let index = 0; index < ends.length && (start < settled || index === 0); index++) {
      const end = ends[index]!;
      const tag = tags[index]!;
      if (tag !== TAG.space) {
        const partOfSpeech = tag < TAG.added ? tagName(tag) : added!.words[tag - TAG.added]!.partOfSpeech;
        tokens.push({ text: text.slice(start, end), start, end, partOfSpeech });
      }
      start = end;
    }
  }
  return tokens;
}

/** Gives each added word its cost: by its frequency, or so that it wins against its own parts. */
function priceWords(search: WordSearch, words: readonly AddedWord[]): AddedWords {
  const priced = addableWords(words).map(({ key, word }) => {
    const parts = search(key, 0, key.length, findAtoms(word.text, key), undefined);
    const cost =
      word.frequency > 0
        ? Math.log2(ALL_WORDS / Math.min(word.frequency, ALL_WORDS)) * STEPS_PER_BIT
        : Math.max(1, Math.min(ADDED_COST, parts.cost - ADDED_SAVING));
    return { key, cost, partOfSpeech: word.partOfSpeech };
  });
  return plantAddedWords(priced);
}
