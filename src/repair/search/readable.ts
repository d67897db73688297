import { textCost } from "../../language/character-model.ts";
import { NOTHING, type Reading } from "./reading.ts";

/** Bits a character in a span that was read anew: more is no Chinese. */
const READABLE = 13;
/** The share of what was read anew that must read as Chinese; the rest stays as it is. */
const LEAST_SHARE = 0.7;

/** Leaves out the spans of a reading that do not read as Chinese; all of them when they are too many. */
export function keepReadable(reading: Reading): Reading {
  const spans = reading.spans.filter(({ after }) => textCost(after) <= READABLE * after.length);
  if (spans.length === reading.spans.length) return reading;
  const length = (list: Reading["spans"]) => list.reduce((sum, { after }) => sum + after.length, 0);
  const share = length(spans) / Math.max(1, length(reading.spans));
  return share < LEAST_SHARE ? NOTHING : { spans, gain: reading.gain * share };
}
