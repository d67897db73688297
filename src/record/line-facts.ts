/** What a stage tells of lines, found by line. */
export type ByLine<Fact> = ReadonlyMap<number, readonly Fact[]>;

/** Puts what a stage tells under the numbers of its lines, so that each article finds its own without going through the whole page. */
export function byLine<Fact extends { readonly line: number }>(facts: readonly Fact[]): ByLine<Fact> {
  const found = new Map<number, Fact[]>();
  for (const fact of facts) {
    const others = found.get(fact.line);
    if (others) others.push(fact);
    else found.set(fact.line, [fact]);
  }
  return found;
}

/** What is told of some lines, in the order of the numbers given. */
export function factsOf<Fact>(facts: ByLine<Fact>, numbers: readonly number[]): readonly Fact[] {
  const found: Fact[] = [];
  if (facts.size > 0) for (const number of numbers) for (const fact of facts.get(number) ?? []) found.push(fact);
  return found;
}
