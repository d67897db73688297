import type { Evidence } from "./evidence.ts";

/** Which characters evidence is gated by: for each of the three ways, a number of bits for every 32 sets. */
export const SET_KINDS = ["has", "opens", "ends"] as const;

/** One of {@link SET_KINDS}. */
export type SetKind = (typeof SET_KINDS)[number];

/** The sets of characters that evidence names, each once, in the order in which they are first named. */
export type CharacterSets = Readonly<Record<SetKind, readonly string[]>>;

/**
 * Collects the sets of characters that pieces of evidence name.
 *
 * @example characterSets([{ …, has: ["摄", ":"], ends: "摄" }]) // { has: ["摄", ":"], opens: [], ends: ["摄"] }
 */
export function characterSets(evidence: readonly Evidence[]): CharacterSets {
  const has = new Set(evidence.flatMap((piece) => piece.has ?? []));
  const opens = new Set(evidence.flatMap(({ opens: set }) => (set === undefined ? [] : [set])));
  const ends = new Set(evidence.flatMap(({ ends: set }) => (set === undefined ? [] : [set])));
  return { has: [...has], opens: [...opens], ends: [...ends] };
}

/** How many numbers the bits of so many sets take. */
export function wordsOf(sets: readonly string[]): number {
  return Math.ceil(sets.length / 32);
}

/** Writes the bits of the sets that a character is in, {@link wordsOf} numbers from `at` on. */
export function writeSets(character: string, sets: readonly string[], bits: Int32Array, at: number): void {
  sets.forEach((set, index) => {
    if (set.includes(character)) bits[at + (index >> 5)] = (bits[at + (index >> 5)] as number) | (1 << (index & 31));
  });
}
