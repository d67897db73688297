import type { PageView } from "./evidence.ts";
import type { PageLine } from "./page-line.ts";
import type { TextEnd } from "./text-shape.ts";

/**
 * What is known of a line before any evidence is asked. Evidence names the conditions without which it cannot hold, so that it is asked of
 * few lines; evidence that is nothing but conditions is never asked at all.
 */
const CONDITIONS = [
  // The line could be a title by its form; wrapped lines around it make a column; it is as short as links are.
  "title",
  "column",
  "link",
  // A blank line stands before it; none does; none does and it is not the first line; one stands behind it.
  "blank",
  "no-blank",
  "block",
  "blank-behind",
  // How it ends, and whether a sentence ends in it.
  "ends-sentence",
  "ends-closed",
  "ends-character",
  "no-sentence",
  // How the line above ends: on a full stop, on a closing mark, in mid-sentence, in mid-sentence without a mark, on none of 。” and :
  "after-sentence",
  "after-closed",
  "after-open",
  "after-unmarked",
  "after-unfinished",
  // The line above is as wide as its column; it is long.
  "after-filled",
  "after-long",
  // It is not indented.
  "unindented",
  // Its words stand in the text below or above; the texts around it share words; too little text stands there.
  "shares-below",
  "cohesive",
  "cohesion-unknown",
  // Half of it stood on the page before.
  "copied",
  // Blank lines part hardly any paragraphs of the page, many, most.
  "hardly-parted-page",
  "parted-page",
  "mostly-parted-page",
  // The page is set in wrapped lines; every line between blank ones; hardly a blank line; whole paragraphs; indents; indents that are lost.
  "wrapped-page",
  "spaced-page",
  "dense-page",
  "paragraph-page",
  "indenting-page",
] as const;

/** One of {@link CONDITIONS}. */
export type LayoutCondition = (typeof CONDITIONS)[number];

const BIT = Object.fromEntries(CONDITIONS.map((name, place) => [name, 1 << place])) as Readonly<Record<LayoutCondition, number>>;

/** The bits of those of some conditions that stand here; the others have bits of their own in another number. */
export function conditionBits(conditions: readonly string[]): number {
  return conditions.reduce((bits, condition) => bits | (BIT[condition as LayoutCondition] ?? 0), 0);
}

const AFTER: Readonly<Record<TextEnd, number>> = {
  sentence: BIT["after-sentence"],
  closed: BIT["after-closed"],
  clause: BIT["after-open"] | BIT["after-unfinished"],
  character: BIT["after-open"] | BIT["after-unmarked"] | BIT["after-unfinished"],
  number: BIT["after-open"] | BIT["after-unmarked"] | BIT["after-unfinished"],
  letter: BIT["after-open"] | BIT["after-unmarked"] | BIT["after-unfinished"],
  opened: BIT["after-unfinished"],
  colon: 0,
  other: BIT["after-unfinished"],
};

const ENDS: Readonly<Record<TextEnd, number>> = {
  sentence: BIT["ends-sentence"],
  closed: BIT["ends-closed"],
  character: BIT["ends-character"],
  clause: 0,
  number: 0,
  letter: 0,
  opened: 0,
  colon: 0,
  other: 0,
};

/** Longest text of a line that may be one of a list of links, in characters. */
const LINK = 8;

/** Whether a line is as short as links are, without a mark. */
export function isLink({ shape }: PageLine): boolean {
  return shape.length <= LINK && shape.sentenceEnds + shape.clauseMarks === 0;
}

/** Characters from which a line is as long as a paragraph. */
const LONG = 44;

/** What holds of all lines of a page, as bits. */
export function pageConditions({ geometry }: PageView): number {
  let bits = geometry.parted < 0.4 ? BIT["hardly-parted-page"] : 0;
  if (geometry.parted > 0.4) bits |= BIT["parted-page"];
  if (geometry.parted > 0.6) bits |= BIT["mostly-parted-page"];
  if (geometry.wrapped > 0.4) bits |= BIT["wrapped-page"];
  if (geometry.spaced > 0.7) bits |= BIT["spaced-page"];
  if (geometry.spaced < 0.05) bits |= BIT["dense-page"];
  if (geometry.paragraphs > 0.5) bits |= BIT["paragraph-page"];
  if (geometry.indented > 0.12) bits |= BIT["indenting-page"];
  return bits;
}

/** What holds of a line, as bits; those of its page are not among them. */
export function lineConditions(line: PageLine, page: PageView): number {
  const { index, shape } = line;
  const { geometry, recurrence } = page;
  const blankBehind = (page.lines[index + 1]?.blankBefore ?? 1) > 0;
  let bits = ENDS[shape.end] | (line.blankBefore > 0 ? BIT.blank : BIT["no-blank"]);
  if (page.titles.possible[index] === 1) bits |= BIT.title;
  if ((geometry.columns[index] as number) > 0) bits |= BIT.column;
  if (isLink(line)) bits |= BIT.link;
  if (line.blankBefore === 0 && index > 0) bits |= BIT.block;
  if (blankBehind) bits |= BIT["blank-behind"];
  if (shape.sentenceEnds === 0) bits |= BIT["no-sentence"];
  if (line.indent < 2) bits |= BIT.unindented;
  if ((recurrence.sharedBelow[index] as number) >= 0.25) bits |= BIT["shares-below"];
  if ((recurrence.cohesion[index] as number) >= 0.025) bits |= BIT.cohesive;
  if ((recurrence.cohesion[index] as number) < 0) bits |= BIT["cohesion-unknown"];
  if ((recurrence.copied[index] as number) >= 0.5) bits |= BIT.copied;
  return index === 0 ? bits : bits | conditionsAfter(page.lines[index - 1] as PageLine, page);
}

/** What the line above gives to the one below it. */
function conditionsAfter({ index, shape }: PageLine, { geometry }: PageView): number {
  const column = geometry.columns[index] as number;
  const filled = column > 0 && (geometry.widths[index] as number) >= column - 3;
  return AFTER[shape.end] | (filled ? BIT["after-filled"] : 0) | (shape.length > LONG ? BIT["after-long"] : 0);
}
