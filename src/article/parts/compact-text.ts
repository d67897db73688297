import { foldKey } from "../../language/fold.ts";
import { evenSlashes } from "./slash.ts";

/** A folded key without white space, every slash `/`, and where its characters stand in the text. */
export interface CompactText {
  readonly key: string;
  /** Places in the key before which the text has white space. */
  readonly spaces: ReadonlySet<number>;
  /** Place in the text of a character of the key; the length of the text after the last. */
  readonly placeOf: (at: number) => number;
}

const SPACE = /\s/;
const SPACES = /\s+/g;
const NO_SPACES: ReadonlySet<number> = new Set();

/**
 * Takes the white space out of a short text that extraction may have torn (本报天 津1月1日 电), so that patterns match. Linear in the
 * length of the text, but each place is looked up among all white space, so it is for the start of a paragraph, not for a page.
 *
 * @param foldedKey of the text, where it is known
 * @example compactText("本报天 津讯").key // "本报天津讯"
 */
export function compactText(text: string, foldedKey: string = foldKey(text)): CompactText {
  const folded = evenSlashes(foldedKey);
  if (!SPACE.test(folded)) return { key: folded, spaces: NO_SPACES, placeOf: (at) => Math.min(at, folded.length) };
  const runs: SpaceRun[] = [];
  const spaces = new Set<number>();
  let from = 0;
  let key = "";
  SPACES.lastIndex = 0;
  for (let match = SPACES.exec(folded); match !== null; match = SPACES.exec(folded)) {
    key += folded.slice(from, match.index);
    from = match.index + match[0].length;
    runs.push({ at: key.length, length: match[0].length });
    if (key !== "") spaces.add(key.length);
  }
  key += folded.slice(from);
  if (key !== "") spaces.add(key.length);
  return { key, spaces, placeOf: (at) => (at < key.length ? at + spacesUpTo(at, runs) : folded.length) };
}

/** White space that was taken out before a place in the key. */
interface SpaceRun {
  readonly at: number;
  readonly length: number;
}

function spacesUpTo(at: number, runs: readonly SpaceRun[]): number {
  let length = 0;
  for (const run of runs) if (run.at <= at) length += run.length;
  return length;
}
