import { isAscii, isUtf8 } from "node:buffer";
import type { Candidate, Detection, DetectionEvidence } from "../model/detection.ts";
import type { EncodingLabel } from "../model/encoding-label.ts";
import { byteOrderMarkLength, findByteOrderMark } from "./detection/byte-order-mark.ts";
import { findEscapeEncoding } from "./detection/escape-encodings.ts";
import { type Score, scoreWindow } from "./detection/score.ts";
import { resolveEncodingLabel } from "./labels.ts";

/** What may be told to the detection. */
export interface DetectionOptions {
  /** A charset that someone declared for the bytes, as written: evidence, not truth. */
  readonly declared?: string;
  /** How many candidates are listed, best first; 5 when nothing is said. */
  readonly maximumCandidates?: number;
}

/** Bits by which an encoding is rarer than UTF-8 or GB18030 among Chinese newspaper files. */
const PRIORS: readonly (readonly [encoding: EncodingLabel, bits: number])[] = [
  ["utf-8", 0],
  ["gb18030", 1],
  ["big5", 2],
  ["utf-16le", 5],
  ["utf-16be", 5],
  ["utf-32le", 6],
  ["utf-32be", 6],
  ["euc-tw", 8],
  ["shift_jis", 8],
  ["euc-jp", 8],
  ["euc-kr", 8],
  ["windows-1252", 8],
];

const WINDOW_BYTES = 1024;

function settled(encoding: EncodingLabel, by: DetectionEvidence, confidence: number, because: string, bomLength = 0): Detection {
  return { encoding, by, confidence, candidates: [{ encoding, confidence, because }], decided: true, bomLength };
}

function firstNonAscii(bytes: Uint8Array): number {
  const step = 1 << 16;
  for (let start = 0; start < bytes.length; start += step) {
    if (isAscii(bytes.subarray(start, start + step))) continue;
    for (let at = start; ; at++) if (bytes[at]! >= 0x80) return at;
  }
  return bytes.length;
}

function rank(bytes: Uint8Array, start: number, declared: EncodingLabel | undefined, maximum: number): Detection {
  const end = Math.min(bytes.length, start + WINDOW_BYTES);
  const scores = PRIORS.map(([encoding, prior]): Score & { total: number } => {
    const width = encoding.startsWith("utf-32") ? 4 : encoding.startsWith("utf-16") ? 2 : 1;
    const score = scoreWindow(bytes, start - (start % width), end, encoding);
    return { ...score, total: score.bits + prior - (encoding === declared ? 4 : 0) };
  }).sort((left, right) => left.total - right.total);
  const best = scores[0]!;
  const weights = scores.map((score) => 2 ** -Math.min(1000, (score.total - best.total) / 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const candidates = scores.slice(0, maximum).map(
    (score, at): Candidate => ({
      encoding: score.encoding,
      confidence: weights[at]! / sum,
      because:
        score.invalidAt >= 0
          ? `invalid at byte ${score.invalidAt}`
          : `characters ${(score.total / Math.max(1, score.characters)).toFixed(1)} bits`,
    }),
  );
  const { encoding, confidence } = candidates[0]!;
  const bomLength = byteOrderMarkLength(bytes, encoding);
  return { encoding, by: "statistics", confidence, candidates, decided: confidence >= 0.8, bomLength };
}

/**
 * Finds the encoding of a page: byte order mark, then what is valid at all, then which reading is the best Chinese.
 *
 * @example detectEncoding(Uint8Array.of(0xba, 0xfe, 0xb1, 0xb1)) // 湖北: encoding "gb18030", by "statistics"
 */
export function detectEncoding(bytes: Uint8Array, options: DetectionOptions = {}): Detection {
  const mark = findByteOrderMark(bytes);
  if (mark !== undefined) return settled(mark.encoding, "bom", 1, "byte order mark", mark.length);
  const first = firstNonAscii(bytes);
  const zeros = bytes.subarray(0, 4096).includes(0);
  if (first === bytes.length && !zeros) {
    const switched = findEscapeEncoding(bytes);
    if (switched !== undefined) return settled(switched.encoding, "escape", switched.confidence, "escape sequences");
    return settled("utf-8", "validity", 1, "ascii only");
  }
  if (!zeros && bytes.length > 32 && isUtf8(bytes)) return settled("utf-8", "validity", 1, "valid throughout");
  const declared = options.declared === undefined ? undefined : resolveEncodingLabel(options.declared);
  const start = zeros ? 0 : Math.max(0, first - 32);
  return rank(bytes, start, declared, options.maximumCandidates ?? 5);
}
