import type { NodeStore } from "./node-store.ts";

const FIRST_SLOTS = 256;
/** Costs are sorted roughly by bins of an eighth of a bit to find the dearest node that is still followed. */
const BINS_A_BIT = 8;

function hashOf(state: number, last: number, flags: number): number {
  const mixed = Math.imul(state ^ Math.imul(last, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(flags, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** The best nodes at one place in the text, one for each situation in which what follows is the same. */
export class Frontier {
  /** Bits of the cheapest node. */
  lowest: number = Number.POSITIVE_INFINITY;
  /** The nodes to follow, as many as {@link select} answered. */
  near: Int32Array = new Int32Array(FIRST_SLOTS / 2);
  private readonly store: NodeStore;
  private width: number;
  private beam: number;
  private list: Int32Array = new Int32Array(FIRST_SLOTS / 2);
  private count = 0;
  /** Place in the list of the node that is followed whatever it costs, -1 for none. */
  private secured = -1;
  /** Open hashing: place in the list + 1 by situation, 0 for none. */
  private slots: Int32Array = new Int32Array(FIRST_SLOTS);
  /** Slots in use, by place in the list. */
  private used: Int32Array = new Int32Array(FIRST_SLOTS / 2);
  private bins: Int32Array = new Int32Array(0);

  /**
   * @param width how many nodes are followed at most
   * @param beam bits behind the cheapest node at which a node is given up
   */
  constructor(store: NodeStore, width: number, beam: number) {
    this.store = store;
    this.width = width;
    this.beam = beam;
  }

  /** Empties it for another search: see the constructor. */
  reset(width: number, beam: number): void {
    this.width = width;
    this.beam = beam;
    this.clear();
  }

  /** Empties it for another place. */
  clear(): void {
    this.lowest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < this.count; place++) this.slots[this.used[place]!] = 0;
    this.count = 0;
    this.secured = -1;
  }

  /** The slot of a situation: of the node that holds it, or a free one. */
  private slotOf(state: number, last: number, flags: number): number {
    const { states, lasts, flags: held } = this.store;
    const { slots, list } = this;
    const mask = slots.length - 1;
    for (let slot = hashOf(state, last, flags) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!;
      if (place === 0) return slot;
      const node = list[place - 1]!;
      if (lasts[node] === last && states[node] === state && held[node] === flags) return slot;
    }
  }

  private use(slot: number, place: number): void {
    this.slots[slot] = place + 1;
    this.used[place] = slot;
  }

  private widen(): void {
    const { states, lasts, flags } = this.store;
    const list = new Int32Array(this.list.length * 2);
    list.set(this.list);
    this.list = list;
    this.near = new Int32Array(list.length);
    this.used = new Int32Array(list.length);
    this.slots = new Int32Array(list.length * 2);
    for (let place = 0; place < this.count; place++) {
      const node = list[place]!;
      this.use(this.slotOf(states[node]!, lasts[node]!, flags[node]!), place);
    }
  }

  /** Begins with a node of the store. */
  begin(node: number): void {
    const { costs, states, lasts, flags } = this.store;
    this.clear();
    this.use(this.slotOf(states[node]!, lasts[node]!, flags[node]!), 0);
    this.list[0] = node;
    this.count = 1;
    this.lowest = costs[node]!;
  }

  /** Adds a node to the store and to the frontier, unless it is hopeless or a cheaper one stands in the same situation. */
  offer(previous: number, cost: number, state: number, last: number, flags: number, emitted: number, place: number): void {
    if (cost <= this.lowest + this.beam) this.put(previous, cost, state, last, flags, emitted, place);
  }

  /** The same for a node that is followed whatever it costs: all others may come to an end. One for each place in the text. */
  secure(previous: number, cost: number, state: number, last: number, flags: number, emitted: number, place: number): void {
    this.secured = this.put(previous, cost, state, last, flags, emitted, place);
  }

  /** Answers the node's place in the list. */
  private put(
    previous: number,
    cost: number,
    state: number,
    last: number,
    flags: number,
    emitted: number,
    place: number,
  ): number {
    const { store } = this;
    const slot = this.slotOf(state, last, flags);
    const held = this.slots[slot]! - 1;
    const at = held < 0 ? this.count : held;
    if (held >= 0 && cost >= store.costs[this.list[held]!]!) return at;
    this.list[at] = store.add(previous, cost, state, last, flags, emitted, place);
    if (held < 0) {
      this.use(slot, at);
      this.count++;
      if (this.count === this.list.length) this.widen();
    }
    if (cost < this.lowest) this.lowest = cost;
    return at;
  }

  /** Puts the nodes to follow into {@link near} and answers how many: near the cheapest, and not too many. They hold until the next call. */
  select(): number {
    const within = this.gather(this.lowest + this.beam, Number.POSITIVE_INFINITY);
    return within <= this.width ? within : this.narrow(within);
  }

  /** Leaves the cheapest nodes in `near`, as many as are followed; of those that cost the same, the earlier ones. */
  private narrow(within: number): number {
    const { near, lowest } = this;
    const { costs } = this.store;
    const bins = Math.ceil(this.beam * BINS_A_BIT) + 1;
    const binOf = (node: number) => Math.min(bins - 1, Math.floor((costs[node]! - lowest) * BINS_A_BIT));
    if (this.bins.length === bins) this.bins.fill(0);
    else this.bins = new Int32Array(bins);
    for (let at = 0; at < within; at++) this.bins[binOf(near[at]!)]!++;
    let last = 0;
    let left = this.width;
    while (this.bins[last]! < left) left -= this.bins[last++]!;
    const dearest: number[] = [];
    for (let at = 0; at < within; at++) if (binOf(near[at]!) === last) dearest.push(costs[near[at]!]!);
    const highest = dearest.sort((a, b) => a - b)[left - 1]!;
    return this.gather(highest, left - dearest.indexOf(highest));
  }

  /** The nodes to follow. They hold until the next call. */
  nodes(): Int32Array {
    const count = this.select();
    return this.near.subarray(0, count);
  }

  /** Puts nodes up to a cost into `near`, at most some of just that cost; answers how many they are. */
  private gather(highest: number, ties: number): number {
    const { near, list, count: all } = this;
    const { costs } = this.store;
    let left = ties;
    let count = 0;
    for (let place = 0; place < all; place++) {
      const node = list[place]!;
      const cost = costs[node]!;
      if (cost < highest || (cost === highest && left-- > 0) || place === this.secured) near[count++] = node;
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
