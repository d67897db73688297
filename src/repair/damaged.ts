import type { IrreparableSpan } from "../model/repair.ts";
import { gbkChannel } from "./fixes/lost-bytes.ts";
import { isBeyondSearch } from "./search/plan-search.ts";
import { findLosses } from "./search/read-losses.ts";
import { findLossyUtf8 } from "./search/read-lossy-utf8.ts";
import { keepReadable } from "./search/readable.ts";
import type { Reading } from "./search/reading.ts";
import type { SearchSpan } from "./search/trace.ts";
import { RARE, UNEASY } from "./signs.ts";

/** Bits that a reading must save before its text is called damaged: it is only pointed at. */
const LEAST_GAIN = 15;
const UNKNOWN = "\ufffd";

function likely({ after, doubts = [] }: SearchSpan): string {
  return Array.from(after, (one, at) => (doubts.includes(at) ? UNKNOWN : one)).join("");
}

function readingOf(text: string, signs: number): Reading {
  const shifted = (signs & UNEASY) === 0 ? undefined : keepReadable(findLosses(text, "gb18030"));
  if (shifted !== undefined && shifted.gain >= LEAST_GAIN) return shifted;
  return (signs & RARE) === 0 ? { spans: [], gain: 0 } : keepReadable(findLossyUtf8(text, gbkChannel()));
}

/**
 * Finds text that was damaged by lost bytes and stayed as it is, because some of them could as well be others; with the reading, as far
 * as it is certain.
 *
 * @param signs signs of damage that the text has
 * @example findDamaged("本阶段的安撞⒚挥卸嗌俣?", UNEASY)[0]?.likely // "装并没有多少�"
 */
export function findDamaged(text: string, signs: number): readonly Omit<IrreparableSpan, "line">[] {
  if ((signs & (UNEASY | RARE)) === 0 || isBeyondSearch(text)) return [];
  const { spans, gain } = readingOf(text, signs);
  if (gain < LEAST_GAIN) return [];
  return spans.map((span) => ({
    kind: "damaged",
    columnStart: span.start,
    columnEnd: span.end,
    text: text.slice(span.start, span.end),
    likely: likely(span),
  }));
}
