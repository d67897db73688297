import { bitsOf } from "../bits.ts";
import { NO_GAIN } from "../break-gains.ts";
import type { PageView } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";
import type { TextEnd } from "../text-shape.ts";

/** What may hold of a line by the line above it. */
export const ABOVE_CONDITIONS = [
  // The line above ends on a full stop; on a full stop or a closing mark; on neither; on 。 ; or :
  "after-sentence",
  "after-end",
  "after-no-end",
  "after-list-mark",
  // It ends in mid-sentence; so, or on an opening mark; in mid-sentence without a mark; on none of 。” and : ; on a digit; on a Latin letter.
  "after-open",
  "after-broken",
  "after-unmarked",
  "after-unfinished",
  "after-number",
  "after-letter",
  // It is as wide as its column; stops short of it; well short of it.
  "after-filled",
  "above-short",
  "above-far-short",
  // It is long; looks like running text; is short and has no full stop.
  "after-long",
  "after-text-line",
  "after-brief",
  // Both are as wide, to a cell; this one is wider by an indent; it is indented and the one above is not; the other way round.
  "same-width",
  "wider-by-indent",
  "indent-starts",
  "indent-ends",
  // The line above announces captions, or both are numbered ones.
  "after-picture-label",
  // A bracket opened above closes here; the letters on both sides of the break stand together elsewhere on the page.
  "bracket-open",
  "familiar-pair",
  // The character here is very likely behind the one above, likely, unlikely.
  "break-in-word",
  "break-likely",
  "break-unlikely",
] as const;

const BIT = bitsOf(ABOVE_CONDITIONS);

const CUT = BIT["after-open"] | BIT["after-broken"] | BIT["after-unmarked"] | BIT["after-unfinished"] | BIT["after-no-end"];

const AFTER: Readonly<Record<TextEnd, number>> = {
  sentence: BIT["after-sentence"] | BIT["after-end"],
  closed: BIT["after-end"],
  clause: CUT & ~BIT["after-unmarked"],
  character: CUT,
  number: CUT | BIT["after-number"],
  letter: CUT | BIT["after-letter"],
  opened: BIT["after-broken"] | BIT["after-unfinished"] | BIT["after-no-end"],
  colon: BIT["after-no-end"],
  other: BIT["after-unfinished"] | BIT["after-no-end"],
};

/** Characters from which a line is as long as a paragraph; those from which it looks like running text; up to which it is brief. */
const LONG = 44;
const TEXT_LINE = 34;
const BRIEF = 26;

/** Marks behind which the items of a list begin. */
const LIST_MARKS = ";:。";

/** What holds of a line by the one above, as bits of {@link ABOVE_CONDITIONS}. */
export function aboveConditions(line: PageLine, page: PageView): number {
  const { index } = line;
  if (index === 0) return line.indent >= 2 ? BIT["indent-starts"] : 0;
  const above = page.lines[index - 1] as PageLine;
  const { length, clauseMarks, sentenceEnds, bracketBalance, end } = above.shape;
  let bits = AFTER[end] | widthConditions(index, page) | breakConditions(index, page);
  if (length > LONG) bits |= BIT["after-long"];
  if (clauseMarks > 0 || length > TEXT_LINE) bits |= BIT["after-text-line"];
  if (length <= BRIEF && sentenceEnds === 0) bits |= BIT["after-brief"];
  if (line.indent >= 2 && above.indent < 2) bits |= BIT["indent-starts"];
  if (line.indent < 2 && above.indent >= 2) bits |= BIT["indent-ends"];
  if (bracketBalance > 0 && line.shape.bracketBalance < 0) bits |= BIT["bracket-open"];
  if (isCaption(line.key, above.key)) bits |= BIT["after-picture-label"];
  if (LIST_MARKS.includes(above.key.charAt(length - 1))) bits |= BIT["after-list-mark"];
  return bits;
}

/** A numbered caption: 1、…, 图①: …. */
const NUMBERED = /^(?:\d|图[①-⑨\d])[、:]/;

/** Whether a line is a caption by the one above: 图片: announces it, or both are numbered. */
function isCaption(key: string, above: string): boolean {
  if (above.length <= 3 && /^图片?:?$/.test(above)) return true;
  const first = key.charCodeAt(0);
  return (first <= 0x39 || first === 0x56fe) && NUMBERED.test(key) && NUMBERED.test(above);
}

/** What the widths of both lines tell, in half-width cells. */
function widthConditions(index: number, { geometry: { columns, widths } }: PageView): number {
  const column = columns[index - 1] as number;
  const width = widths[index - 1] as number;
  const missing = column - width;
  const more = (widths[index] as number) - width;
  let bits = 0;
  if (column > 0) {
    if (missing <= 3) bits |= BIT["after-filled"];
    else bits |= missing > 6 ? BIT["above-short"] | BIT["above-far-short"] : BIT["above-short"];
  }
  if (more >= -1 && more <= 1) bits |= BIT["same-width"];
  if (more >= 3 && more <= 5) bits |= BIT["wider-by-indent"];
  return bits;
}

/** What the characters on both sides of the break tell. */
function breakConditions(index: number, { breakGains, recurrence }: PageView): number {
  const gain = breakGains[index] as number;
  let bits = recurrence.familiarBreak[index] === 1 ? BIT["familiar-pair"] : 0;
  if (gain > 1.5) bits |= gain > 5 ? BIT["break-likely"] | BIT["break-in-word"] : BIT["break-likely"];
  if (gain < -1 && gain > NO_GAIN) bits |= BIT["break-unlikely"];
  return bits;
}
