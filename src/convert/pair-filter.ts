/**
 * Tells quickly where a phrase may begin, and what becomes of a unit where none does.
 *
 * Each unit that begins a phrase is in one of seven buckets. An entry of `table` holds the replacement of its unit in bits 0–15, the
 * buckets in which it is a second unit in bits 16–22, {@link ODD} in bit 23, and the buckets in which it is a first unit in bits 24–30:
 * two neighbours can begin a phrase only if `first >>> 24 & second >>> 16 & 127` is not 0. One look at memory for each unit settles
 * nearly all text.
 */
export interface PairFilter {
  readonly table: Int32Array;
  /** One bit for each hash of a pair that begins a phrase, for those that pass the buckets. */
  readonly pairs: Int32Array;
}

/** Marks a unit that is no single unit for a single unit: one that becomes two, a description operator, U+0000. */
export const ODD: number = 1 << 23;
const BUCKETS = 7;
/** Buckets of a second unit in its entry; those of a first unit stand eight bits higher. */
const SECOND = 0x7f << 16;

/** Builds the filter of some pairs ({@link pairKey}) over the replacements of single units. */
export function buildPairFilter(replacements: Uint16Array, keys: Iterable<number>): PairFilter {
  const table = new Int32Array(replacements);
  const pairs = new Int32Array(HASHES / 32);
  for (let unit = 0; unit < table.length; unit++) if (table[unit] === 0) table[unit] = ODD;
  for (const pair of keys) {
    const first = pair >>> 16;
    const second = pair & 0xffff;
    const bucket = (Math.imul(first, 0x9e3779b1) >>> 13) % BUCKETS;
    table[first] = (table[first] as number) | (1 << (bucket + 24));
    table[second] = (table[second] as number) | (1 << (bucket + 16));
    const hash = hashOf(first, second);
    pairs[hash >>> 5] = (pairs[hash >>> 5] as number) | (1 << (hash & 31));
  }
  return { table, pairs };
}

/** Whether two neighbours, given by their entries of the table, can begin a phrase at all. */
export function mayBegin(firstEntry: number, secondEntry: number): boolean {
  return ((firstEntry >>> 24) & (secondEntry >>> 16) & 0x7f) !== 0;
}

/** Whether these two units begin a phrase: never wrongly `false`, seldom wrongly `true`. */
export function isPair({ pairs }: PairFilter, first: number, second: number): boolean {
  const hash = hashOf(first, second);
  return ((pairs[hash >>> 5] as number) & (1 << (hash & 31))) !== 0;
}

const HASHES = 0x10000;

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

/**
 * Writes the replacements of the units from a place on, up to one that is {@link ODD} or at which a phrase may begin, and returns its
 * place; as many units are written as lie between. This loop is where the time goes: it takes four units at once.
 */
export function replacePlain(
  filter: PairFilter,
  input: Uint16Array,
  from: number,
  to: number,
  output: Uint16Array,
  outputFrom: number,
): number {
  const { table } = filter;
  const shift = outputFrom - from;
  let at = from;
  for (;;) {
    at = replaceFours(table, input, at, to, output, at + shift);
    for (const stop = Math.min(to, at + 4); at < stop; at++) {
      const entry = table[input[at] as number] as number;
      if ((entry & ODD) !== 0) return at;
      const next = at + 1 < to ? (table[input[at + 1] as number] as number) : 0;
      if (mayBegin(entry, next) && isPair(filter, input[at] as number, input[at + 1] as number)) return at;
      output[at + shift] = entry;
    }
    if (at >= to) return to;
  }
}

/** Replaces units as long as the next four are plain for certain; returns the first place that it left. */
function replaceFours(
  table: Int32Array,
  input: Uint16Array,
  from: number,
  to: number,
  output: Uint16Array,
  outputFrom: number,
): number {
  let out = outputFrom;
  let at = from;
  let entry = table[input[at] as number] as number;
  if ((entry & ODD) !== 0) return at;
  for (const end = to - 4; at < end; at += 4) {
    const second = table[input[at + 1] as number] as number;
    const third = table[input[at + 2] as number] as number;
    const fourth = table[input[at + 3] as number] as number;
    const next = table[input[at + 4] as number] as number;
    const begins = ((entry >> 8) & second) | ((second >> 8) & third) | ((third >> 8) & fourth) | ((fourth >> 8) & next);
    if (((begins & SECOND) | ((second | third | fourth | next) & ODD)) !== 0) return at;
    output[out] = entry;
    output[out + 1] = second;
    output[out + 2] = third;
    output[out + 3] = fourth;
    out += 4;
    entry = next;
  }
  return at;
}
