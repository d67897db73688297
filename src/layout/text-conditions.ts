import type { PageView } from "./evidence.ts";
import type { PageLine } from "./page-line.ts";
import type { TextEnd } from "./text-shape.ts";

/** What is known of a line by its own text and place, as {@link LayoutCondition} is by the lines around it. */
const CONDITIONS = [
  // More than 60 characters, more than 120.
  "long",
  "very-long",
  // A comma, a colon or the like stands in it; three do; no mark at all does.
  "clause",
  "clauses",
  "unmarked",
  // How it ends, beside what `conditions.ts` has.
  "ends-clause",
  "ends-number",
  "ends-letter",
  "ends-opened",
  "ends-colon",
  // A digit stands in it; a quarter of it are digits; no Chinese character; more Latin letters than Chinese characters.
  "digits",
  "many-digits",
  "no-chinese",
  "latin",
  // Indented by 2 to 8 cells, by more than 5; no column around it.
  "indented",
  "indented-far",
  "no-column",
  // Where it stands on the page: the first line, one of 3, of 8; the last, one of 3; before and behind all running text.
  "first",
  "top-3",
  "top-8",
  "last",
  "foot-3",
  "before-text",
  "after-text",
  // It opens as dispatches do; a quotation is open; its words stand in the text above; neither above nor below.
  "dispatch",
  "in-quotation",
  "shares-above",
  "shares-nothing",
] as const;

/** One of {@link CONDITIONS}. */
export type TextCondition = (typeof CONDITIONS)[number];

const BIT = Object.fromEntries(CONDITIONS.map((name, place) => [name, 1 << place])) as Readonly<Record<TextCondition, number>>;

/** The bits of those of some conditions that stand here. */
export function textConditionBits(conditions: readonly string[]): number {
  return conditions.reduce((bits, condition) => bits | (BIT[condition as TextCondition] ?? 0), 0);
}

const ENDS: Readonly<Record<TextEnd, number>> = {
  clause: BIT["ends-clause"],
  number: BIT["ends-number"],
  letter: BIT["ends-letter"],
  opened: BIT["ends-opened"],
  colon: BIT["ends-colon"],
  sentence: 0,
  closed: 0,
  character: 0,
  other: 0,
};

/** What holds of a line, as bits. */
export function textConditions(line: PageLine, page: PageView): number {
  const { length, chinese, digits, latin, sentenceEnds, clauseMarks, end } = line.shape;
  let bits = ENDS[end];
  if (length > 60) bits |= length > 120 ? BIT.long | BIT["very-long"] : BIT.long;
  if (clauseMarks > 0) bits |= clauseMarks > 2 ? BIT.clause | BIT.clauses : BIT.clause;
  if (clauseMarks + sentenceEnds === 0) bits |= BIT.unmarked;
  if (digits > 0) bits |= BIT.digits;
  if (digits * 4 >= length) bits |= BIT["many-digits"];
  if (chinese === 0) bits |= BIT["no-chinese"];
  if (latin > chinese) bits |= BIT.latin;
  if (line.indent >= 2 && line.indent <= 8) bits |= BIT.indented;
  if (line.indent > 5) bits |= BIT["indented-far"];
  return bits | placeConditions(line.index, page);
}

function placeConditions(index: number, page: PageView): number {
  const { lines, geometry, recurrence } = page;
  let bits = (geometry.columns[index] as number) === 0 ? BIT["no-column"] : 0;
  if (index < 8) bits |= BIT["top-8"] | (index < 3 ? BIT["top-3"] : 0) | (index === 0 ? BIT.first : 0);
  if (index >= lines.length - 3) bits |= BIT["foot-3"] | (index === lines.length - 1 ? BIT.last : 0);
  if (index <= page.firstText) bits |= BIT["before-text"];
  if (index > page.lastText) bits |= BIT["after-text"];
  if (page.dispatches[index] === 1) bits |= BIT.dispatch;
  if ((page.openQuotes[index] as number) > 0) bits |= BIT["in-quotation"];
  const above = recurrence.sharedAbove[index] as number;
  if (above >= 0.3) bits |= BIT["shares-above"];
  if (above < 0.08 && (recurrence.sharedBelow[index] as number) < 0.08) bits |= BIT["shares-nothing"];
  return bits;
}
