import type { ByteReading } from "./channel.ts";

/** Bits for two single bytes that a UTF-8 reader would have taken together. */
const BROKEN_RULE_COST = 20;

/** What the next single byte must not be: 1 a trail byte, 2 the first of two, 3 the second of two; 0 for no rule. */
export function nextRule(rule: number, reading: ByteReading): number {
  if (!reading.single) return 0;
  const byte = reading.bytes[0]!;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return rule === 2 && byte >= 0x80 && byte < 0xc0 ? 3 : 0;
}

/** Bits for a single byte that a UTF-8 reader would have taken together with those before it. */
export function ruleCost(rule: number, reading: ByteReading): number {
  if (!reading.single || (rule !== 1 && rule !== 3)) return 0;
  const byte = reading.bytes[0]!;
  return byte >= 0x80 && byte < 0xc0 ? BROKEN_RULE_COST : 0;
}
