import { textToken } from "../../language/running-text-token.ts";

const LINE_FEED = 0x0a;
const UNITS = 0x1_0000;

/**
 * How often each character and each row of two and three stands in texts, by {@link textToken}; figures are weights and need not be whole.
 * Rows of two are keyed by first × 65,536 + second, rows of three by (first × 65,536 + second) × 65,536 + third.
 */
export interface TextCounts {
  readonly singles: Map<number, number>;
  readonly pairs: Map<number, number>;
  readonly triples: Map<number, number>;
  /** How often something stands behind a character and behind a row of two, whether it is known what or not. */
  readonly behindSingles: Map<number, number>;
  readonly behindPairs: Map<number, number>;
}

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** Nothing counted yet. */
export function noCounts(): TextCounts {
  return { singles: new Map(), pairs: new Map(), triples: new Map(), behindSingles: new Map(), behindPairs: new Map() };
}

/**
 * Counts a line of text; what stands before and behind it counts as a line feed.
 *
 * @param weight how much one occurrence counts
 */
export function countLine(counts: TextCounts, line: string, weight: number): void {
  let first = LINE_FEED;
  let second = LINE_FEED;
  for (let at = 0; at <= line.length; at++) {
    const third = at === line.length ? LINE_FEED : textToken(line.charCodeAt(at));
    const before = first * UNITS + second;
    add(counts.singles, third, weight);
    add(counts.pairs, second * UNITS + third, weight);
    add(counts.triples, before * UNITS + third, weight);
    add(counts.behindSingles, second, weight);
    add(counts.behindPairs, before, weight);
    first = second;
    second = third;
  }
}

/**
 * Counts the rows of a dictionary's entry: those inside a word, or those that reach from a word into the one behind it. Rows that reach
 * over three words are not known; how often something stands behind their first two characters is.
 *
 * @param after the word behind it, `""` to count inside the first one
 */
export function countWords(counts: TextCounts, word: string, after: string, weight: number): void {
  const text = word + after;
  /** Whether a row from an offset on is of those to count. */
  const isCounted = (at: number, size: number) => after === "" || (at < word.length && at + size > word.length);
  for (let at = 0; at < text.length; at++) {
    const first = textToken(text.charCodeAt(at));
    if (isCounted(at, 1)) {
      add(counts.singles, first, weight);
      add(counts.behindSingles, first, weight);
    }
    if (at + 1 === text.length) break;
    const pair = first * UNITS + textToken(text.charCodeAt(at + 1));
    if (isCounted(at, 2)) {
      add(counts.pairs, pair, weight);
      add(counts.behindPairs, pair, weight);
    }
    if (at + 2 < text.length && isCounted(at, 3)) add(counts.triples, pair * UNITS + textToken(text.charCodeAt(at + 2)), weight);
  }
}
