/** The text stands as it is. */
export const CLEAN = 0;
/** The text came through the channel. */
export const DAMAGED = 1;

const FIRST_CAPACITY = 128;

/** Partial readings of a text, each with the one it grew from. Arrays by node number; node 0 has read nothing. */
export class NodeStore {
  size = 0;
  previous: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Bits so far. */
  costs: Float64Array = new Float64Array(FIRST_CAPACITY);
  /** Bytes that wait for more, 0 for none. */
  states: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Last character read. */
  lasts: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** {@link CLEAN} or {@link DAMAGED} in bit 0, what single bytes before say of the next one in bits 1 and 2, bytes supplied above. */
  flags: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Character that this node adds to the text, -1 for none. */
  emitted: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Offset in the text that is consumed, -1 for a node inside a character. */
  places: Int32Array = new Int32Array(FIRST_CAPACITY);

  /** @param last the character before the text */
  constructor(last: number) {
    this.add(-1, 0, 0, last, CLEAN, -1, 0);
  }

  private grow(): void {
    const capacity = this.costs.length * 2;
    const wider = (old: Int32Array) => {
      const array = new Int32Array(capacity);
      array.set(old);
      return array;
    };
    const costs = new Float64Array(capacity);
    costs.set(this.costs);
    this.costs = costs;
    this.previous = wider(this.previous);
    this.states = wider(this.states);
    this.lasts = wider(this.lasts);
    this.flags = wider(this.flags);
    this.emitted = wider(this.emitted);
    this.places = wider(this.places);
  }

  /** Adds a node and gives its number. */
  add(previous: number, cost: number, state: number, last: number, flags: number, emitted: number, place: number): number {
    if (this.size === this.costs.length) this.grow();
    const node = this.size++;
    this.previous[node] = previous;
    this.costs[node] = cost;
    this.states[node] = state;
    this.lasts[node] = last;
    this.flags[node] = flags;
    this.emitted[node] = emitted;
    this.places[node] = place;
    return node;
  }

  /** {@link CLEAN} or {@link DAMAGED}. */
  modeOf(node: number): number {
    return this.flags[node]! & 1;
  }

  /** Bytes supplied in the damaged span that a node stands in. */
  lostOf(node: number): number {
    return this.flags[node]! >> 3;
  }
}

/** Nodes up to which a frontier looks for a twin one by one. */
const FEW = 24;

/** The best nodes at one place in the text, one for each situation in which what follows is the same. */
export class Frontier {
  /** Bits of the cheapest node. */
  lowest: number = Number.POSITIVE_INFINITY;
  private readonly store: NodeStore;
  private readonly width: number;
  private readonly beam: number;
  private readonly list: number[] = [];
  private byKey: Map<number, number> | undefined;

  /**
   * @param width how many nodes are followed at most
   * @param beam bits behind the cheapest node at which a node is given up
   */
  constructor(store: NodeStore, width: number, beam: number) {
    this.store = store;
    this.width = width;
    this.beam = beam;
  }

  private keyOf(node: number): number {
    const { states, lasts, flags } = this.store;
    return (states[node]! * 0x20_0000 + lasts[node]!) * 64 + flags[node]!;
  }

  /** Place in the list of the node with the same situation, -1 for none. */
  private twinOf(node: number): number {
    const { states, lasts, flags } = this.store;
    const { list } = this;
    if (list.length > FEW) {
      this.byKey ??= new Map(list.map((held, index) => [this.keyOf(held), index]));
      return this.byKey.get(this.keyOf(node)) ?? -1;
    }
    for (let index = 0; index < list.length; index++) {
      const held = list[index]!;
      if (lasts[held] === lasts[node] && states[held] === states[node] && flags[held] === flags[node]) return index;
    }
    return -1;
  }

  offer(node: number): void {
    const { costs } = this.store;
    const twin = this.twinOf(node);
    if (twin < 0) {
      this.list.push(node);
      this.byKey?.set(this.keyOf(node), this.list.length - 1);
    } else if (costs[node]! < costs[this.list[twin]!]!) {
      this.list[twin] = node;
    } else {
      return;
    }
    if (costs[node]! < this.lowest) this.lowest = costs[node]!;
  }

  /** The nodes to follow: near the cheapest, and not too many. */
  nodes(): readonly number[] {
    const { costs } = this.store;
    const highest = this.lowest + this.beam;
    const near = this.list.filter((node) => costs[node]! <= highest);
    return near.length <= this.width ? near : near.sort((a, b) => costs[a]! - costs[b]!).slice(0, this.width);
  }

  /** The cheapest node with no bytes waiting, -1 when there is none. */
  best(): number {
    const { states, costs } = this.store;
    let best = -1;
    for (const node of this.list) if (states[node] === 0 && (best < 0 || costs[node]! < costs[best]!)) best = node;
    return best;
  }
}
