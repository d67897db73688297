import { pairCost, startCost } from "../../language/character-model.ts";
import type { EncodingLabel } from "../../model/encoding-label.ts";
import { NOTHING } from "../codec/codec.ts";
import { codecOf } from "../codecs.ts";

/** Bits that a byte costs which is no character: more than any character. */
const UNDECODABLE_BITS = 28;
/** A character is at most four bytes long: so many bytes of a cut one may stand at the end of a window. */
const LONGEST_CHARACTER = 4;

/** What the bytes of a window cost as text in one encoding. */
export interface Score {
  readonly encoding: EncodingLabel;
  readonly bits: number;
  readonly characters: number;
  readonly undecodable: number;
  /** First byte that is no character, -1 for none. */
  readonly invalidAt: number;
}

/** Scores a window under an encoding; a character cut at the end is forgiven. */
export function scoreWindow(bytes: Uint8Array, start: number, end: number, encoding: EncodingLabel): Score {
  const read = codecOf(encoding).reader();
  let bits = 0;
  let characters = 0;
  let undecodable = 0;
  let invalidAt = -1;
  let previous = -1;
  for (let at = start; at < end; ) {
    const packed = read(bytes, at, end);
    if (packed < 0) {
      if (end - at < LONGEST_CHARACTER && at + -packed >= end) break;
      bits -= UNDECODABLE_BITS * packed;
      undecodable -= packed;
      if (invalidAt < 0) invalidAt = at;
      at -= packed;
      previous = -1;
      continue;
    }
    const point = packed >> 4;
    at += packed & 15;
    if (point === NOTHING) continue;
    bits += previous < 0 ? startCost(point) : pairCost(previous, point);
    previous = point;
    characters++;
  }
  return { encoding, bits, characters, undecodable, invalidAt };
}
