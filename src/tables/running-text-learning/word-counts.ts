/** An entry of a dictionary of words that was counted in running text. */
export interface WordCount {
  readonly first: string;
  /** The word behind it, `""` where the entry counts the word itself. */
  readonly second: string;
  readonly count: number;
}

/** Words that stand for others (未##人 for every name) or for the beginning and the end of a sentence. */
const CLASS = /##|0Begin$|0End$/;

/** Entries that name their words. */
function* named(entries: Iterable<WordCount>): Generator<WordCount> {
  for (const entry of entries) if (!CLASS.test(entry.first) && !CLASS.test(entry.second)) yield entry;
}

/** `江州 12`: a word and how often it stands. */
function* spacedWords(text: string): Generator<WordCount> {
  for (const row of text.split("\n")) {
    const at = row.lastIndexOf(" ");
    if (at > 0) yield { first: row.slice(0, at), second: "", count: Number(row.slice(at + 1)) };
  }
}

/** A word alone on a row; below it, each behind a tab, rows of a count and the words that stand behind it so often. */
function* indentedPairs(text: string): Generator<WordCount> {
  let first = "";
  for (const row of text.split("\n")) {
    if (!row.startsWith("\t")) {
      first = row;
      continue;
    }
    const [count, ...seconds] = row.slice(1).split(" ");
    for (const second of seconds) if (second !== "") yield { first, second, count: Number(count) };
  }
}

/** `江州@日报<tab>12`: two words and how often one stands behind the other. */
function* joinedPairs(text: string): Generator<WordCount> {
  for (const row of text.split("\n")) {
    const [, first, second, count] = /^(.+)@(.+)\t(\d+)$/.exec(row) ?? [];
    if (first !== undefined && second !== undefined) yield { first, second, count: Number(count) };
  }
}

/**
 * Words of which only pairs are counted, each as often as the pairs that it begins: what ends a sentence is missing.
 */
function* withWords(pairs: Iterable<WordCount>): Generator<WordCount> {
  const words = new Map<string, number>();
  for (const pair of pairs) {
    words.set(pair.first, (words.get(pair.first) ?? 0) + pair.count);
    yield pair;
  }
  for (const [first, count] of words) yield { first, second: "", count };
}

/** Reads the dictionaries of `sources.ts` by the name of their file. */
const READERS: Readonly<Record<string, (text: string) => Iterable<WordCount>>> = {
  "CoreDict.txt": spacedWords,
  "CoreDict.bigram.txt": indentedPairs,
  "bigramdict.dic": (text) => withWords(joinedPairs(text)),
};

/** The entries of a file that counts words, or `undefined` for running text. */
export function wordCounts(file: string, text: string): Iterable<WordCount> | undefined {
  const reader = READERS[file];
  return reader === undefined ? undefined : named(reader(text));
}
