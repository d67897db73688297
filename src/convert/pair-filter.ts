import { COMPATIBILITY_FIRST, COMPATIBILITY_LAST, COMPATIBILITY_LEAD } from "./compatibility.ts";

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
  /** The same for pairs that matter by themselves, whatever follows. */
  readonly whole: Int32Array;
  /** The same for the first three units of longer phrases. */
  readonly triples: Int32Array;
}

/** How a phrase begins. */
export interface Beginning {
  readonly first: number;
  readonly second: number;
  /** Its third unit; {@link WHOLE} when it has no more than two, {@link QUIET} when it then matters only to a phrase at its second unit. */
  readonly third: number;
}

export const WHOLE = -1;
export const QUIET = -2;

/** Marks a unit that is no single unit for a single unit: one that becomes two, a description operator, a compatibility ideograph, U+0000. */
export const ODD: number = 1 << 23;
const BUCKETS = 7;
/** Buckets of a second unit in its entry; those of a first unit stand eight bits higher. */
const SECOND = 0x7f << 16;

/** Builds the filter of some phrases over the replacements of single units. */
export function buildPairFilter(replacements: Uint16Array, beginnings: Iterable<Beginning>): PairFilter {
  const table = new Int32Array(replacements);
  const [pairs, whole, triples] = [newBits(), newBits(), newBits()];
  table.fill(ODD, COMPATIBILITY_FIRST, COMPATIBILITY_LAST + 1);
  table[COMPATIBILITY_LEAD] = ODD;
  for (let unit = table.indexOf(0); unit >= 0; unit = table.indexOf(0, unit)) table[unit] = ODD;
  for (const { first, second, third } of beginnings) {
    const bucket = (Math.imul(first, 0x9e3779b1) >>> 13) % BUCKETS;
    table[first] = (table[first] as number) | (1 << (bucket + 24));
    table[second] = (table[second] as number) | (1 << (bucket + 16));
    const pair = hashOf(first, second);
    add(pairs, pair);
    if (third === WHOLE) add(whole, pair);
    else if (third !== QUIET) add(triples, hashOf(pair, third));
  }
  return { table, pairs, whole, triples };
}

function newBits(): Int32Array {
  return new Int32Array(HASHES / 32);
}

function add(bits: Int32Array, hash: number): void {
  bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
}

/** Whether two neighbours, given by their entries of the table, can begin a phrase at all. */
export function mayBegin(firstEntry: number, secondEntry: number): boolean {
  return ((firstEntry >>> 24) & (secondEntry >>> 16) & 0x7f) !== 0;
}

/** Whether these two units begin a phrase: never wrongly `false`, seldom wrongly `true`. */
export function isPair({ pairs }: PairFilter, first: number, second: number): boolean {
  return isAmong(pairs, hashOf(first, second));
}

function isAmong(bits: Int32Array, hash: number): boolean {
  return ((bits[hash >>> 5] as number) & (1 << (hash & 31))) !== 0;
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
  let entry = table[input[at] as number] as number;
  for (const end = to - 4; at < end; at += 4) {
    const second = table[input[at + 1] as number] as number;
    const third = table[input[at + 2] as number] as number;
    const fourth = table[input[at + 3] as number] as number;
    const next = table[input[at + 4] as number] as number;
    const begins = ((entry >> 8) & second) | ((second >> 8) & third) | ((third >> 8) & fourth) | ((fourth >> 8) & next);
    if (((begins & SECOND) | ((entry | second | third | fourth) & ODD)) !== 0) {
      const stop = stopAt(filter, input, at, Math.min(at + 4, to), to);
      if (stop < at + 4) {
        for (; at < stop; at++) output[at + shift] = table[input[at] as number] as number;
        return at;
      }
    }
    const out = at + shift;
    output[out] = entry;
    output[out + 1] = second;
    output[out + 2] = third;
    output[out + 3] = fourth;
    entry = next;
  }
  const stop = stopAt(filter, input, at, to, to);
  for (; at < stop; at++) output[at + shift] = table[input[at] as number] as number;
  return at;
}

/** The first place before `until` that is {@link ODD} or at which a phrase may begin, `until` where there is none. */
function stopAt(filter: PairFilter, input: Uint16Array, from: number, until: number, to: number): number {
  const { table } = filter;
  for (let at = from; at < until; at++) {
    const entry = table[input[at] as number] as number;
    if ((entry & ODD) !== 0) return at;
    const next = at + 1 < to ? (table[input[at + 1] as number] as number) : 0;
    if (mayBegin(entry, next) && isBeginning(filter, input, at, to)) return at;
  }
  return until;
}

/** Whether the units from a place on may begin a phrase that matters. */
function isBeginning({ pairs, whole, triples }: PairFilter, input: Uint16Array, at: number, to: number): boolean {
  const second = input[at + 1] as number;
  const pair = hashOf(input[at] as number, second);
  if (!isAmong(pairs, pair)) return false;
  if (isAmong(whole, pair)) return true;
  if (at + 2 >= to) return false;
  const third = input[at + 2] as number;
  return isAmong(triples, hashOf(pair, third)) || isAmong(pairs, hashOf(second, third));
}
