import type { LabelledLine } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import type { SpanRecord } from "./article-record.ts";

/** Place of every non-blank line among the non-blank lines of its page: index by line number, -1 for blank ones. */
export type ReadingRanks = Int32Array;

/** Counts the non-blank lines of a page, so that runs of lines with only blank ones between them can be told. */
export function readingRanks(lines: readonly Line[]): ReadingRanks {
  const ranks = new Int32Array((lines.at(-1)?.number ?? 0) + 1).fill(-1);
  let rank = 0;
  for (const line of lines) if (line.text.trim() !== "") ranks[line.number] = rank++;
  return ranks;
}

/**
 * Gathers the lines of a text into spans: one span a run of lines that follow each other on the page (blank lines between them do not
 * end it), so that a paragraph cut by a column break has two.
 *
 * @param byteOffset offset of the page in its file, in bytes
 */
export function spansOf(lines: readonly LabelledLine[], ranks: ReadingRanks, byteOffset: number): readonly SpanRecord[] {
  const spans: SpanRecord[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    const follows = last !== undefined && (ranks[line.number] ?? -1) === (ranks[last.line_end] ?? -1) + 1;
    const end = { line_end: line.number, byte_end: byteOffset + line.byteEnd };
    if (follows) spans[spans.length - 1] = { ...last, ...end };
    else spans.push({ source: 0, line_start: line.number, byte_start: byteOffset + line.byteStart, ...end });
  }
  return spans;
}
