import { applyEdits } from "../fix.ts";
import { findStretches, type Stretch } from "../stretches.ts";
import { ByteSearch } from "./byte-search.ts";
import { DECISIVE, DECISIVE_AT_EDGE } from "./certainty.ts";
import type { Channel } from "./channel.ts";
import { cleanCostsOf } from "./clean-costs.ts";
import { NOTHING, type Reading } from "./reading.ts";
import { EITHER, isContrary, scriptOfText } from "./script.ts";
import type { SearchLimits } from "./search-limits.ts";
import { isHan } from "./supplies.ts";
import { type SearchSpan, traceSpans } from "./trace.ts";
import { isWorthSearch } from "./worth-search.ts";

/** Characters of the damaged text on either side of a supplied one that tell whether it is certain. */
const WINDOW = 9;

/** The cheapest reading of a stretch: its spans, and the bits that they save. */
function readStretch(stretch: string, channel: Channel, limits: SearchLimits): Reading {
  const search = new ByteSearch(channel, limits);
  const best = search.run(stretch);
  const gain = best < 0 ? 0 : cleanCostsOf(stretch).total - search.nodes.costs[best]!;
  const spans = gain <= 0 ? [] : traceSpans(search.nodes, best, stretch);
  return spans.length === 0 ? NOTHING : { spans, gain };
}

function suppliesContrary(spans: readonly SearchSpan[], script: number): boolean {
  return spans.some(({ after, supplied = [] }) => supplied.some(({ at }) => isContrary(after.charCodeAt(at), script)));
}

function isBetweenChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

/** The part of a stretch around a place, from where no byte waits to where none waits. */
function windowAround(stretch: string, boundaries: readonly number[], place: number): Stretch {
  const start = boundaries.findLast((boundary) => boundary <= place - WINDOW) ?? boundaries[0] ?? 0;
  const end = boundaries.find((boundary) => boundary >= place + WINDOW) ?? stretch.length;
  return { start, end };
}

/**
 * Marks the supplied characters that others could replace: without them the text around reads nearly as well. From `most` such characters
 * on nobody believes the reading, and all others count as doubtful too.
 */
function withDoubts(reading: Reading, stretch: string, channel: Channel, script: number, most: number): Reading {
  let found = 0;
  const isDoubtful = (span: SearchSpan, at: number, place: number) => {
    if (found >= most) return true;
    const { start, end } = windowAround(stretch, span.boundaries ?? [], place);
    const around = stretch.slice(start, end);
    const barred = { place: place - start, codePoint: span.after.codePointAt(at)! };
    const own = readStretch(around, channel, { script });
    const other = readStretch(around, channel, { script, barred });
    const doubtful = own.gain - other.gain < (isBetweenChinese(span.after, at) ? DECISIVE : DECISIVE_AT_EDGE);
    if (doubtful) found++;
    return doubtful;
  };
  const spans = reading.spans.map((span) => {
    const doubts = (span.supplied ?? []).filter(({ at, place }) => isDoubtful(span, at, place)).map(({ at }) => at);
    return doubts.length === 0 ? span : { ...span, doubts };
  });
  return { ...reading, spans };
}

function searchStretch(stretch: string, channel: Channel, mostDoubts: number): Reading {
  const reading = readStretch(stretch, channel, { script: EITHER });
  // A channel that loses bytes at the end loses them anywhere.
  if (channel.lostAtEnd === undefined || reading.spans.length === 0) return reading;
  const script = scriptOfText(applyEdits(stretch, reading.spans));
  const consistent = suppliesContrary(reading.spans, script) ? readStretch(stretch, channel, { script }) : reading;
  return withDoubts(consistent, stretch, channel, script, mostDoubts);
}

/**
 * Finds the reading of a text that costs the fewest bits when any part of it may have come through a channel, by dynamic programming
 * over characters, bytes that wait for more, and the last character read (Viterbi): 他说Ä£Ð͵Ä → 他说模型的.
 *
 * @param mostDoubts doubtful characters of a stretch from which on all that were supplied in it count as doubtful
 */
export function searchBytes(text: string, channel: Channel, mostDoubts: number = Number.POSITIVE_INFINITY): Reading {
  const spans: SearchSpan[] = [];
  let gain = 0;
  for (const { start, end } of findStretches(text, channel.chinese, channel.foreign)) {
    const stretch = text.slice(start, end);
    if (channel.single && !isWorthSearch(stretch, channel)) continue;
    const reading = searchStretch(stretch, channel, mostDoubts);
    gain += reading.gain;
    for (const span of reading.spans) spans.push({ ...span, start: span.start + start, end: span.end + start });
  }
  return spans.length === 0 ? NOTHING : { spans, gain };
}
