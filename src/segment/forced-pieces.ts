import { type AddedWords, eachAddedWord } from "./added-words.ts";
import type { Atoms } from "./atoms.ts";
import { TAG, tagName } from "./part-of-speech.ts";

/** A piece of a text that no engine is asked about, or (`undecided`) that one is to divide. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly undecided: boolean;
  readonly partOfSpeech: string;
}

/**
 * Cuts a text at what is whole for every engine (numbers, words in other letters, punctuation, added words) and leaves the runs of Chinese
 * characters between as undecided. White space makes no piece. Of added words the longest from the left counts.
 *
 * @param key the folded text
 */
export function* forcedPieces(key: string, atoms: Atoms, added: AddedWords | undefined): Generator<Piece> {
  let undecided = 0;
  for (let at = 0; at < key.length; ) {
    const end = addedEnd(key, at, atoms, added);
    const atomEnd = atoms.ends[at]!;
    if (end === undefined && atomEnd === 0) {
      at++;
      continue;
    }
    if (undecided < at) yield { start: undecided, end: at, undecided: true, partOfSpeech: "" };
    if (end !== undefined) yield { start: at, end: end.end, undecided: false, partOfSpeech: end.partOfSpeech };
    else if (atoms.tags[at] !== TAG.space) {
      yield { start: at, end: atomEnd, undecided: false, partOfSpeech: tagName(atoms.tags[at]!) };
    }
    at = end?.end ?? atomEnd;
    undecided = at;
  }
  if (undecided < key.length) yield { start: undecided, end: key.length, undecided: true, partOfSpeech: "" };
}

function addedEnd(
  key: string,
  at: number,
  atoms: Atoms,
  added: AddedWords | undefined,
): { end: number; partOfSpeech: string } | undefined {
  let longest: { end: number; partOfSpeech: string } | undefined;
  if (added === undefined) return undefined;
  eachAddedWord(added, key, at, key.length, (end, word) => {
    if (atoms.inside[end] !== 1) longest = { end, partOfSpeech: added.words[word]!.partOfSpeech };
  });
  return longest;
}
