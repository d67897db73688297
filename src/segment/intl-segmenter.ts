import { foldKey } from "../language/fold.ts";
import { type AddedWords, addableWords, plantAddedWords } from "./added-words.ts";
import { type AtomFinder, createAtomFinder } from "./atoms.ts";
import { forcedPieces } from "./forced-pieces.ts";
import type { AddedWord, Segmenter, Token } from "./token.ts";

/** Code units given to the engine at a time. */
const LONGEST_RUN = 4096;

/**
 * The segmenter of the JavaScript engine (`Intl.Segmenter`, ICU's dictionary): nothing to load, no parts of speech. Its words may differ
 * between versions of Node.
 */
export function createIntlSegmenter(words: readonly AddedWord[] = []): Segmenter {
  const findAtoms = createAtomFinder();
  const engine = new Intl.Segmenter("zh", { granularity: "word" });
  const added =
    words.length === 0
      ? undefined
      : plantAddedWords(addableWords(words).map(({ key, word }) => ({ key, cost: 0, partOfSpeech: word.partOfSpeech })));
  return {
    engine: "intl",
    segment: (text) => segmentText(text, engine, findAtoms, added),
    withWords: (more) => createIntlSegmenter([...words, ...more]),
  };
}

function segmentText(
  text: string,
  engine: Intl.Segmenter,
  findAtoms: AtomFinder,
  added: AddedWords | undefined,
): readonly Token[] {
  const key = foldKey(text);
  const tokens: Token[] = [];
  for (const { start, end, undecided, partOfSpeech } of forcedPieces(key, findAtoms(text, key), added)) {
    if (!undecided) {
      tokens.push({ text: text.slice(start, end), start, end, partOfSpeech });
      continue;
    }
    for (let from = start; from < end; from += LONGEST_RUN) {
      for (const { segment, index } of engine.segment(key.slice(from, Math.min(end, from + LONGEST_RUN)))) {
        const place = from + index;
        tokens.push({
          text: text.slice(place, place + segment.length),
          start: place,
          end: place + segment.length,
          partOfSpeech: "",
        });
      }
    }
  }
  return tokens;
}
