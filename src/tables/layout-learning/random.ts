/** A source of randomness that gives the same for the same seed. */
export interface Random {
  /** A whole number from `first` to `last`, both included. */
  readonly integer: (first: number, last: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[] | string) => Item;
}

/** A seeded generator (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    integer: (first, last) => first + Math.floor(next() * (last - first + 1)),
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[] | string): Item => items[Math.floor(next() * items.length)] as Item,
  };
}
