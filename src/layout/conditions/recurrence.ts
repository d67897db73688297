import { bitsOf } from "../bits.ts";
import type { PageView } from "../evidence.ts";

/** Shares of the vocabulary above that stand below from which two texts are more and more likely one story. */
export const COHESION_STEPS = [0.025, 0.035, 0.045, 0.06, 0.08, 0.11] as const;

/** What may hold of a line by what of it stands elsewhere on the page. */
export const RECURRENCE_CONDITIONS = [
  // Words of it stand in the text below; many; nearly all.
  "shares-below",
  "shares-more-below",
  "shares-much-below",
  // Words of it stand in the text above; hardly any; neither above nor below.
  "shares-above",
  "shares-little-above",
  "shares-nothing",
  // Half of it stood on the page before; most of it; all of it; it is repeated further down.
  "copied",
  "copied-mostly",
  "copied-whole",
  "comes-again",
  // Another line of the page says the same; one other; two others or more; one further down; one further up only.
  "stands-elsewhere",
  "stands-twice",
  "stands-thrice",
  "stands-again",
  "last-copy",
  // Too little text around it to compare; the texts above and below share at least so much of their words.
  "cohesion-unknown",
  "cohesion-over-0.025",
  "cohesion-over-0.035",
  "cohesion-over-0.045",
  "cohesion-over-0.06",
  "cohesion-over-0.08",
  "cohesion-over-0.11",
] as const;

/** One of {@link RECURRENCE_CONDITIONS}. */
export type RecurrenceCondition = (typeof RECURRENCE_CONDITIONS)[number];

const BIT = bitsOf(RECURRENCE_CONDITIONS);

const COHESION_BITS: readonly number[] = COHESION_STEPS.map((share) => BIT[`cohesion-over-${share}`]);

/** What of a line stands elsewhere, as bits of {@link RECURRENCE_CONDITIONS}. */
export function recurrenceConditions(index: number, { recurrence, sameLines }: PageView): number {
  const above = recurrence.sharedAbove[index] as number;
  const below = recurrence.sharedBelow[index] as number;
  const copied = recurrence.copied[index] as number;
  const cohesion = recurrence.cohesion[index] as number;
  let bits = 0;
  if (below >= 0.25) bits |= BIT["shares-below"];
  if (below >= 0.35) bits |= BIT["shares-more-below"];
  if (below >= 0.6) bits |= BIT["shares-much-below"];
  if (above >= 0.3) bits |= BIT["shares-above"];
  if (above < 0.1) bits |= BIT["shares-little-above"];
  if (above < 0.08 && below < 0.08) bits |= BIT["shares-nothing"];
  if (copied >= 0.5) bits |= BIT.copied;
  if (copied >= 0.6) bits |= BIT["copied-mostly"];
  if (copied >= 0.85) bits |= BIT["copied-whole"];
  if ((recurrence.copiedLater[index] as number) >= 0.7) bits |= BIT["comes-again"];
  const same = sameLines.count[index] as number;
  if (same > 1) {
    bits |= BIT["stands-elsewhere"] | (same === 2 ? BIT["stands-twice"] : BIT["stands-thrice"]);
    bits |= sameLines.later[index] === 1 ? BIT["stands-again"] : BIT["last-copy"];
  }
  if (cohesion < 0) return bits | BIT["cohesion-unknown"];
  for (let step = 0; step < COHESION_STEPS.length && cohesion >= (COHESION_STEPS[step] as number); step++)
    bits |= COHESION_BITS[step] as number;
  return bits;
}
