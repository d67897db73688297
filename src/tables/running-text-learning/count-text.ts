import { textToken } from "../../language/running-text-token.ts";

const LINE_FEED = 0x0a;
const UNITS = 0x1_0000;

/** How often each character and each row of two and three stands in texts, by {@link textToken}; figures are weights and need not be whole. */
export interface TextCounts {
  readonly singles: Map<number, number>;
  /** By first × 65,536 + second. */
  readonly pairs: Map<number, number>;
  /** By (first × 65,536 + second) × 65,536 + third. */
  readonly triples: Map<number, number>;
}

function add(map: Map<number, number>, key: number, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** Nothing counted yet. */
export function noCounts(): TextCounts {
  return { singles: new Map(), pairs: new Map(), triples: new Map() };
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
    const pair = second * UNITS + third;
    add(counts.singles, third, weight);
    add(counts.pairs, pair, weight);
    add(counts.triples, first * UNITS * UNITS + pair, weight);
    first = second;
    second = third;
  }
}
