import { foldKey } from "../language/fold.ts";
import { type AddedWords, addableWords, plantAddedWords } from "./added-words.ts";
import { type AtomFinder, createAtomFinder } from "./atoms.ts";
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
  return segmenterWith({ search: createWordSearch(readWordTrie()), findAtoms: createAtomFinder() }, []);
}

/** What all segmenters of one dictionary share. */
interface Tools {
  readonly search: WordSearch;
  readonly findAtoms: AtomFinder;
}

function segmenterWith(tools: Tools, words: readonly AddedWord[]): Segmenter {
  const added = words.length === 0 ? undefined : priceWords(tools, words);
  return {
    engine: "jieba",
    segment: (text) => segmentText(text, tools, added),
    withWords: (more) => segmenterWith(tools, [...words, ...more]),
  };
}

function segmentText(text: string, { search, findAtoms }: Tools, added: AddedWords | undefined): readonly Token[] {
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
  return key.includes("·") ? joinDottedNames(tokens, text) : tokens;
}

/** 约翰·史密斯 is one name: parts of a name on both sides of a dot. */
function joinDottedNames(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const before = joined.at(-1);
    const dot = tokens[index]!;
    const after = tokens[index + 1];
    if (
      dot.end - dot.start === 1 &&
      foldKey(dot.text) === "·" &&
      isName(before) &&
      before.end === dot.start &&
      isName(after) &&
      after.start === dot.end
    ) {
      joined[joined.length - 1] = {
        text: text.slice(before.start, after.end),
        start: before.start,
        end: after.end,
        partOfSpeech: "nr",
      };
      index++;
    } else joined.push(dot);
  }
  return joined;
}

function isName(token: Token | undefined): token is Token {
  return token?.partOfSpeech === "nr";
}

/** Gives each added word its cost: by its frequency, or so that it wins against its own parts. */
function priceWords({ search, findAtoms }: Tools, words: readonly AddedWord[]): AddedWords {
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
