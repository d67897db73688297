/** Levels to a doubling of a count. */
const STEPS = 3;
/** The least count that has a level of its own. */
const LEAST = 0.2;

/** The level of a count: how often it is twice 0.2, in thirds; 1 has level 7, 10 has 17, a million 67. */
export function countLevel(count: number): number {
  return Math.max(0, Math.round(Math.log2(count / LEAST) * STEPS));
}

/** The count of a level. */
export function levelCount(level: number): number {
  return LEAST * 2 ** (level / STEPS);
}
