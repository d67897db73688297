import { brotliCompressSync, constants } from "node:zlib";
import { countLevel } from "../../language/running-text-levels.ts";
import type { TextCounts } from "./count-text.ts";

const UNITS = 0x1_0000;

/** Numbers in seven bits a byte, the lowest first; the eighth bit tells that more follow. */
class Numbers {
  private readonly bytes: number[] = [];
  add(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.bytes.push((rest & 0x7f) | 0x80);
    this.bytes.push(rest);
  }
  buffer(): Buffer {
    return Buffer.from(this.bytes);
  }
}

function ranked(singles: ReadonlyMap<number, number>): readonly number[] {
  return [...singles].sort(([a, weight], [b, other]) => other - weight || a - b).map(([unit]) => unit);
}

/** By first, the seconds of kept rows in the order of their ranks, each with its level. */
type Lists = ReadonlyMap<number, readonly (readonly [second: number, level: number])[]>;

function listsOf(rows: Iterable<readonly [head: number, tail: number, weight: number]>): Lists {
  const lists = new Map<number, [number, number][]>();
  for (const [head, tail, weight] of rows) {
    const list = lists.get(head);
    if (list === undefined) lists.set(head, [[tail, countLevel(weight)]]);
    else list.push([tail, countLevel(weight)]);
  }
  for (const list of lists.values()) list.sort(([a], [b]) => a - b);
  return lists;
}

class Packer {
  private readonly lengths = new Numbers();
  private readonly steps = new Numbers();
  private readonly levels: number[] = [];

  list(list: Lists extends ReadonlyMap<number, infer One> ? One | undefined : never): void {
    this.lengths.add(list?.length ?? 0);
    let last = -1;
    for (const [tail, level] of list ?? []) {
      this.steps.add(tail - last - 1);
      this.levels.push(level);
      last = tail;
    }
  }

  sections(): readonly Buffer[] {
    return [this.lengths.buffer(), this.steps.buffer(), Buffer.from(this.levels)];
  }
}

function compress(sections: readonly Buffer[]): Buffer {
  const sizes = Buffer.alloc(sections.length * 4);
  sections.forEach((section, at) => {
    sizes.writeUInt32LE(section.length, at * 4);
  });
  return brotliCompressSync(Buffer.concat([sizes, ...sections]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/** A packed table, and how many rows of two and three characters it holds. */
export interface PackedCounts {
  readonly bytes: Buffer;
  readonly pairs: number;
  readonly triples: number;
}

/**
 * Packs counts as `running-text-model.ts` reads them: characters by rank, then for each of them the ones that follow, then for each pair
 * the ones that follow it; how often, in levels.
 *
 * @param least rows of two and three that weigh less are left out
 */
export function packCounts(counts: TextCounts, least: number): PackedCounts {
  const units = ranked(counts.singles);
  const rank = new Map(units.map((unit, at) => [unit, at]));
  const rankOf = (unit: number) => rank.get(unit)!;
  const kept = (map: ReadonlyMap<number, number>) => [...map].filter(([, weight]) => weight >= least);
  const followers = listsOf(
    kept(counts.pairs).map(([key, weight]) => [rankOf(Math.floor(key / UNITS)), rankOf(key % UNITS), weight] as const),
  );
  const count = units.length;
  const thirds = listsOf(
    kept(counts.triples).map(([key, weight]) => {
      const first = Math.floor(key / UNITS / UNITS);
      const second = Math.floor(key / UNITS) % UNITS;
      return [rankOf(first) * count + rankOf(second), rankOf(key % UNITS), weight] as const;
    }),
  );
  const pairPacker = new Packer();
  const triplePacker = new Packer();
  let pairs = 0;
  let triples = 0;
  for (let first = 0; first < count; first++) {
    const list = followers.get(first);
    pairPacker.list(list);
    for (const [second] of list ?? []) {
      const third = thirds.get(first * count + second);
      triplePacker.list(third);
      triples += third?.length ?? 0;
    }
    pairs += list?.length ?? 0;
  }
  const characters = Buffer.from(Uint16Array.from(units).buffer);
  const levels = Buffer.from(units.map((unit) => countLevel(counts.singles.get(unit)!)));
  return { bytes: compress([characters, levels, ...pairPacker.sections(), ...triplePacker.sections()]), pairs, triples };
}
