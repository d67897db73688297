import type { PageView } from "./evidence.ts";
import type { Observations } from "./evidence-table.ts";
import { LABELS, mayFollow } from "./labels.ts";
import { ROWS, type Weights } from "./weights.ts";

const LABEL_COUNT = LABELS.length;

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = LABELS.map((_, label) =>
  Uint8Array.from([...LABELS.keys()].filter((before) => mayFollow(before, label))),
);

/** The rows of the table that count for each line, its neighbours' evidence among them. */
export function activeRows(page: PageView, observations: Observations): readonly Uint16Array[] {
  const { byLine } = observations;
  return page.lines.map((_, index) => {
    const rows: number[] = [ROWS.always];
    for (const evidence of byLine[index] ?? []) rows.push(ROWS.own + evidence);
    addNeighbour(rows, byLine[index - 1], ROWS.previous, ROWS.previousEnd);
    addNeighbour(rows, byLine[index + 1], ROWS.next, ROWS.nextEnd);
    return Uint16Array.from(rows);
  });
}

function addNeighbour(rows: number[], evidence: Uint16Array | undefined, rowOf: Int16Array, missing: number): void {
  if (evidence === undefined) {
    rows.push(missing);
    return;
  }
  for (const index of evidence) {
    const row = rowOf[index] as number;
    if (row >= 0) rows.push(row);
  }
}

/** What a line's own and its neighbours' evidence says for each label: lines by {@link LABELS}. */
export function emissionScores(rows: readonly Uint16Array[], weights: Weights): Float64Array {
  const scores = new Float64Array(rows.length * LABEL_COUNT);
  for (let line = 0; line < rows.length; line++) {
    const base = line * LABEL_COUNT;
    for (const row of rows[line] as Uint16Array) {
      const from = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[base + label] = (scores[base + label] as number) + (weights[from + label] as number);
    }
    if (line === 0)
      for (let label = 0; label < LABEL_COUNT; label++)
        if (LABELS[label]?.place !== "start") scores[label] = Number.NEGATIVE_INFINITY;
  }
  return scores;
}

/** Share of paragraphs parted by blank lines from which a blank line is the page's habit and no sign of something new. */
const HABIT = 0.4;

/** First row of the labels before a line: for lines in a block, behind a blank line, and behind one where blank lines are the page's habit. */
export function transitionRow(page: PageView, line: number): number {
  if ((page.lines[line]?.blankBefore ?? 0) === 0) return ROWS.after;
  return page.geometry.parted > HABIT ? ROWS.afterHabit : ROWS.afterBlank;
}

/** The best labels for the lines of a page together (Viterbi). */
export function bestLabels(page: PageView, scores: Float64Array, weights: Weights): Uint8Array {
  const count = page.lines.length;
  const back = new Uint8Array(count * LABEL_COUNT);
  let row = scores.slice(0, LABEL_COUNT);
  for (let line = 1; line < count; line++) {
    const next = new Float64Array(LABEL_COUNT);
    const transitions = transitionRow(page, line) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const before of PREDECESSORS[label] as Uint8Array) {
        const score = (row[before] as number) + (weights[transitions + before * LABEL_COUNT + label] as number);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[label] = best + (scores[line * LABEL_COUNT + label] as number);
      back[line * LABEL_COUNT + label] = from;
    }
    row = next;
  }
  return traceBack(row, back, count);
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
