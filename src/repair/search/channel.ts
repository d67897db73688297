import type { TargetEncoding } from "./decoder.ts";

/** Stands for a byte that was lost: any byte that makes a character, or one of the reading's own list. */
export const LOST_BYTE = -1;
/** Stands for two bytes that were lost together: one of the reading's list of pairs. */
export const LOST_PAIR = -2;

/** Bytes that a character of the damaged text may stand for. */
export interface ByteReading {
  /** First byte first; {@link LOST_BYTE} and {@link LOST_PAIR} for those that nobody knows. */
  readonly bytes: readonly number[];
  /** Bits that this reading costs beside others of the same character. */
  readonly penalty: number;
  /** The character stands for one byte of its own, not for a UTF-8 sequence: such bytes never form valid UTF-8 with their neighbours. */
  readonly single: boolean;
  /** What lost bytes, or lost pairs (first × 256 + second), may have been; any byte when `undefined`. */
  readonly lost: readonly number[] | undefined;
  /** Where this reading may be: bytes that wait (0 for none) and the character before. Everywhere when `undefined`. */
  readonly fits: ((state: number, last: number) => boolean) | undefined;
}

/** Several characters that stand for bytes together, such as `?nèi)`. */
export interface CharacterGroup {
  /** UTF-16 units. */
  readonly length: number;
  readonly readings: readonly ByteReading[];
}

/** A way in which text was damaged: bytes of `target` shown as characters. */
export interface Channel {
  /** Name of the fix that undoes it: `"utf-8-read-as-gb18030"`. */
  readonly name: string;
  readonly target: TargetEncoding;
  /** ByteReadings of a code point, none when it cannot come from this damage. */
  readonly readings: (codePoint: number) => readonly ByteReading[];
  /** Several characters at a place that are read as one, where there are such. */
  readonly groupAt?: (text: string, at: number) => CharacterGroup | undefined;
  /** The damage is shown in characters that Chinese text has none of: where one is left beside repaired text, it costs extra bits. */
  readonly foreign: boolean;
  /** The damage is shown in Chinese characters, too. */
  readonly chinese: boolean;
  /** Nearly every character has one reading only: a linear test tells whether the search is worth its while. */
  readonly single: boolean;
  /** How many bytes may be missing in a damaged span. */
  readonly lostBytes: number;
  /** A byte that the end of the text lost, where there may be one. */
  readonly lostAtEnd?: ByteReading;
  /** Bits off what it costs to enter a damaged span: for text that is known to be damaged. */
  readonly entersCheaper?: number;
  /** The same for text in which losses are shown as U+FFFD: what shows them drops nothing. */
  readonly whenShown?: Channel;
  /** ASCII characters at which a damaged span may begin. */
  readonly entrances: string;
  /** Bits by which this damage must be clearer than others: the more readings it offers, the more. */
  readonly prior: number;
}

/** A reading whose bytes are all known, or {@link LOST_BYTE} and {@link LOST_PAIR}; all readings are made here, so that they have one shape. */
export function byteReading(
  bytes: readonly number[],
  penalty: number,
  rest: Partial<Pick<ByteReading, "single" | "lost" | "fits">> = {},
): ByteReading {
  return { bytes, penalty, single: rest.single ?? false, lost: rest.lost, fits: rest.fits };
}

/** One byte sequence without penalty. */
export function plainReading(...bytes: number[]): ByteReading {
  return byteReading(bytes, 0);
}

const PAGE = 256;

/** Keeps the outcome for each code point: a channel's readings depend on nothing else. */
export function memoized(readings: (codePoint: number) => readonly ByteReading[]): Channel["readings"] {
  const pages: (readonly ByteReading[] | undefined)[][] = [];
  return (codePoint) => {
    const page = codePoint >> 8;
    pages[page] ??= new Array<undefined>(PAGE).fill(undefined);
    const known = pages[page];
    const place = codePoint & (PAGE - 1);
    known[place] ??= readings(codePoint);
    return known[place];
  };
}
