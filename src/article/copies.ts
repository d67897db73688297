import { CUE } from "./cues.ts";
import type { Piece } from "./piece.ts";

/** Code units by which long texts are compared. */
const REACH = 120;

/** Copies of a line of furniture from which it is a refrain: what the site sets between stories. */
const REFRAIN = 3;

/** What stands on a page more than once, by piece. */
export interface Copies {
  /** The same text stands elsewhere on the page. */
  readonly repeated: readonly boolean[];
  /** It stood on the page before and does not come again: above its story, where titles are listed first. */
  readonly last: readonly boolean[];
  /** The piece above is a line of furniture that comes at least three times, whatever its figures: it parts stories. */
  readonly behindRefrain: readonly boolean[];
}

/**
 * Finds what stands on a page more than once.
 *
 * @example findCopies(pieces).behindRefrain // [false, true, false, true, false, true] for （3月4日）, a story, （3月5日）, a story, （3月6日）, a story
 */
export function findCopies(pieces: readonly Piece[]): Copies {
  const keys = pieces.map(({ key, cues }) =>
    key.length > REACH ? key.slice(0, REACH) : (cues.all & CUE.mark) === 0 ? key : key.replace(/[\s#*·•]/g, ""),
  );
  const first = firstsOf(keys, 2);
  const count = countsOf(first);
  const last = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) if (first[at]! >= 0) last[first[at]!] = at;
  const repeated = keys.map((_, at) => first[at]! >= 0 && count[first[at]!]! > 1);
  return {
    repeated,
    last: repeated.map((holds, at) => holds && last[first[at]!] === at),
    behindRefrain: behindRefrains(pieces, keys),
  };
}

/** For each text, the place of the first that is the same; -1 for texts shorter than `least` code units. */
function firstsOf(texts: readonly string[], least: number): Int32Array {
  const places = new Map<string, number>();
  const first = new Int32Array(texts.length).fill(-1);
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at]!;
    if (text.length < least) continue;
    const place = places.get(text);
    if (place === undefined) places.set(text, at);
    first[at] = place ?? at;
  }
  return first;
}

/** How many texts are the same as each first one. */
function countsOf(first: Int32Array): Uint32Array {
  const count = new Uint32Array(first.length);
  for (const place of first) if (place >= 0) count[place]! += 1;
  return count;
}

function behindRefrains(pieces: readonly Piece[], keys: readonly string[]): boolean[] {
  const forms = pieces.map(({ kind, cues }, at) => {
    if (kind !== "furniture") return "";
    return (cues.all & CUE.digit) === 0 ? keys[at]! : keys[at]!.replace(/\d+/g, "0");
  });
  const first = firstsOf(forms, 3);
  const count = countsOf(first);
  return pieces.map((_, at) => at > 0 && first[at - 1]! >= 0 && count[first[at - 1]!]! >= REFRAIN);
}
