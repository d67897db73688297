import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import { isUnopened } from "./closing-sign.ts";
import { completionsOf, suppliedCost } from "./completions.ts";
import { isContrary } from "./script.ts";
import { unitAt } from "./text-cost.ts";

const QUESTION_MARK = 0x3f;
const REPLACEMENT = 0xfffd;
/** Bits for a lead byte left over at the end that left nothing behind, and for one that is shown as `?` or U+FFFD. */
const DROPPED_COST = 10;
const SHOWN_COST = 3;

/** What ends a run of which one byte was lost: the character of the lead byte that is left over. */
export interface RunEnd {
  readonly unit: number;
  /** How many characters of the text behind the run it takes. */
  readonly taken: number;
  /** Bits beside those of the character. */
  readonly cost: number;
  /** Whether its second byte is supplied; else it stands behind the run as a letter. */
  readonly isSupplied: boolean;
}

/**
 * All characters that the lead byte left over at the end of a run may belong to.
 *
 * @param end offset behind the run
 * @param before what stands before: signs that close nothing there are left out
 */
export function runEnds(
  text: string,
  end: number,
  lead: number,
  before: string,
  encoding: DoubleByteEncoding,
  script: number,
): readonly RunEnd[] {
  const next = unitAt(text, end);
  const made = next < 0x80 ? doubleByte(encoding).units[(lead << 8) | next]! : 0;
  const known = made === 0 ? [] : [{ unit: made, taken: 1, cost: 0, isSupplied: false }];
  const isShown = next === QUESTION_MARK || next === REPLACEMENT;
  const cost = isShown ? SHOWN_COST : DROPPED_COST;
  const supplied = completionsOf(encoding)
    .with(lead)
    .filter((unit) => !isContrary(unit, script) && !isUnopened(before, String.fromCharCode(unit)))
    .map((unit) => ({ unit, taken: isShown ? 1 : 0, cost: cost + suppliedCost(unit), isSupplied: true }));
  return [...known, ...supplied];
}
