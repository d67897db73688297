import { LABELS } from "./labels.ts";

const LABEL_COUNT = LABELS.length;

/** 1 for labels that start something; the first label does. */
const STARTS: Uint8Array = Uint8Array.from(LABELS, (label) => (label.place === "start" ? 1 : 0));

/** Score by which a label falls behind the best of its line before it is given up: the transitions on both sides weigh less. */
const HOPELESS = 10;

/** The labels that each line may have at all, and their scores: the others are hopeless, whatever stands around the line. */
export class Candidates {
  /** Labels of all lines, one ascending list behind the other. */
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
  /** Where the list of each line starts, and the end behind the last one. */
  readonly starts: Uint32Array;
  private lines = 0;

  constructor(lines: number) {
    this.labels = new Uint8Array(lines * LABEL_COUNT);
    this.scores = new Float64Array(lines * LABEL_COUNT);
    this.starts = new Uint32Array(lines + 1);
  }

  /**
   * Adds the next line. Its best label that starts something is always among its candidates, so that there is a way through every page;
   * labels that run on are none of the first line's, for nothing runs on from nothing.
   *
   * @param scores what the evidence says for each of {@link LABELS}
   */
  add(scores: Float64Array): void {
    const first = this.lines === 0;
    let best = Number.NEGATIVE_INFINITY;
    let bestStart = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = scores[label] as number;
      best = Math.max(best, score);
      if (STARTS[label] === 1) bestStart = Math.max(bestStart, score);
    }
    const least = (first ? bestStart : best) - HOPELESS;
    let size = this.starts[this.lines] as number;
    let started = bestStart >= least;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = scores[label] as number;
      const starts = STARTS[label] === 1;
      const only = !started && starts && score === bestStart;
      if (!(score >= least || only) || (first && !starts)) continue;
      if (only) started = true;
      this.labels[size] = label;
      this.scores[size++] = score;
    }
    this.starts[++this.lines] = size;
  }
}
