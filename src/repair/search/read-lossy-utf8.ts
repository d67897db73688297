import { keepingLatest } from "../keeping-latest.ts";
import type { Channel } from "./channel.ts";
import { closingSign } from "./closing-sign.ts";
import { NOTHING, type Reading } from "./reading.ts";
import { searchBytes } from "./search-bytes.ts";
import { isHan } from "./supplies.ts";
import type { SearchSpan } from "./trace.ts";
import { isWorthSearch } from "./worth-search.ts";

const UNKNOWN = "\ufffd";
/** Characters that must come back for each one that stays unknown. */
const WORTH = 6;
/** Lead bytes followed by trail bytes that a text must show to be searched at all. */
const LEAST_PAIRS = 2;

/** How often a character that stands for a lead byte of UTF-8 has one behind it that may stand for a trail byte. */
function utf8Pairs(text: string, channel: Channel): number {
  let pairs = 0;
  let led = false;
  for (const character of text) {
    const readings = channel.readings(character.codePointAt(0)!);
    if (led && readings.some(({ bytes: [byte = 0] }) => byte >= 0x80 && byte < 0xc0)) pairs++;
    const byte = readings[0]?.bytes[0] ?? 0;
    led = byte >= 0xe2 && byte < 0xf0;
  }
  return pairs;
}

/** A sign at the end of the line of which the last byte is lost, told by what stands open before it. */
function withClosingSign(text: string, span: SearchSpan): SearchSpan {
  const last = span.after.length - 1;
  const sign = span.after.charAt(last);
  const isLost = span.supplied?.some(({ at }) => at === last) === true;
  if (!isLost || text.slice(span.end).trim() !== "" || isHan(sign.charCodeAt(0))) return span;
  const closing = closingSign(text.slice(0, span.start) + span.after.slice(0, last), sign);
  if (closing === undefined) return span;
  return { ...span, after: span.after.slice(0, last) + closing, doubts: (span.doubts ?? []).filter((at) => at !== last) };
}

/** A span in which the characters that could as well be others are U+FFFD: reported, never invented. */
function withoutDoubts(span: SearchSpan): SearchSpan {
  const doubts = new Set(span.doubts ?? []);
  return doubts.size === 0
    ? span
    : { ...span, after: Array.from(span.after, (one, at) => (doubts.has(at) ? UNKNOWN : one)).join("") };
}

/** Characters of a line up to which it is searched: every place may have lost bytes, which takes a millisecond each. */
const LONGEST = 3000;

/** Finds UTF-8 that came through a channel with losses; spans tell which of their characters could as well be others. */
export const findLossyUtf8: (text: string, channel: Channel) => Reading = /* @__PURE__ */ keepingLatest(search);

function search(text: string, lossy: Channel): Reading {
  const channel = text.includes(UNKNOWN) ? (lossy.whenShown ?? lossy) : lossy;
  if (text.length > LONGEST) return NOTHING;
  if (channel.chinese ? !isWorthSearch(text, channel) : utf8Pairs(text, channel) < LEAST_PAIRS) return NOTHING;
  const reading = searchBytes(text, channel, text.length / WORTH + 1);
  return { ...reading, spans: reading.spans.map((span) => withClosingSign(text, span)) };
}

/** The same with U+FFFD for what could as well be another character; nothing where too much of it stays unknown. */
export function readLossyUtf8(text: string, channel: Channel): Reading {
  const { spans, gain } = findLossyUtf8(text, channel);
  const unknown = spans.reduce((sum, { doubts }) => sum + (doubts?.length ?? 0), 0);
  const length = spans.reduce((sum, { after }) => sum + after.length, 0);
  return unknown * WORTH > length ? NOTHING : { gain, spans: spans.map(withoutDoubts) };
}
