import type { LabelledLine } from "../model/layout.ts";
import type { Line } from "../model/line.ts";
import type { SpanRecord } from "./article-record.ts";

/** Place of every non-blank line among the non-blank lines of its page: index by line number, -1 for blank ones. */
export type ReadingRanks = Int32Array;

/** Counts the non-blank lines of a page, so that runs of lines with only blank ones between them can be told. */
export function readingRanks(lines: readonly Line[]): ReadingRanks {
  const ranks = new Int32Array((lines.at(-1)?.number ?? 0) + 1).fill(-1);
  let rank = 0;
  for (const line of lines) if (!isBlank(line.text)) ranks[line.number] = rank++;
  return ranks;
}

/** Whether a line has nothing but white space; most begin with a Chinese character, which settles it. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x3000 && first < 0xd800) && text.trim() === "";
}

/**
 * Gathers the lines of a text into spans: one span a run of lines that follow each other on the page (blank lines between them do not
 * end it), so that a paragraph cut by a column break has two.
 *
 * @param byteOffset offset of the page in its file, in bytes
 */
export function spansOf(lines: readonly LabelledLine[], ranks: ReadingRanks, byteOffset: number): readonly SpanRecord[] {
  const spans: SpanRecord[] = [];
  for (let start = 0, end = 1; start < lines.length; start = end, end += 1) {
    while (end < lines.length && rankOf(lines[end]!, ranks) === rankOf(lines[end - 1]!, ranks) + 1) end += 1;
    const first = lines[start]!;
    const last = lines[end - 1]!;
    spans.push({
      source: 0,
      line_start: first.number,
      line_end: last.number,
      byte_start: byteOffset + first.byteStart,
      byte_end: byteOffset + last.byteEnd,
    });
  }
  return spans;
}

function rankOf(line: Line, ranks: ReadingRanks): number {
  return ranks[line.number] ?? -1;
}
