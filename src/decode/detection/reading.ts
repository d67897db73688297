import { NOTHING, type ReadCharacter } from "../codec/codec.ts";
import { codecOf } from "../codecs.ts";
import type { Hypothesis } from "./hypotheses.ts";

/** Bits of a byte that is no character: more than any character. */
const UNDECODABLE_BITS = 28;
/** Bits of a byte that belongs to a character cut at an end of the window: nothing is known of it. */
const CUT_BITS = 8;
/** Bits of the assumption that a character is cut at an end of the window. */
const FRAGMENT_BITS = 4;
/** The longest character has four bytes. */
const LONGEST_CHARACTER = 4;

/** The reading of a window under one hypothesis, as far as it has got. */
export interface Reading {
  readonly hypothesis: Hypothesis;
  readonly read: ReadCharacter;
  at: number;
  bits: number;
  previous: number;
  characters: number;
  /** Characters that are not ASCII, and what they cost. */
  wideCharacters: number;
  wideBits: number;
  undecodable: number;
  /** First byte that is no character, -1 for none. */
  invalidAt: number;
  /** So far behind that it is followed no longer. */
  givenUp: boolean;
}

/** Begins a reading at `start`, after `fragment` bytes of a cut character. */
export function beginReading(hypothesis: Hypothesis, start: number, fragment: number): Reading {
  return {
    hypothesis,
    read: codecOf(hypothesis.encoding).reader(),
    at: start + fragment,
    bits: hypothesis.prior + (fragment > 0 ? FRAGMENT_BITS + fragment * CUT_BITS : 0),
    previous: -1,
    characters: 0,
    wideCharacters: 0,
    wideBits: 0,
    undecodable: 0,
    invalidAt: -1,
    givenUp: false,
  };
}

/** A character that the end of the bytes cuts: it has begun, and nothing contradicts it. */
function isCut(reading: Reading, bytes: Uint8Array, length: number, end: number): boolean {
  const { at, hypothesis } = reading;
  if (end - at >= LONGEST_CHARACTER || at + length < end) return false;
  return bytes[at]! >= hypothesis.leastLead;
}

/**
 * Reads on to `until`, adding up what the characters cost; gives up above `bound` bits.
 *
 * @param end where the bytes of the window end: a character cut there is forgiven
 */
export function readOn(reading: Reading, bytes: Uint8Array, until: number, end: number, bound: number): void {
  const { read, hypothesis } = reading;
  const { language } = hypothesis;
  while (reading.at < until && reading.bits <= bound) {
    const packed = read(bytes, reading.at, end);
    if (packed < 0) {
      if (isCut(reading, bytes, -packed, end)) {
        reading.bits += FRAGMENT_BITS + CUT_BITS * (end - reading.at);
        reading.at = end;
        return;
      }
      if (reading.invalidAt < 0) reading.invalidAt = reading.at;
      reading.bits -= UNDECODABLE_BITS * packed;
      reading.undecodable -= packed;
      reading.at -= packed;
      reading.previous = -1;
      continue;
    }
    const point = packed >> 4;
    reading.at += packed & 15;
    if (point === NOTHING) continue;
    const bits = language(reading.previous, point);
    reading.bits += bits;
    reading.previous = point;
    reading.characters++;
    if (point >= 0x80) {
      reading.wideCharacters++;
      reading.wideBits += bits;
    }
  }
}
