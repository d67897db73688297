/** The words of segmentit by length, as it keeps them. */
export type WordsByLength = readonly (readonly [length: number, words: Readonly<Record<string, unknown>>])[];

/** Work that one call of segmentit may be: about a millisecond. */
export const MOST_WORK = 1_000;
/** Longest run that is given to segmentit at a time, in UTF-16 code units. */
export const LONGEST_RUN = 64;

/** A part of a run, and what dividing it would be for segmentit. */
export interface RunPart {
  readonly start: number;
  readonly end: number;
  readonly work: number;
}

/**
 * Cuts a run of Chinese characters so that each part is safe work for segmentit, at the boundaries given and only as often as needed.
 *
 * segmentit writes out every way to divide a run into words of its dictionary, so its work is the number of ways times the length. It
 * doubles every few characters: 20 characters may have hundreds of ways, 56 had more than fit into memory. Counting them is easy.
 *
 * @param boundaries ends of the words that another engine finds, ascending; the last one is the length of the run
 */
export function* safeParts(run: string, boundaries: readonly number[], words: WordsByLength): Generator<RunPart> {
  let start = 0;
  let end = 0;
  let work = 0;
  let ways = new Map([[0, 1]]);
  for (const boundary of boundaries) {
    let more = waysUpTo(run, end, boundary, ways, words) * (boundary - start);
    if (end > start && (more > MOST_WORK || boundary - start > LONGEST_RUN)) {
      yield { start, end, work };
      start = end;
      ways = new Map([[start, 1]]);
      more = waysUpTo(run, start, boundary, ways, words) * (boundary - start);
    }
    end = boundary;
    work = more;
  }
  if (end > start) yield { start, end, work };
}

/** Ways to divide a run into words of the dictionary times its length; for runs of up to {@link LONGEST_RUN}. */
export function segmentitWork(run: string, words: WordsByLength): number {
  return waysUpTo(run, 0, run.length, new Map([[0, 1]]), words) * run.length;
}

/** Ways that lead to `end`, given those to the places before `from`; enters the ways to places after `from` as it goes. */
function waysUpTo(run: string, from: number, end: number, ways: Map<number, number>, words: WordsByLength): number {
  for (let at = from; at < end; at++) {
    const here = ways.get(at);
    if (here === undefined) continue;
    let found = false;
    for (const [length, table] of words) {
      if (at + length > run.length || !(run.slice(at, at + length) in table)) continue;
      ways.set(at + length, (ways.get(at + length) ?? 0) + here);
      found = true;
    }
    if (!found) ways.set(at + 1, (ways.get(at + 1) ?? 0) + here);
  }
  return ways.get(end) ?? 1;
}
