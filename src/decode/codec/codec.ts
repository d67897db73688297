import type { EncodingLabel } from "../../model/encoding-label.ts";

/**
 * Reads the character that begins at `at`, packed as `codePoint * 16 + byteLength`; for bytes that are no character, the negative of
 * how many they are. The code point may be {@link NOTHING} (an escape sequence) or `PAIR_BASE + n` (two code points, see `pairs`).
 * Readers of stateful encodings keep their state in a closure, so that one reader serves one pass from start to end.
 */
export type ReadCharacter = (bytes: Uint8Array, at: number, end: number) => number;

/** An encoding that newsproc reads and writes strictly: no byte becomes a silent `?` or U+FFFD. */
export interface Codec {
  readonly label: EncodingLabel;
  /** Bytes below 0x80 stand for themselves wherever a character begins, so ASCII needs no reader. */
  readonly asciiTransparent: boolean;
  /**
   * Code points of the two-byte characters by `lead * 256 + trail`, 0 for none, for a fast way through them. Only where a pair that
   * has a code point is always that character.
   */
  readonly pairs?: () => Uint32Array;
  /** Makes a reader for one pass. */
  readonly reader: () => ReadCharacter;
  /** Bytes of the text, `undefined` when a character is not in the repertoire. */
  readonly encode: (text: string) => Uint8Array | undefined;
}

/** Code point of a piece that stands for no character, such as the escape sequence `ESC $ ) A`. */
export const NOTHING = 0x1fffff;

/** First of the code points that stand for a sequence of two in Big5-HKSCS. */
export const PAIR_BASE = 0x110000;

/** The sequences behind `PAIR_BASE + n`: 8862, 8864, 88A3, 88A5 in Big5-HKSCS. */
export const PAIRS: readonly string[] = ["Ê̄", "Ê̌", "ê̄", "ê̌"];

/** Packs what a {@link ReadCharacter} gives back. */
export function packCharacter(codePoint: number, length: number): number {
  return codePoint * 16 + length;
}
