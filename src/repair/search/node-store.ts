/** The text stands as it is. */
export const CLEAN = 0;
/** The text came through the channel. */
export const DAMAGED = 1;

const FIRST_CAPACITY = 4096;

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
    this.reset(last);
  }

  /** Forgets all nodes but the first: a store is large, and serves one search after the other. */
  reset(last: number): void {
    this.size = 0;
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
