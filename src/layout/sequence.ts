import type { PageView } from "./evidence.ts";
import { EVIDENCE } from "./evidence-table.ts";
import { LABELS, mayFollow } from "./labels.ts";
import { EVIDENCE_WORDS, type Observations } from "./observe.ts";
import { ROWS, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** For each label and each label before it, 1 where the one may follow the other. */
export const ALLOWED: readonly Uint8Array[] = LABELS.map((_, label) =>
  Uint8Array.from(LABELS, (__, before) => (mayFollow(before, label) ? 1 : 0)),
);

/** 1 for labels that start something; the first label does. */
const STARTS: Uint8Array = Uint8Array.from(LABELS, (label) => (label.place === "start" ? 1 : 0));

/** Score by which a label falls behind the best of its line before it is given up: the transitions on both sides weigh less. */
const HOPELESS = 10;

/** The rows of the table that count for each line, its neighbours' evidence among them. */
export function activeRows(observations: Observations): readonly Uint16Array[] {
  const rows = new Uint16Array(3 + 3 * EVIDENCE.length);
  return Array.from({ length: observations.length / EVIDENCE_WORDS }, (_, line) =>
    rows.slice(0, writeActiveRows(observations, line, rows)),
  );
}

/** Writes the rows that count for a line and answers how many they are. */
export function writeActiveRows(observations: Observations, line: number, rows: Uint16Array): number {
  const at = line * EVIDENCE_WORDS;
  rows[0] = ROWS.always;
  let count = writeRows(observations, at, ROWS.ofOwn, rows, 1);
  if (line === 0) rows[count++] = ROWS.previousEnd;
  else count = writeRows(observations, at - EVIDENCE_WORDS, ROWS.previous, rows, count);
  if (at + EVIDENCE_WORDS === observations.length) rows[count++] = ROWS.nextEnd;
  else count = writeRows(observations, at + EVIDENCE_WORDS, ROWS.next, rows, count);
  return count;
}

/** Adds the rows that a line's evidence stands for, -1 for none. */
function writeRows(observations: Observations, at: number, rowOf: Int16Array, rows: Uint16Array, from: number): number {
  let count = from;
  for (let word = 0; word < EVIDENCE_WORDS; word++)
    for (let left = observations[at + word] as number; left !== 0; left &= left - 1) {
      const row = rowOf[word * 32 + 31 - Math.clz32(left & -left)] as number;
      if (row >= 0) rows[count++] = row;
    }
  return count;
}

/** What a line's own and its neighbours' evidence says for each label: lines by {@link LABELS}. */
export function emissionScores(rows: readonly Uint16Array[], weights: Weights): Float64Array {
  const scores = new Float64Array(rows.length * LABEL_COUNT);
  const sums = new Float64Array(LABEL_COUNT);
  for (let line = 0; line < rows.length; line++) {
    sums.fill(0);
    const active = rows[line] as Uint16Array;
    for (let at = 0; at < active.length; at++) {
      const from = (active[at] as number) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
    scores.set(sums, line * LABEL_COUNT);
  }
  return forbidFirst(scores);
}

/** Nothing runs on from nothing. */
export function forbidFirst(scores: Float64Array): Float64Array {
  LABELS.forEach((label, index) => {
    if (label.place !== "start" && index < scores.length) scores[index] = Number.NEGATIVE_INFINITY;
  });
  return scores;
}

/** Share of paragraphs parted by blank lines from which a blank line is the page's habit and no sign of something new. */
const HABIT = 0.4;

/** First row of the labels before a line: for lines in a block, behind a blank line, and behind one where blank lines are the page's habit. */
export function transitionRow(page: PageView, line: number): number {
  if ((page.lines[line]?.blankBefore ?? 0) === 0) return ROWS.after;
  return page.geometry.parted > HABIT ? ROWS.afterHabit : ROWS.afterBlank;
}

/** The labels that a line may have at all, line by line: the others are hopeless, whatever stands around it. */
export interface Candidates {
  /** Labels of all lines, one list behind the other. */
  readonly labels: Uint8Array;
  /** Where the list of each line starts, and the end behind the last one. */
  readonly starts: Uint32Array;
}

/**
 * Picks the labels whose score is not far below the best of their line. The best label that starts something is always among them: it may
 * follow any other, so that there is a way through every page.
 */
export function candidateLabels(scores: Float64Array): Candidates {
  const count = scores.length / LABEL_COUNT;
  const labels = new Uint8Array(scores.length);
  const starts = new Uint32Array(count + 1);
  let size = 0;
  for (let line = 0; line < count; line++) {
    const base = line * LABEL_COUNT;
    starts[line] = size;
    let best = 0;
    let start = 0;
    for (let label = 1; label < LABEL_COUNT; label++) {
      if ((scores[base + label] as number) > (scores[base + best] as number)) best = label;
      if (STARTS[label] === 1 && (scores[base + label] as number) > (scores[base + start] as number)) start = label;
    }
    const least = (scores[base + best] as number) - HOPELESS;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (label === start || (scores[base + label] as number) >= least) labels[size++] = label;
    }
  }
  starts[count] = size;
  return { labels, starts };
}

/** The best labels for the lines of a page together (Viterbi). */
export function bestLabels(
  page: PageView,
  scores: Float64Array,
  weights: Weights,
  candidates: Candidates = candidateLabels(scores),
): Uint8Array {
  const { labels, starts } = candidates;
  const count = page.lines.length;
  const back = new Uint8Array(count * LABEL_COUNT);
  const totals = new Float64Array(count * LABEL_COUNT).fill(Number.NEGATIVE_INFINITY);
  totals.set(scores.subarray(0, LABEL_COUNT));
  for (let line = 1; line < count; line++) {
    const base = line * LABEL_COUNT;
    const transitions = transitionRow(page, line) * LABEL_COUNT;
    const first = starts[line - 1] as number;
    const end = starts[line] as number;
    for (let at = end; at < (starts[line + 1] as number); at++) {
      const label = labels[at] as number;
      const allowed = ALLOWED[label] as Uint8Array;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let other = first; other < end; other++) {
        const before = labels[other] as number;
        if (allowed[before] === 0) continue;
        const score =
          (totals[base - LABEL_COUNT + before] as number) + (weights[transitions + before * LABEL_COUNT + label] as number);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      totals[base + label] = best + (scores[base + label] as number);
      back[base + label] = from;
    }
  }
  return traceBack(totals.subarray(Math.max(0, count - 1) * LABEL_COUNT), back, count);
}

function traceBack(last: Float64Array, back: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) if ((last[other] as number) > (last[label] as number)) label = other;
  for (let line = count - 1; line >= 0; line--) {
    labels[line] = label;
    label = back[line * LABEL_COUNT + label] as number;
  }
  return labels;
}
