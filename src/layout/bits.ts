/**
 * One bit for each of at most 31 names.
 *
 * @example bitsOf(["blank", "column"]) // { blank: 1, column: 2 }
 */
export function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, place) => [name, 1 << place])) as Record<Name, number>;
}
