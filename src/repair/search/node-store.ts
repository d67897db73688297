/** The text stands as it is. */
export const CLEAN = 0;
/** The text came through the channel. */
export const DAMAGED = 1;

const FIRST_CAPACITY = 1024;

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

const FIRST_SLOTS = 256;

function hashOf(state: number, last: number, flags: number): number {
  const mixed = Math.imul(state ^ Math.imul(last, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(flags, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** The best nodes at one place in the text, one for each situation in which what follows is the same. */
export class Frontier {
  /** Bits of the cheapest node. */
  lowest: number = Number.POSITIVE_INFINITY;
  private readonly store: NodeStore;
  private readonly width: number;
  private readonly beam: number;
  private list: Int32Array = new Int32Array(FIRST_SLOTS / 2);
  private count = 0;
  /** Open hashing: place in the list + 1 by situation, 0 for none. */
  private slots: Int32Array = new Int32Array(FIRST_SLOTS);
  private near: Int32Array = new Int32Array(FIRST_SLOTS / 2);

  /**
   * @param width how many nodes are followed at most
   * @param beam bits behind the cheapest node at which a node is given up
   */
  constructor(store: NodeStore, width: number, beam: number) {
    this.store = store;
    this.width = width;
    this.beam = beam;
  }

  /** Empties it for another place. */
  clear(): void {
    this.lowest = Number.POSITIVE_INFINITY;
    this.count = 0;
    this.slots.fill(0);
  }

  /** The slot of a situation: of the node that holds it, or a free one. */
  private slotOf(state: number, last: number, flags: number): number {
    const { states, lasts, flags: held } = this.store;
    const mask = this.slots.length - 1;
    for (let slot = hashOf(state, last, flags) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place === 0) return slot;
      const node = this.list[place - 1]!;
      if (lasts[node] === last && states[node] === state && held[node] === flags) return slot;
    }
  }

  private widen(): void {
    const { states, lasts, flags } = this.store;
    const list = new Int32Array(this.list.length * 2);
    list.set(this.list);
    this.list = list;
    this.near = new Int32Array(list.length);
    this.slots = new Int32Array(list.length * 2);
    for (let place = 0; place < this.count; place++) {
      const node = list[place]!;
      this.slots[this.slotOf(states[node]!, lasts[node]!, flags[node]!)] = place + 1;
    }
  }

  /** Begins with a node of the store. */
  begin(node: number): void {
    const { costs, states, lasts, flags } = this.store;
    this.clear();
    this.slots[this.slotOf(states[node]!, lasts[node]!, flags[node]!)] = 1;
    this.list[0] = node;
    this.count = 1;
    this.lowest = costs[node]!;
  }

  /** Adds a node to the store and to the frontier, unless it is hopeless or a cheaper one stands in the same situation. */
  offer(previous: number, cost: number, state: number, last: number, flags: number, emitted: number, place: number): void {
    if (cost > this.lowest + this.beam) return;
    const slot = this.slotOf(state, last, flags);
    const held = this.slots[slot]! - 1;
    if (held >= 0) {
      if (cost >= this.store.costs[this.list[held]!]!) return;
      this.list[held] = this.store.add(previous, cost, state, last, flags, emitted, place);
    } else {
      this.list[this.count] = this.store.add(previous, cost, state, last, flags, emitted, place);
      this.slots[slot] = ++this.count;
      if (this.count === this.list.length) this.widen();
    }
    if (cost < this.lowest) this.lowest = cost;
  }

  /** The nodes to follow: near the cheapest, and not too many. They hold until the next call. */
  nodes(): Int32Array {
    const within = this.gather(this.lowest + this.beam, Number.POSITIVE_INFINITY);
    if (within <= this.width) return this.near.subarray(0, within);
    const { costs } = this.store;
    const sorted = new Float64Array(within);
    for (let at = 0; at < within; at++) sorted[at] = costs[this.near[at]!]!;
    const dearest = sorted.sort()[this.width - 1]!;
    let ties = 1;
    while (ties < this.width && sorted[this.width - 1 - ties] === dearest) ties++;
    return this.near.subarray(0, this.gather(dearest, ties));
  }

  /** Puts nodes up to a cost into `near`, at most some of just that cost; answers how many they are. */
  private gather(highest: number, ties: number): number {
    const { costs } = this.store;
    let left = ties;
    let count = 0;
    for (let place = 0; place < this.count; place++) {
      const node = this.list[place]!;
      const cost = costs[node]!;
      if (cost < highest || (cost === highest && left-- > 0)) this.near[count++] = node;
    }
    return count;
  }

  /** The cheapest node with no bytes waiting, -1 when there is none. */
  best(): number {
    const { states, costs } = this.store;
    let best = -1;
    for (let place = 0; place < this.count; place++) {
      const node = this.list[place]!;
      if (states[node] === 0 && (best < 0 || costs[node]! < costs[best]!)) best = node;
    }
    return best;
  }
}
