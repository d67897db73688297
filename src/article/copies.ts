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
  const count = new Map<string, number>();
  const lastAt = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key.length <= 1) return;
    count.set(key, (count.get(key) ?? 0) + 1);
    lastAt.set(key, at);
  });
  const repeated = keys.map((key) => (count.get(key) ?? 0) > 1);
  return {
    repeated,
    last: keys.map((key, at) => repeated[at]! && lastAt.get(key) === at),
    behindRefrain: behindRefrains(pieces, keys),
  };
}

function behindRefrains(pieces: readonly Piece[], keys: readonly string[]): boolean[] {
  const forms = pieces.map(({ kind, cues }, at) => {
    if (kind !== "furniture") return "";
    return (cues.all & CUE.digit) === 0 ? keys[at]! : keys[at]!.replace(/\d+/g, "0");
  });
  const count = new Map<string, number>();
  for (const form of forms) if (form.length > 2) count.set(form, (count.get(form) ?? 0) + 1);
  return pieces.map((_, at) => at > 0 && (count.get(forms[at - 1]!) ?? 0) >= REFRAIN);
}
