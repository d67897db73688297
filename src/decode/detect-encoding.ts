import { isUtf8 } from "node:buffer";
import type { Detection, DetectionEvidence } from "../model/detection.ts";
import type { EncodingLabel } from "../model/encoding-label.ts";
import { findByteOrderMark } from "./detection/byte-order-mark.ts";
import { findDeclaration } from "./detection/declaration.ts";
import { findEscapeEncoding } from "./detection/escape-encodings.ts";
import { findNonAscii, findWindows } from "./detection/find-windows.ts";
import { rankEncodings } from "./detection/rank-encodings.ts";
import { resolveEncodingLabel } from "./labels.ts";

/** What may be told to the detection. */
export interface DetectionOptions {
  /** A charset that someone declared for the bytes, as written: evidence, not truth. */
  readonly declared?: string;
  /** How many candidates are listed, best first; 5 when nothing is said. */
  readonly maximumCandidates?: number;
}

/** Bytes at the beginning in which UTF-16 and UTF-32 betray themselves by control bytes. */
const CONTROL_PROBE_BYTES = 512;
/** Three-byte characters that make a valid short text UTF-8: what else reads as so many is rarer than one in 10⁴. */
const SUFFICIENT_CHARACTERS = 3;

function settled(encoding: EncodingLabel, by: DetectionEvidence, confidence: number, because: string, bomLength = 0): Detection {
  return { encoding, by, confidence, candidates: [{ encoding, confidence, because }], decided: confidence >= 0.9, bomLength };
}

/** Control bytes that stand in no text of single bytes (escape and the shifts may): halves of wider characters. */
function hasWideCharacters(bytes: Uint8Array): boolean {
  const probe = Math.min(bytes.length, CONTROL_PROBE_BYTES);
  for (let at = 0; at < probe; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0f) && byte !== 0x1b && byte !== 0x1a) return true;
  }
  return false;
}

/** The bytes without what may be left of characters that were cut at both ends: at most three bytes each. */
function trimCutCharacters(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start++;
  let end = bytes.length;
  while (end > start && bytes.length - end < 3 && (bytes[end - 1]! & 0xc0) === 0x80) end--;
  const lead = end > start ? bytes[end - 1]! : 0;
  const needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const cut = lead >= 0xc2 && end - 1 + needed > bytes.length;
  return bytes.subarray(start, cut ? end - 1 : bytes.length);
}

/** Valid UTF-8 is UTF-8, unless it is so short that another encoding may look so by chance. */
function isSurelyUtf8(bytes: Uint8Array, firstNonAscii: number): boolean {
  if (!isUtf8(bytes) && !isUtf8(trimCutCharacters(bytes))) return false;
  let longer = 0;
  for (let at = firstNonAscii; at < bytes.length; at++) {
    if (bytes[at]! >= 0xe0 && ++longer >= SUFFICIENT_CHARACTERS) return true;
  }
  return false;
}

function declaredEncodings(bytes: Uint8Array, declared: string | undefined): EncodingLabel[] {
  const outside = declared === undefined ? undefined : resolveEncodingLabel(declared);
  const inside = findDeclaration(bytes);
  return [outside, inside].filter((label) => label !== undefined);
}

/**
 * Finds the encoding of a page: byte order mark, then what is valid at all, then which reading is the best text.
 *
 * @returns `decided: false` when the answer is a guess that did not clearly beat its runner-up
 * @example detectEncoding(Uint8Array.of(0xba, 0xfe, 0xb1, 0xb1)) // 湖北: encoding "gb18030", by "statistics"
 */
export function detectEncoding(bytes: Uint8Array, options: DetectionOptions = {}): Detection {
  const mark = findByteOrderMark(bytes);
  if (mark !== undefined) return settled(mark.encoding, "bom", 1, "byte order mark", mark.length);
  const wide = hasWideCharacters(bytes);
  if (!wide) {
    const first = findNonAscii(bytes, 0, bytes.length);
    if (first === bytes.length) {
      const switched = findEscapeEncoding(bytes);
      if (switched === undefined) return settled("utf-8", "validity", 1, "ascii only");
      return settled(switched.encoding, "escape", switched.confidence, switched.because);
    }
    if (isSurelyUtf8(bytes, first)) return settled("utf-8", "validity", 1, "valid throughout");
  }
  const declared = declaredEncodings(bytes, options.declared);
  return rankEncodings(bytes, findWindows(bytes, wide), declared, options.maximumCandidates ?? 5);
}
