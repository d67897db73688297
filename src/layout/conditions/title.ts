import { bitsOf } from "../bits.ts";
import type { PageView } from "../evidence.ts";
import { ADDRESSED, ANEW, DISPATCH, SOMEWHERE, WITHIN } from "../openings.ts";
import type { PageLine } from "../page-line.ts";

/** Characters of text between two possible titles from which they are less and less likely parts of one headline. */
const AMOUNTS = [60, 200, 500, 1200] as const;

/** What may hold of a line that could be a title by its form; of other lines none of it does. */
export const TITLE_CONDITIONS = [
  // It could be a title by its form; it is the first one of the page.
  "title",
  "first-title",
  // Text comes within a few lines behind it; does not.
  "opens-text",
  "opens-no-text",
  // The text that it stands before opens as dispatches do; does not, while others of the page do; opens anew, with a place, within a story, with an address.
  "opens-dispatch",
  "opens-none-here",
  "opens-anew",
  "opens-somewhere",
  "opens-within",
  "opens-address",
  // Text to the next possible title: none, one line, more than so many characters.
  "text-after-none",
  "one-line-after",
  "text-after-60",
  "text-after-200",
  "text-after-500",
  "text-after-1200",
  // Text since the last one.
  "text-before-none",
  "text-before-60",
  "text-before-200",
  "text-before-500",
  "text-before-1200",
  // Against the titles of the page: much longer, much shorter; thirty characters without a mark.
  "wider-than-titles",
  "narrower-than-titles",
  "long-unmarked",
  // It is one of at least four possible titles in a row, of nine.
  "titles-of-4",
  "titles-of-9",
] as const;

/** One of {@link TITLE_CONDITIONS}. */
export type TitleCondition = (typeof TITLE_CONDITIONS)[number];

const BIT = bitsOf(TITLE_CONDITIONS);

const AFTER_BITS: readonly number[] = AMOUNTS.map((amount) => BIT[`text-after-${amount}`]);
const BEFORE_BITS: readonly number[] = AMOUNTS.map((amount) => BIT[`text-before-${amount}`]);

/** What holds of a possible title, as bits of {@link TITLE_CONDITIONS}; 0 for other lines. */
export function titleConditions({ index, shape }: PageLine, page: PageView): number {
  const { titles } = page;
  if (titles.possible[index] !== 1) return 0;
  let bits = BIT.title | textConditionsAround(index, page) | openingConditions(titles.opens[index] as number, page);
  if (index === titles.first) bits |= BIT["first-title"];
  const relativeWidth = shape.width / Math.max(1, titles.usualWidth);
  if (relativeWidth > 1.35) bits |= BIT["wider-than-titles"];
  if (relativeWidth < 0.7) bits |= BIT["narrower-than-titles"];
  if (shape.chinese >= 30 && shape.clauseMarks + shape.sentenceEnds === 0) bits |= BIT["long-unmarked"];
  const run = titles.runs[index] as number;
  if (run >= 4) bits |= run >= 9 ? BIT["titles-of-4"] | BIT["titles-of-9"] : BIT["titles-of-4"];
  return bits;
}

/** How much text stands before and behind it. */
function textConditionsAround(index: number, { titles }: PageView): number {
  const after = titles.textAfter[index] as number;
  const before = titles.textBefore[index] as number;
  const linesAfter = titles.linesAfter[index] as number;
  let bits = index > 0 && before === 0 ? BIT["text-before-none"] : 0;
  if (linesAfter === 0) bits |= BIT["text-after-none"];
  if (linesAfter === 1) bits |= BIT["one-line-after"];
  for (let step = 0; step < AMOUNTS.length && after > (AMOUNTS[step] as number); step++) bits |= AFTER_BITS[step] as number;
  for (let step = 0; step < AMOUNTS.length && before > (AMOUNTS[step] as number); step++) bits |= BEFORE_BITS[step] as number;
  return bits;
}

/** How the text that it stands before opens; `opened` is the index of its first line, -1 for none. */
function openingConditions(opened: number, page: PageView): number {
  const opening = opened < 0 ? 0 : (page.openings.ofLines[opened] as number);
  let bits = opened < 0 ? BIT["opens-no-text"] : BIT["opens-text"];
  if ((opening & DISPATCH) !== 0) bits |= BIT["opens-dispatch"];
  else if (page.openings.dispatchedTitles >= 2) bits |= BIT["opens-none-here"];
  if ((opening & ANEW) !== 0) bits |= BIT["opens-anew"];
  if ((opening & SOMEWHERE) !== 0) bits |= BIT["opens-somewhere"];
  if ((opening & WITHIN) !== 0) bits |= BIT["opens-within"];
  if ((opening & ADDRESSED) !== 0) bits |= BIT["opens-address"];
  return bits;
}
