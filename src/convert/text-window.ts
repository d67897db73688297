import { foldUnit } from "../language/fold.ts";

/** The neighbourhood of a place in a line, folded, for the readers of names and words. */
export interface TextWindow {
  /** Folded units; as many as in the text, so that offsets hold. */
  readonly key: string;
  /** Where the place is in `key`. */
  readonly at: number;
  /** Whether the line begins with `key`, and whether it ends with it. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

const BEFORE = 16;
const AFTER = 12;

/** Cuts the window around a place out of the line `from … to`: up to sixteen units before it and twelve after. */
export function windowAt(units: Uint16Array, from: number, to: number, at: number): TextWindow {
  const start = Math.max(from, at - BEFORE);
  const end = Math.min(to, at + AFTER);
  const folded: number[] = [];
  for (let index = start; index < end; index++) folded.push(foldUnit(units[index] as number));
  return { key: String.fromCharCode(...folded), at: at - start, isStart: start === from, isEnd: end === to };
}

/** Whether a character of a key is a Chinese one (in the first plane). */
export function isHan(character: string): boolean {
  return (character >= "一" && character <= "鿿") || (character >= "㐀" && character <= "䶿") || character === "〇";
}

/** The code units of Chinese characters in the first plane, first and last of each range. */
export const HAN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/** {@link isHan} of a code unit. */
export function isHanUnit(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

/**
 * Whether one of the words stands around a place of a key.
 *
 * @param words of 2 to `longest` characters
 */
export function wordCovers(key: string, at: number, words: ReadonlySet<string>, longest: number): boolean {
  for (let from = Math.max(0, at - longest + 1); from <= at; from++) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(key.length, from + longest); to++) {
      if (words.has(key.slice(from, to))) return true;
    }
  }
  return false;
}
