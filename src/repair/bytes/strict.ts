import { decoderStep, FAILED, stateOf, type TargetEncoding, WAITING } from "../search/decoder.ts";
import { DOUBLE_BYTE_ENCODINGS, type DoubleByteEncoding } from "./double-byte.ts";
import { SINGLE_BYTE_ENCODINGS, type SingleByteEncoding } from "./single-byte.ts";
import { doubleByte, singleByte } from "./tables.ts";

function isSingleByte(encoding: string): encoding is SingleByteEncoding {
  return (SINGLE_BYTE_ENCODINGS as readonly string[]).includes(encoding);
}

function isDoubleByte(encoding: string): encoding is DoubleByteEncoding {
  return (DOUBLE_BYTE_ENCODINGS as readonly string[]).includes(encoding);
}

/**
 * The bytes of a text in an encoding, `undefined` when a character has none: no silent `?`.
 *
 * @param encoding one of the single-byte and double-byte encodings of this folder; sloppy, so that C1 controls are bytes of their own
 */
export function encodeStrictly(text: string, encoding: string): Uint8Array | undefined {
  const table = isSingleByte(encoding) ? singleByte(encoding) : isDoubleByte(encoding) ? doubleByte(encoding).pairs : undefined;
  if (table === undefined) return undefined;
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : table[unit]!;
    if (code === 0 && unit !== 0) return undefined;
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

/** The text of bytes in an encoding, `undefined` when a byte belongs to no character. */
export function decodeStrictly(bytes: Uint8Array, encoding: TargetEncoding): string | undefined {
  const step = decoderStep(encoding);
  let text = "";
  let state = 0;
  for (const byte of bytes) {
    const outcome = step(state, byte);
    if (outcome === FAILED) return undefined;
    if ((outcome & WAITING) !== 0) {
      state = stateOf(outcome);
    } else {
      state = 0;
      text += String.fromCodePoint(outcome);
    }
  }
  return state === 0 ? text : undefined;
}
