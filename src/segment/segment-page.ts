import { foldKey } from "../language/fold.ts";
import { bylineNames } from "./byline-names.ts";
import { repeatedStrings } from "./repeated-strings.ts";
import type { AddedWord, Segmenter, Token } from "./token.ts";

/**
 * Divides the paragraphs of one page into words, with the words that the page itself brings: names of its bylines and datelines, and
 * strings that it repeats. Paragraphs without such a word are divided once.
 *
 * @param names names known from elsewhere: the authors of the page's articles
 * @example the bylines 记者沈砚秋 makes 沈砚秋 one word wherever it stands on the page
 */
export function segmentPage(
  paragraphs: readonly string[],
  segmenter: Segmenter,
  names: readonly string[] = [],
): readonly (readonly Token[])[] {
  const known = namesOfPage(paragraphs, names);
  const withNames = segmenter.withWords(known);
  const tokens = paragraphs.map((paragraph) => withNames.segment(paragraph));
  const repeated = repeatedStrings(tokens.map((list, index) => foldTokens(list, paragraphs[index]!)));
  if (repeated.length === 0) return tokens;
  const withAll = withNames.withWords(repeated.map((text) => ({ text, frequency: 0, partOfSpeech: "nz" })));
  return tokens.map((list, index) => {
    const key = foldKey(paragraphs[index]!);
    return repeated.some((text) => key.includes(text)) ? withAll.segment(paragraphs[index]!) : list;
  });
}

function foldTokens(tokens: readonly Token[], paragraph: string): readonly Token[] {
  const key = foldKey(paragraph);
  return key === paragraph ? tokens : tokens.map((token) => ({ ...token, text: key.slice(token.start, token.end) }));
}

function namesOfPage(paragraphs: readonly string[], names: readonly string[]): readonly AddedWord[] {
  const words = new Map<string, AddedWord>();
  for (const paragraph of paragraphs) {
    const { people, media } = bylineNames(foldKey(paragraph));
    for (const text of people) words.set(text, { text, frequency: 0, partOfSpeech: "nr" });
    for (const text of media) words.set(text, { text, frequency: 0, partOfSpeech: "nz" });
  }
  for (const text of names) words.set(foldKey(text), { text, frequency: 0, partOfSpeech: "nr" });
  return [...words.values()];
}
