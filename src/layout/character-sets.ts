import type { Evidence } from "./evidence.ts";

/** In which ways evidence is gated by characters: one of a set stands in the line, opens it, ends it. */
export type SetWay = "has" | "opens" | "ends";

/** The sets of characters that evidence names, each once, in the order in which they are first named. */
export type CharacterSets = Readonly<Record<SetWay, readonly string[]>>;

/**
 * The numbers whose bits say which sets a line shows: each has room for 32 sets of its way, from `first` on. The two of `has` are
 * written one by one in `text-shape.ts`.
 */
export const SET_WORDS: readonly { readonly kind: SetWay; readonly first: number }[] = [
  { kind: "has", first: 0 },
  { kind: "has", first: 32 },
  { kind: "opens", first: 0 },
  { kind: "opens", first: 32 },
  { kind: "ends", first: 0 },
];

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

/** The place of a set among all bits of {@link SET_WORDS}; an error where there are more sets than room. */
export function bitOfSet(sets: CharacterSets, kind: SetWay, set: string): number {
  const place = sets[kind].indexOf(set);
  const word = SET_WORDS.findIndex((numbers) => numbers.kind === kind && place >= numbers.first && place < numbers.first + 32);
  if (word < 0) throw new Error(`no room for another set of characters (${kind}): ${set}`);
  return word * 32 + (place % 32);
}
