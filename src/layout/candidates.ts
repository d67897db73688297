import { LABELS, mayFollow } from "./labels.ts";

const LABEL_COUNT = LABELS.length;

/** First of the labels that do not start something: those before it may follow any label. */
const FIRST_RUNNING = LABELS.findIndex((label) => label.place !== "start");

/** The labels that each label may follow, ascending. */
const BEFORE: readonly Uint8Array[] = LABELS.map((_, label) =>
  Uint8Array.from([...LABELS.keys()].filter((before) => mayFollow(before, label))),
);

/** Score by which a label falls behind the best of its line before it is given up: the transitions on both sides weigh less. */
const HOPELESS = 10;

/** The labels that each line may have at all, and their scores: the others are hopeless, whatever stands around the line. */
export class Candidates {
  /** Labels of all lines, one ascending list behind the other. */
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
  /** Where the list of each line starts, and the end behind the last one. */
  readonly starts: Uint32Array;
  /** Where in the list of each line the labels begin that do not start something. */
  readonly running: Uint32Array;
  /** For each of those, the candidates of the line before that it may follow: a list from {@link linked} to the next one's. */
  readonly links: Uint32Array;
  readonly linked: Uint32Array;
  private readonly placeOf: Int32Array = new Int32Array(LABEL_COUNT).fill(-1);
  private lines = 0;
  private linkCount = 0;

  constructor(lines: number) {
    this.labels = new Uint8Array(lines * LABEL_COUNT + 1);
    this.scores = new Float64Array(lines * LABEL_COUNT + 1);
    this.starts = new Uint32Array(lines + 1);
    this.running = new Uint32Array(lines);
    this.links = new Uint32Array(lines * MOST_LINKS);
    this.linked = new Uint32Array(lines * LABEL_COUNT + 1);
  }

  /**
   * Adds the next line. Its best label that starts something is always among its candidates, so that there is a way through every page;
   * labels that no candidate of the line before leads to are not.
   *
   * @param scores what the evidence says for each of {@link LABELS}
   * @param unit what one is in these scores: 100 for hundredths
   */
  add(scores: Float64Array, unit: number = 1): void {
    const { labels, starts, lines } = this;
    let bestStart = scores[0] as number;
    for (let label = 1; label < FIRST_RUNNING; label++)
      if ((scores[label] as number) > bestStart) bestStart = scores[label] as number;
    let best = bestStart;
    // Nothing runs on from nothing.
    if (lines > 0)
      for (let label = FIRST_RUNNING; label < LABEL_COUNT; label++)
        if ((scores[label] as number) > best) best = scores[label] as number;
    const least = leastOf(best, unit);
    let size = starts[lines] as number;
    // The best one that starts something has no other beside it where it is hopeless.
    const leastStart = Math.min(least, bestStart);
    for (let label = 0; label < FIRST_RUNNING; label++) {
      const score = scores[label] as number;
      // Written in any case, and left there where it counts: which do is hard to foretell.
      labels[size] = label;
      this.scores[size] = score / unit;
      size += Number(score >= leastStart);
    }
    if (bestStart < least) size = (starts[lines] as number) + 1;
    this.running[lines] = size;
    if (lines > 0) size = this.addRunning(scores, unit, least, size);
    for (let at = starts[lines] as number; at < size; at++) this.placeOf[labels[at] as number] = at;
    starts[++this.lines] = size;
  }

  private addRunning(scores: Float64Array, unit: number, least: number, from: number): number {
    const first = this.starts[this.lines - 1] as number;
    let size = from;
    for (let label = FIRST_RUNNING; label < LABEL_COUNT; label++) {
      const score = scores[label] as number;
      if (score < least) continue;
      const linksBefore = this.linkCount;
      const before = BEFORE[label] as Uint8Array;
      for (let at = 0; at < before.length; at++) {
        const place = this.placeOf[before[at] as number] as number;
        if (place >= first) this.links[this.linkCount++] = place;
      }
      if (this.linkCount === linksBefore) continue;
      this.linked[size] = linksBefore;
      this.linked[size + 1] = this.linkCount;
      this.labels[size] = label;
      this.scores[size++] = score / unit;
    }
    return size;
  }
}

/** The least score that is not hopeless. Just at the border it is told by scores in whole units, whatever the unit of these. */
function leastOf(best: number, unit: number): number {
  const least = best - HOPELESS * unit;
  return least / unit < best / unit - HOPELESS ? least + 1 : least;
}

/** Most links of a line: all labels before all of those that do not start something. */
const MOST_LINKS = BEFORE.slice(FIRST_RUNNING).reduce((sum, before) => sum + before.length, 0);
