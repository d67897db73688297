import { foldKey } from "../../language/fold.ts";

/** A folded key without white space, and where its characters stand in the text. */
export interface CompactText {
  readonly key: string;
  /** Place in the text of each character of the key, and the length of the text after the last. */
  readonly places: readonly number[];
  /** Places in the key before which the text has white space. */
  readonly spaces: ReadonlySet<number>;
}

/**
 * Takes the white space out of a short text that extraction may have torn (本报天 津1月1日 电), so that patterns match. The work is linear
 * and keeps one number a character: for the first few hundred characters of a paragraph, not for a page.
 *
 * @example compactText("本报天 津讯").key // "本报天津讯"
 */
export function compactText(text: string): CompactText {
  const key = foldKey(text);
  const places: number[] = [];
  const spaces = new Set<number>();
  let compact = "";
  for (let index = 0; index < key.length; index++) {
    const character = key.charAt(index);
    if (/\s/.test(character)) {
      if (compact !== "") spaces.add(compact.length);
      continue;
    }
    compact += character;
    places.push(index);
  }
  places.push(key.length);
  return { key: compact, places, spaces };
}
