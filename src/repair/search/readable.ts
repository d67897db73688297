import { pairCost } from "../../language/character-model.ts";
import { NOTHING, type Reading } from "./reading.ts";

const LINE_FEED = 0x0a;
/** Bits a character beyond ASCII in a span that was read anew: more is no Chinese. */
const READABLE = 13;
/** The share of what was read anew that must read as Chinese; the rest stays as it is. */
const LEAST_SHARE = 0.7;

function readsAsChinese(text: string): boolean {
  let bits = 0;
  let counted = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bits += pairCost(at === 0 ? LINE_FEED : text.charCodeAt(at - 1), unit);
    counted++;
  }
  return bits <= READABLE * counted;
}

/** Leaves out the spans of a reading that do not read as Chinese; all of them when they are too many. */
export function keepReadable(reading: Reading): Reading {
  const spans = reading.spans.filter(({ after }) => readsAsChinese(after));
  if (spans.length === reading.spans.length) return reading;
  const length = (list: Reading["spans"]) => list.reduce((sum, { after }) => sum + after.length, 0);
  const share = length(spans) / Math.max(1, length(reading.spans));
  return share < LEAST_SHARE ? NOTHING : { spans, gain: reading.gain * share };
}
