import { doubleByte } from "../bytes/tables.ts";

/** Encodings that damaged bytes were meant to be read in. */
export type TargetEncoding = "utf-8" | "gb18030" | "big5";

/** Bytes that are no character. */
export const FAILED = -1;
/** Marks a state (bytes that wait for more) in the outcome of a step; without it the outcome is a code point. */
export const WAITING = 0x4000_0000;
const STATE = 0x3fff_ffff;

/**
 * A decoder that takes one byte at a time: from a state (0 when nothing waits) and a byte to a code point, to `WAITING | state`, or
 * to {@link FAILED}.
 */
export type DecoderStep = (state: number, byte: number) => number;

function utf8Lead(byte: number): number {
  if (byte < 0x80) return byte;
  if (byte >= 0xc2 && byte < 0xf5) return WAITING | byte;
  return FAILED;
}

/** The step of UTF-8; the state holds the bytes so far, the lead in the highest place. */
export function stepUtf8(state: number, byte: number): number {
  if (state === 0) return utf8Lead(byte);
  if ((byte & 0xc0) !== 0x80) return FAILED;
  if (state < 0x100) {
    if (state < 0xe0) return ((state & 0x1f) << 6) | (byte & 0x3f);
    if ((state === 0xe0 && byte < 0xa0) || (state === 0xed && byte >= 0xa0)) return FAILED;
    if ((state === 0xf0 && byte < 0x90) || (state === 0xf4 && byte >= 0x90)) return FAILED;
    return WAITING | (state << 8) | byte;
  }
  if (state < 0x1_0000) {
    const lead = state >> 8;
    if (lead < 0xf0) return ((lead & 0x0f) << 12) | ((state & 0x3f) << 6) | (byte & 0x3f);
    return WAITING | (state << 8) | byte;
  }
  return ((state & 0x7_0000) << 2) | ((state & 0x3f00) << 4) | ((state & 0x3f) << 6) | (byte & 0x3f);
}

/** The step of a double-byte encoding, given its UTF-16 units by lead × 256 + trail. */
export function stepPair(units: Uint16Array, state: number, byte: number): number {
  if (state === 0) {
    if (byte < 0x80) return byte;
    return byte > 0x80 && byte < 0xff ? WAITING | byte : FAILED;
  }
  const unit = units[(state << 8) | byte]!;
  return unit === 0 ? FAILED : unit;
}

/** The step of an encoding. GB18030 reads pairs only; Big5 includes the Hong Kong supplement's characters of the first plane. */
export function decoderStep(encoding: TargetEncoding): DecoderStep {
  const units = unitsOf(encoding);
  return units === undefined ? stepUtf8 : (state, byte) => stepPair(units, state, byte);
}

/** What {@link stepPair} needs of a double-byte encoding; `undefined` for UTF-8. */
export function unitsOf(encoding: TargetEncoding): Uint16Array | undefined {
  return encoding === "utf-8" ? undefined : doubleByte(encoding).units;
}

/** The state in an outcome that {@link WAITING} marks. */
export function stateOf(outcome: number): number {
  return outcome & STATE;
}
