import { foldKey } from "../language/fold.ts";
import type { AddedWord } from "./token.ts";

/** A word that was added, ready for the search. */
export interface PricedWord {
  /** Folded. */
  readonly key: string;
  /** Cost in eighths of a bit. */
  readonly cost: number;
  readonly partOfSpeech: string;
}

interface AddedNode {
  readonly children: Map<number, AddedNode>;
  /** Index of the word that ends here, -1 for none. */
  word: number;
}

/** Words beside the dictionary: a small trie that a page or a user brings. */
export interface AddedWords {
  readonly words: readonly PricedWord[];
  readonly root: AddedNode;
}

/** Plants words in a trie; of words with the same key the last one counts. Keys must not be empty. */
export function plantAddedWords(words: readonly PricedWord[]): AddedWords {
  const root: AddedNode = { children: new Map(), word: -1 };
  words.forEach((word, index) => {
    let node = root;
    for (let at = 0; at < word.key.length; at++) {
      const unit = word.key.charCodeAt(at);
      let next = node.children.get(unit);
      if (next === undefined) {
        next = { children: new Map(), word: -1 };
        node.children.set(unit, next);
      }
      node = next;
    }
    node.word = index;
  });
  return { words, root };
}

/** Calls `found` for each added word that starts at a place of folded text, shortest first. */
export function eachAddedWord(
  added: AddedWords,
  key: string,
  at: number,
  to: number,
  found: (end: number, word: number) => void,
): void {
  let node = added.root.children.get(key.charCodeAt(at));
  for (let end = at + 1; node !== undefined; end++) {
    if (node.word >= 0) found(end, node.word);
    if (end >= to) return;
    node = node.children.get(key.charCodeAt(end));
  }
}

/** Folded keys of words that can be added: those without white space, each once, in order. */
export function addableWords(words: readonly AddedWord[]): readonly { readonly key: string; readonly word: AddedWord }[] {
  const byKey = new Map<string, { key: string; word: AddedWord }>();
  for (const word of words) {
    const key = foldKey(word.text);
    if (key !== "" && !/\s/.test(key)) byKey.set(key, { key, word });
  }
  return [...byKey.values()];
}
