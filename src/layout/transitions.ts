import type { PageView } from "./evidence.ts";
import { LABELS, mayFollow } from "./labels.ts";
import { ROWS, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** First rows of the labels before a line: for lines in a block, behind a blank line, and behind one where blank lines are the page's habit. */
const FIRST_ROWS: readonly number[] = [ROWS.after, ROWS.afterBlank, ROWS.afterHabit];

/** Share of paragraphs parted by blank lines from which a blank line is the page's habit and no sign of something new. */
const HABIT = 0.4;

/** What stands between a line and the one before it, as an index into the tables of {@link Transitions}. */
export function transitionKind(page: PageView, line: number): number {
  if ((page.lines[line]?.blankBefore ?? 0) === 0) return 0;
  return page.geometry.parted > HABIT ? 2 : 1;
}

/** First row of the labels before a line in the table of weights. */
export function transitionRow(page: PageView, line: number): number {
  return FIRST_ROWS[transitionKind(page, line)] as number;
}

/** What it is worth that one label follows another, by {@link transitionKind}: each table by label before and label. */
export interface Transitions {
  /** -Infinity where the one may not follow the other. */
  readonly scores: readonly Float64Array[];
  /** Exponentials of the scores. */
  readonly factors: readonly Float64Array[];
}

/** The transitions of a table of weights. */
export function readTransitions(weights: Weights): Transitions {
  const scores = FIRST_ROWS.map((row) => scoresOf(weights, row));
  return { scores, factors: scores.map((table) => table.map(Math.exp)) };
}

function scoresOf(weights: Weights, firstRow: number): Float64Array {
  const from = firstRow * LABEL_COUNT;
  return weights
    .slice(from, from + LABEL_COUNT * LABEL_COUNT)
    .map((weight, place) => (ALLOWED[place] === 1 ? weight : Number.NEGATIVE_INFINITY));
}

/** 1 where one label may follow another, by label before and label. */
const ALLOWED: Uint8Array = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, place) =>
  mayFollow(Math.floor(place / LABEL_COUNT), place % LABEL_COUNT) ? 1 : 0,
);
