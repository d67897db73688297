import type { EncodingLabel } from "../../model/encoding-label.ts";
import { HYPOTHESES } from "./hypotheses.ts";
import { beginReading, readOn } from "./reading.ts";

/** Bytes that tell whether the first character is whole. */
const PROBE_BYTES = 64;
/** Bits by which the page has to read better without its first byte; no page that begins whole was seen to gain more than half a bit. */
const LEAST_GAIN = 8;

/**
 * Bytes at the start of a page that are left of a character that was cut: the second half of 湖 before 北日报, 0 for a page that begins
 * whole. Only two-byte encodings need it: there a lost half shifts every character up to the next ASCII one.
 */
export function leadingFragment(bytes: Uint8Array, encoding: EncodingLabel): number {
  if (bytes.length < 3 || bytes[0]! < 0x40) return 0;
  const hypothesis = HYPOTHESES.find((one) => one.encoding === encoding);
  if (hypothesis?.longestFragment !== 1 || (bytes[0]! < 0x80 && bytes[1]! < 0x80)) return 0;
  const end = Math.min(bytes.length, PROBE_BYTES);
  const whole = beginReading(hypothesis, 0, 0);
  const cut = beginReading(hypothesis, 0, 1);
  for (const reading of [whole, cut]) readOn(reading, bytes, end, bytes.length, Number.POSITIVE_INFINITY);
  return whole.bits - cut.bits >= LEAST_GAIN ? 1 : 0;
}
