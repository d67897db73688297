/** Levels to a doubling of a count. */
const STEPS = 2;
/** The least count that has a level of its own. */
const LEAST = 0.2;

/** The level of a count: how often it is twice 0.2, in halves; 1 has level 5, 10 has 11, a million 45. */
export function countLevel(count: number): number {
  return Math.max(0, Math.round(Math.log2(count / LEAST) * STEPS));
}

/** The count of a level. */
export function levelCount(level: number): number {
  return LEAST * 2 ** (level / STEPS);
}
