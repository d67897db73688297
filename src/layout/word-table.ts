/** Places of the table, as a power of two, many more than words, and an odd number that spreads the words over them. */
const BITS = 12;
const FACTOR = 0x9e3779b1;

/** Where lists of words are looked up: by the first two characters of each word. Longer words are found wherever these two stand. */
export interface WordTable {
  /** By place, the characters as a number; 0 for none. */
  readonly keys: Int32Array;
  /** The lists that have a word of these characters, as bits. */
  readonly lists: Int32Array;
}

/** Makes a table of at most 32 lists. */
export function wordTable(lists: readonly (readonly string[])[]): WordTable {
  const table = { keys: new Int32Array(1 << BITS), lists: new Int32Array(1 << BITS) };
  lists.forEach((words, list) => {
    for (const word of words) {
      const key = word.length < 2 ? word.charCodeAt(0) : keyOf(word.charCodeAt(0), word.charCodeAt(1));
      const place = placeOf(table, key);
      table.keys[place] = key;
      table.lists[place] = (table.lists[place] as number) | (1 << list);
    }
  });
  return table;
}

/** The character by which a word is found: its second one, or its only one. */
export function endingOf(word: string): string {
  return word.charAt(Math.min(1, word.length - 1));
}

/** The lists that have a word of two characters or of the second one alone, as bits. */
export function listsOf(table: WordTable, first: number, second: number): number {
  return (table.lists[placeOf(table, keyOf(first, second))] as number) | (table.lists[placeOf(table, second)] as number);
}

/** Where a key stands, or a free place that it could have. */
function placeOf({ keys }: WordTable, key: number): number {
  let place = Math.imul(key, FACTOR) >>> (32 - BITS);
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & ((1 << BITS) - 1);
  return place;
}

/** The number of two characters, by their UTF-16 code units. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/**
 * Words of the Latin alphabet as evidence names them when it ignores case.
 *
 * @example anyCase("App") // ["ap", "aP", "Ap", "AP"]
 */
export function anyCase(...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [first, second] = [word.charAt(0), word.charAt(1)];
    return [first.toLowerCase(), first.toUpperCase()].flatMap((letter) => [
      letter + second.toLowerCase(),
      letter + second.toUpperCase(),
    ]);
  });
}

/** All words of one character of the first set and one of the second: 左为, 左起, 右为 … */
export function eachWith(firsts: string, seconds: string): readonly string[] {
  return [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
}
