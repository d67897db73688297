import { ACTIONS } from "./features.ts";
import { OPEN_STORIES } from "./reading.ts";
import type { Story } from "./story.ts";

/** Choices for one piece: to open, to go on, to omit, to take up one of the earlier stories, of which learning asks for all. */
const MOST_CHOICES = 3 + OPEN_STORIES;

/** Earlier stories that are weighed for a piece: the likeliest by a rough look. */
export const RETURNS = 4;

/** What can be done with a piece, and what it is worth: written anew for each piece, for a page would make a thousand of them. */
export class Choices {
  count = 0;
  /** Number of the story of each, {@link NO_STORY} to omit the piece, and the story that goes on, `undefined` for a new one and for none. */
  readonly numbers: Uint32Array = new Uint32Array(MOST_CHOICES);
  readonly stories: (Story | undefined)[] = new Array<Story | undefined>(MOST_CHOICES).fill(undefined);
  /** Natural logarithm of the probability of each among all. */
  readonly scores: Float64Array = new Float64Array(MOST_CHOICES);
  /** What a piece says for each action by itself. */
  readonly own: Float64Array = new Float64Array(ACTIONS.length);

  /** The likeliest earlier stories, and by how much each is. */
  readonly likely: Story[] = [];
  readonly worths: Float64Array = new Float64Array(RETURNS);

  add(number: number, story: Story | undefined, score: number): void {
    this.numbers[this.count] = number;
    this.stories[this.count] = story;
    this.scores[this.count] = score;
    this.count += 1;
  }

  /** Place of the likeliest, the first of equals. */
  likeliest(): number {
    let best = 0;
    for (let at = 1; at < this.count; at += 1) if (this.scores[at]! > this.scores[best]!) best = at;
    return best;
  }

  /** Makes weights logarithms of probabilities. */
  normalize(): void {
    const { scores, count } = this;
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < count; at += 1) highest = Math.max(highest, scores[at]!);
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += Math.exp(scores[at]! - highest);
    const logarithm = highest + Math.log(sum);
    for (let at = 0; at < count; at += 1) scores[at]! -= logarithm;
  }
}
