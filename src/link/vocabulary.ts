import { characterCost, pairCost } from "../language/character-model.ts";
import { foldKey } from "../language/fold.ts";

/** Words in more stories than this tell nothing of any two of them. */
const COMMON_FROM = 24;
/** Bits added to what was found and to what chance would give: where there are few, they prove little. */
const CHANCE = 12;
/** Bits that two stories of an issue share by chance for each pair of their words; counts as much as so many words of other stories. */
const CHANCE_RATE = 0.001;
const PRIOR = 300;
/** Code units of a story that are read. */
const LONGEST = 20_000;

/** The rare words that the stories of an issue share: pairs of Chinese characters, numbers, Latin words. */
export interface Vocabulary {
  /**
   * How far what two stories share is above what chance gives, judged by the other stories of the issue: a natural logarithm, 0 for
   * chance, 2 for names and figures that stand in no other story.
   */
  readonly kinship: (one: number, other: number) => number;
}

/**
 * Indexes the words of the stories of an issue.
 *
 * @param texts one a story
 * @example two parts of a story about 江州大桥 are kin by 州大, 大桥 and the figures that both give
 */
export function indexVocabulary(texts: readonly string[]): Vocabulary {
  const words = texts.map((text) => wordsOf(foldKey(text.slice(0, LONGEST))));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = Math.log2(texts.length + 1) + 0.5;
  const bits = new Map<string, number>();
  for (const [word, count] of counts)
    if (count > 1 && count <= COMMON_FROM) bits.set(word, wordCost(word) * (1 - Math.log2(count) / rarest));
  const worth = (word: string): number => bits.get(word) ?? 0;
  const all = words.reduce((total, set) => total + set.size, 0);
  return {
    kinship: (one, other) => {
      const [less, more] = (words[one]?.size ?? 0) < (words[other]?.size ?? 0) ? [one, other] : [other, one];
      const few = words[less] as ReadonlySet<string>;
      const many = words[more] as ReadonlySet<string>;
      let shared = 0;
      let elsewhere = 0;
      for (const word of few) {
        const inBoth = many.has(word);
        const bits = worth(word);
        if (inBoth) shared += bits;
        if ((counts.get(word) as number) > 1 + Number(inBoth)) elsewhere += bits;
      }
      const others = all - few.size - many.size;
      const expected = (many.size * (elsewhere + CHANCE_RATE * few.size * PRIOR)) / (others + PRIOR);
      return Math.log((shared + CHANCE) / (expected + CHANCE));
    },
  };
}

function wordsOf(key: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of key.matchAll(/[\u3400-\u9fff]{2,}|[A-Za-z]{2,}|\d[\d.]+/g)) {
    if (run.charCodeAt(0) < 0x3400) words.add(run);
    else for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}

/** Bits of a word above those of the commonest pairs of characters; a number or Latin word by its length. */
function wordCost(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 0x3400) return 4 + Math.min(6, word.length);
  return Math.max(0.25, characterCost(first) + pairCost(first, word.charCodeAt(1)) - 8);
}
