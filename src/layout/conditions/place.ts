import { bitsOf } from "../bits.ts";
import type { PageView } from "../evidence.ts";
import { DISPATCH } from "../openings.ts";
import type { PageLine } from "../page-line.ts";

/** What may hold of a line by its place on the page and in its column. */
export const PLACE_CONDITIONS = [
  // The first line of the page, one of 3, of 8; the last, one of 3; before and behind all running text.
  "first",
  "top-3",
  "top-8",
  "last",
  "foot-3",
  "before-text",
  "after-text",
  // A blank line stands before it; two do; none does; none does and it is not the first line; one stands behind it.
  "blank",
  "blank-two",
  "no-blank",
  "block",
  "blank-behind",
  // No wrapped lines around it make a column; it is as wide as they are, much narrower, nearly as wide, wider, narrower by an indent.
  "no-column",
  "full",
  "narrow",
  "nearly-full",
  "beyond",
  "narrower-by-indent",
  // It opens a paragraph by an indent that is lost; paragraphs of the page do, it does not.
  "lost-indent",
  "keeps-measure",
  // It is one of at least 4 lines in a row that are as short as links are, of 9.
  "list-of-4",
  "list-of-9",
  // It is part of a list whose items are made alike; more than 100 characters of running text stand above it.
  "in-rhythm",
  "behind-story",
  // It is the title bar of the site; the line that the title bar names.
  "title-bar",
  "named-by-bar",
  // One sentence, much shorter than the paragraphs of the page.
  "short-for-text",
  // It opens as dispatches do; a quotation is open.
  "dispatch",
  "in-quotation",
] as const;

const BIT = bitsOf(PLACE_CONDITIONS);

/** Characters of running text that make a story, and those of a paragraph to which a short sentence can be compared. */
const BEHIND_STORY = 100;
const LONG_TEXT = 75;

/** What holds of a line by its place, as bits of {@link PLACE_CONDITIONS}. */
export function placeConditions({ index, blankBefore, shape }: PageLine, page: PageView): number {
  const { lines, geometry } = page;
  let bits = columnConditions(geometry.columns[index] as number, geometry.widths[index] as number);
  if (index < 8) bits |= BIT["top-8"] | (index < 3 ? BIT["top-3"] : 0) | (index === 0 ? BIT.first : 0);
  if (index >= lines.length - 3) bits |= BIT["foot-3"] | (index === lines.length - 1 ? BIT.last : 0);
  if (index <= page.firstText) bits |= BIT["before-text"];
  if (index > page.lastText) bits |= BIT["after-text"];
  if (blankBefore > 0) bits |= blankBefore > 1 ? BIT.blank | BIT["blank-two"] : BIT.blank;
  else bits |= index > 0 ? BIT["no-blank"] | BIT.block : BIT["no-blank"];
  if (index === lines.length - 1 || (lines[index + 1] as PageLine).blankBefore > 0) bits |= BIT["blank-behind"];
  if (geometry.losesIndents) bits |= geometry.lostIndents[index] === 1 ? BIT["lost-indent"] : BIT["keeps-measure"];
  if (((page.openings.ofLines[index] as number) & DISPATCH) !== 0) bits |= BIT.dispatch;
  const links = page.linkRuns[index] as number;
  if (links >= 4) bits |= links >= 9 ? BIT["list-of-4"] | BIT["list-of-9"] : BIT["list-of-4"];
  if ((page.openQuotes[index] as number) > 0) bits |= BIT["in-quotation"];
  if (page.rhythm[index] === 1) bits |= BIT["in-rhythm"];
  if ((page.storyAbove[index] as number) > BEHIND_STORY) bits |= BIT["behind-story"];
  if (index === page.titleBar.bar) bits |= BIT["title-bar"];
  if (index === page.titleBar.named) bits |= BIT["named-by-bar"];
  if (shape.sentenceEnds === 1 && page.usualText >= LONG_TEXT && shape.length * 3 < page.usualText) bits |= BIT["short-for-text"];
  return bits;
}

/** What the width of a line tells against the column around it, both in half-width cells; a column of 0 is none. */
function columnConditions(column: number, width: number): number {
  if (column === 0) return BIT["no-column"];
  const less = column - width;
  let bits = 0;
  if (less >= -3 && less <= 3) bits |= BIT.full;
  if (less > 6) bits |= BIT.narrow;
  if (less > -4 && less <= 8) bits |= BIT["nearly-full"];
  if (less < -3) bits |= BIT.beyond;
  if (less >= 3 && less <= 5) bits |= BIT["narrower-by-indent"];
  return bits;
}
