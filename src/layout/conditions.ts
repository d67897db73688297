import { ABOVE_CONDITIONS, aboveConditions } from "./conditions/above.ts";
import { PAGE_CONDITIONS } from "./conditions/page.ts";
import { PLACE_CONDITIONS, placeConditions } from "./conditions/place.ts";
import { RECURRENCE_CONDITIONS, type RecurrenceCondition, recurrenceConditions } from "./conditions/recurrence.ts";
import { TEXT_CONDITIONS, textConditions } from "./conditions/text.ts";
import { TITLE_CONDITIONS, type TitleCondition, titleConditions } from "./conditions/title.ts";
import type { PageView } from "./evidence.ts";
import type { PageLine } from "./page-line.ts";

/**
 * What is measured of a line before any evidence is asked: at most 31 conditions a group, one number of bits for each group. Evidence
 * names the conditions without which it does not hold, so that it is asked of few lines; evidence that is nothing but conditions is never
 * asked at all.
 */
export const CONDITION_GROUPS: readonly (readonly Condition[])[] = [
  PAGE_CONDITIONS,
  TEXT_CONDITIONS,
  PLACE_CONDITIONS,
  ABOVE_CONDITIONS,
  RECURRENCE_CONDITIONS,
  TITLE_CONDITIONS,
];

/** Any condition: `"blank"`, `"ends-sentence"`, `"after-filled"`. Names are unique over all groups. */
export type Condition =
  | (typeof PAGE_CONDITIONS)[number]
  | (typeof TEXT_CONDITIONS)[number]
  | (typeof PLACE_CONDITIONS)[number]
  | (typeof ABOVE_CONDITIONS)[number]
  | RecurrenceCondition
  | TitleCondition;

/**
 * Writes what holds of a line, one number for each of {@link CONDITION_GROUPS}.
 *
 * @param ofPage the bits of `pageConditions`
 */
export function writeConditions(line: PageLine, page: PageView, ofPage: number, bits: Int32Array): void {
  bits[0] = ofPage;
  bits[1] = textConditions(line);
  bits[2] = placeConditions(line, page);
  bits[3] = aboveConditions(line, page);
  bits[4] = recurrenceConditions(line.index, page);
  bits[5] = titleConditions(line, page);
}
