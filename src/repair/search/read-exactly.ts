import { pairCost } from "../../language/character-model.ts";
import { findStretches } from "../stretches.ts";
import { ENTER_COST } from "./byte-search.ts";
import type { Channel } from "./channel.ts";
import { cleanCostsOf } from "./clean-costs.ts";
import { FAILED, stateOf, stepPair, stepUtf8, unitsOf, WAITING } from "./decoder.ts";
import type { Reading } from "./reading.ts";
import { type SearchSpan, trimmed } from "./trace.ts";

const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;

/** Bits by which characters in a row may read worse than they stand: more, and a search might leave them as they are. */
const MOST_LOST = 8;

/** Bits of a character that reads badly, and bits beyond that in a row from which on something is out of step. */
const BAD = 14;
const MOST_BAD = 16;

interface ExactReading {
  readonly after: string;
  /** Bits saved. */
  readonly gain: number;
}

/** Takes every character of a stretch through a channel; `undefined` where a byte goes wrong or a character has several readings. */
function readStretch(stretch: string, channel: Channel): ExactReading | undefined {
  const units = unitsOf(channel.target);
  let after = "";
  let gain = -ENTER_COST;
  // The highest gain so far: where the reading falls far behind it, a part of the stretch reads better as it stands.
  let highest = gain;
  let bad = 0;
  let state = 0;
  let costs: Float64Array | undefined;
  let lastRead = LINE_FEED;
  for (let at = 0, next = 0; at < stretch.length; at = next) {
    const codePoint = stretch.codePointAt(at)!;
    next = at + (codePoint < 0x10000 ? 1 : 2);
    const readings = channel.readings(codePoint);
    if (readings.length === 0 || (readings.length > 1 && codePoint >= 0x80)) return undefined;
    costs ??= cleanCostsOf(stretch).each;
    gain += costs[at]!;
    const { bytes } = readings[0]!;
    for (let index = 0; index < bytes.length; index++) {
      const outcome = units === undefined ? stepUtf8(state, bytes[index]!) : stepPair(units, state, bytes[index]!);
      if (outcome === FAILED || outcome === REPLACEMENT) return undefined;
      if ((outcome & WAITING) !== 0) {
        state = stateOf(outcome);
        continue;
      }
      state = 0;
      const cost = pairCost(lastRead, outcome);
      gain -= cost;
      bad = Math.max(0, bad + cost - BAD);
      lastRead = outcome;
      after += String.fromCodePoint(outcome);
    }
    if (state !== 0) continue;
    if (gain < highest - MOST_LOST || bad > MOST_BAD) return undefined;
    if (gain > highest) highest = gain;
  }
  return state === 0 ? { after, gain } : undefined;
}

/**
 * Reads all damaged stretches of a text through a channel without a search: what a search finds, too, where all bytes go together and
 * the text that they make is plain Chinese. `undefined` where anything stands in the way.
 *
 * @example readExactly("ÐÅÏ¢", singleByteChannel("windows-1252", "gb18030"))?.spans[0]?.after // "信息"
 */
export function readExactly(text: string, channel: Channel): Reading | undefined {
  const spans: SearchSpan[] = [];
  let gain = 0;
  for (const { start, end } of findStretches(text, channel.chinese, channel.foreign)) {
    const stretch = text.slice(start, end);
    const read = readStretch(stretch, channel);
    if (read === undefined || read.gain <= 0) return undefined;
    const span = trimmed(stretch, { start: 0, end: stretch.length, after: read.after, lostBytes: 0 });
    if (span === undefined) return undefined;
    spans.push({ ...span, start: span.start + start, end: span.end + start });
    gain += read.gain;
  }
  return spans.length === 0 ? undefined : { spans, gain };
}
