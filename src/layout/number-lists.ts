/** Numbers in one piece of memory, unless there are more. */
const CHUNK = 1 << 14;

/** Keeps many short lists of numbers in a few large arrays: memory of its own for each costs more than filling it. */
export class NumberLists {
  private chunk: Uint16Array = new Uint16Array(CHUNK);
  private used = 0;

  /** Keeps the first `count` numbers of a list, which may be filled anew afterwards. */
  keep(list: Uint16Array, count: number): Uint16Array {
    if (this.used + count > this.chunk.length) {
      this.chunk = new Uint16Array(Math.max(CHUNK, count));
      this.used = 0;
    }
    const start = this.used;
    for (let at = 0; at < count; at++) this.chunk[start + at] = list[at] as number;
    this.used += count;
    return this.chunk.subarray(start, this.used);
  }
}
