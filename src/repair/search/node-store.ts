/** Partial readings of a text, each with the one it grew from. Arrays by node number. */
export class NodeStore {
  readonly previous: number[] = [];
  /** Bits so far. */
  readonly costs: number[] = [];
  /** Bytes that wait for more, 0 for none. */
  readonly states: number[] = [];
  /** Last character read. */
  readonly lasts: number[] = [];
  /** {@link CLEAN}, {@link DAMAGED}. */
  readonly modes: number[] = [];
  /** What single bytes before say of the next one. */
  readonly rules: number[] = [];
  /** Bytes supplied in this damaged span. */
  readonly lost: number[] = [];
  /** Character that this node adds to the text, -1 for none. */
  readonly emitted: number[] = [];
  /** Offset in the text that is consumed, -1 for a node inside a character. */
  readonly places: number[] = [];

  /** The root: nothing read. */
  constructor(last: number) {
    this.push(-1, 0, 0, last, CLEAN, 0, 0, -1);
    this.places[0] = 0;
  }

  private push(
    previous: number,
    cost: number,
    state: number,
    last: number,
    mode: number,
    rule: number,
    lost: number,
    emitted: number,
  ): number {
    this.costs.push(cost);
    this.states.push(state);
    this.lasts.push(last);
    this.modes.push(mode);
    this.rules.push(rule);
    this.lost.push(lost);
    this.emitted.push(emitted);
    this.places.push(-1);
    return this.previous.push(previous) - 1;
  }

  /** A character is read after `node`; nothing waits then. */
  emit(node: number, cost: number, codePoint: number): number {
    return this.push(node, cost, 0, codePoint, this.modes[node]!, 0, this.lost[node]!, codePoint);
  }

  /** Bytes wait, or were supplied, after `node`. */
  wait(node: number, cost: number, state: number, lost: number, rule: number): number {
    return this.push(node, cost, state, this.lasts[node]!, this.modes[node]!, rule, lost, -1);
  }

  /** The same place in the text, in another mode. */
  switched(node: number, cost: number, mode: number): number {
    const added = this.push(node, this.costs[node]! + cost, 0, this.lasts[node]!, mode, 0, 0, -1);
    this.places[added] = this.places[node]!;
    return added;
  }
}

/** The text stands as it is. */
export const CLEAN = 0;
/** The text came through the channel. */
export const DAMAGED = 1;

/** The best nodes at one place in the text, one for each situation in which what follows is the same. */
export class Frontier {
  private readonly store: NodeStore;
  private readonly width: number;
  private readonly beam: number;
  private readonly byKey = new Map<number, number>();
  private lowest = Number.POSITIVE_INFINITY;

  /**
   * @param width how many nodes are followed at most
   * @param beam bits behind the cheapest node at which a node is given up
   */
  constructor(store: NodeStore, width: number, beam: number) {
    this.store = store;
    this.width = width;
    this.beam = beam;
  }

  offer(node: number): void {
    const { states, lasts, rules, modes, lost, costs } = this.store;
    const key = (((states[node]! * 0x20_0000 + lasts[node]!) * 4 + rules[node]!) * 4 + lost[node]!) * 2 + modes[node]!;
    const held = this.byKey.get(key);
    if (held !== undefined && costs[node]! >= costs[held]!) return;
    this.byKey.set(key, node);
    if (costs[node]! < this.lowest) this.lowest = costs[node]!;
  }

  /** Bits of the cheapest node. */
  cheapest(): number {
    return this.lowest;
  }

  nodes(): readonly number[] {
    const { costs } = this.store;
    const highest = this.lowest + this.beam;
    const near: number[] = [];
    for (const node of this.byKey.values()) if (costs[node]! <= highest) near.push(node);
    return near.length <= this.width ? near : near.sort((a, b) => costs[a]! - costs[b]!).slice(0, this.width);
  }

  /** The cheapest node with no bytes waiting, -1 when there is none. */
  best(): number {
    let best = -1;
    for (const node of this.byKey.values()) {
      if (this.store.states[node] === 0 && (best < 0 || this.store.costs[node]! < this.store.costs[best]!)) best = node;
    }
    return best;
  }
}
