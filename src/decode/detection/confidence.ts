/** Parts of one that a confidence is given in: engines differ in the last digits of powers, and outcomes must not. */
const STEPS = 10_000;

/** A confidence of 0 to 1 in steps of a ten-thousandth, rounded down, so that shares never sum to more than one. */
export function toConfidence(share: number): number {
  return Math.floor(share * STEPS) / STEPS;
}
