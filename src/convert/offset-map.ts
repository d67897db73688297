import type { Edits } from "./convert-units.ts";

/**
 * Places of a converted text in the text before: entry `n` is the place, in UTF-16 code units, of the boundary before unit `n`, and the
 * last entry that of the end. It never falls. Inside a phrase that became shorter or longer a boundary keeps its distance from the
 * phrase's start, and stays inside it.
 */
export type OffsetMap = Int32Array;

/** The map of one conversion step from its edits; the lengths are those before and after the step. */
export function mapOfEdits(edits: Edits, lengthAfter: number): OffsetMap {
  const map = new Int32Array(lengthAfter + 1);
  let shift = 0;
  let next = 0;
  for (let index = 0; index < edits.length; index += 4) {
    const [from = 0, length = 0, to = 0, lengthNow = 0] = edits.slice(index, index + 4);
    for (; next < to; next++) map[next] = next + shift;
    for (; next < to + lengthNow; next++) map[next] = from + Math.min(next - to, length - 1);
    shift = from + length - (to + lengthNow);
  }
  for (; next <= lengthAfter; next++) map[next] = next + shift;
  return map;
}

/** The map of two steps, one after the other. */
export function composeMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  return second.map((place) => first[place] as number);
}
