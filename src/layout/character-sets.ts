import type { Evidence } from "./evidence.ts";

/** In which ways evidence is gated by characters: one of a set stands in the line, a word of a list does, one of a set opens it, ends it. */
export type SetWay = "has" | "says" | "opens" | "ends";

/** The sets of characters and the lists of words that evidence names, each once, in the order in which they are first named. */
export interface CharacterSets {
  readonly has: readonly string[];
  readonly says: readonly (readonly string[])[];
  readonly opens: readonly string[];
  readonly ends: readonly string[];
}

/**
 * The numbers whose bits say which sets a line shows: each has room for 32 sets of its way, from `first` on. The three of what stands
 * anywhere are written one by one in `text-shape.ts`.
 */
export const SET_WORDS: readonly { readonly kind: SetWay; readonly first: number }[] = [
  { kind: "has", first: 0 },
  { kind: "has", first: 32 },
  { kind: "says", first: 0 },
  { kind: "opens", first: 0 },
  { kind: "opens", first: 32 },
  { kind: "ends", first: 0 },
];

/**
 * Collects the sets of characters and lists of words that pieces of evidence name.
 *
 * @example characterSets([{ …, has: ["摄", ":"], ends: "摄" }]) // { has: ["摄", ":"], says: [], opens: [], ends: ["摄"] }
 */
export function characterSets(evidence: readonly Evidence[]): CharacterSets {
  const has = new Set(evidence.flatMap((piece) => piece.has ?? []));
  const says = new Set(evidence.flatMap(({ says: words }) => (words === undefined ? [] : [words])));
  const opens = new Set(evidence.flatMap(({ opens: set }) => (set === undefined ? [] : [set])));
  const ends = new Set(evidence.flatMap(({ ends: set }) => (set === undefined ? [] : [set])));
  return { has: [...has], says: [...says], opens: [...opens], ends: [...ends] };
}

/** The place of a set among all bits of {@link SET_WORDS}; an error where there are more sets than room. */
export function bitOfSet(sets: CharacterSets, kind: SetWay, set: string | readonly string[]): number {
  const place = (sets[kind] as readonly (string | readonly string[])[]).indexOf(set);
  const word = SET_WORDS.findIndex((numbers) => numbers.kind === kind && place >= numbers.first && place < numbers.first + 32);
  if (word < 0) throw new Error(`no room for another set of characters (${kind}): ${set}`);
  return word * 32 + (place % 32);
}
