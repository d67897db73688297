import type { Atoms } from "./atoms.ts";

/** Places of text that are searched at a time, in UTF-16 code units. */
const WINDOW = 2048;
/** How far the search looks beyond what it settles, where no punctuation ends a window: some ten words. */
const LOOKAHEAD = 48;

/** Marks that no word has inside. */
const BOUNDARIES = "\n 。，！？；：、,!?;";

/** A stretch of text to be searched: what ends up to `settled` may be taken, what comes after it is the next window's. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly settled: number;
}

/**
 * The stretch that starts at `from`: up to punctuation where there is any, otherwise a little longer than what it settles, since the last
 * words before a cut through prose are not to be trusted. So the work on any text is done in small pieces, whatever the text.
 */
export function windowAt(key: string, from: number, atoms: Atoms): Window {
  if (key.length - from <= WINDOW) return { from, to: key.length, settled: key.length };
  for (let at = from + WINDOW; at > from + WINDOW / 2; at--) {
    if (BOUNDARIES.includes(key[at - 1]!) && atoms.inside[at] === 0) return { from, to: at, settled: at };
  }
  let to = Math.min(key.length, from + WINDOW + LOOKAHEAD);
  while (atoms.inside[to] === 1) to++;
  let settled = Math.min(to, from + WINDOW);
  while (atoms.inside[settled] === 1) settled++;
  return { from, to, settled };
}
