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
const NO_SPACES: ReadonlySet<number> = new Set();

/**
 * Takes the white space out of a short text that extraction may have torn (本报天 津1月1日 电), so that patterns match. Linear in the
 * length of the text; it keeps one number a character where there is white space, so it is for the start of a paragraph, not for a page.
 *
 * @example compactText("本报天 津讯").key // "本报天津讯"
 */
export function compactText(text: string): CompactText {
  const folded = evenSlashes(foldKey(text));
  if (!SPACE.test(folded)) return { key: folded, spaces: NO_SPACES, placeOf: (at) => Math.min(at, folded.length) };
  const places: number[] = [];
  const spaces = new Set<number>();
  let from = 0;
  let key = "";
  for (let index = 0; index <= folded.length; index++) {
    if (index < folded.length && !isSpace(folded, index)) places.push(index);
    else {
      key += folded.slice(from, index);
      from = index + 1;
      if (key !== "") spaces.add(key.length);
    }
  }
  return { key, spaces, placeOf: (at) => places[at] ?? folded.length };
}

/** Whether a character is white space: told by its number where that is plain, for this is asked of every character. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x20) return true;
  return (unit < 0x3000 || unit === 0xfeff) && unit > 0x84 && SPACE.test(text.charAt(at));
}
