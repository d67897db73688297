import { brotliCompressSync, constants } from "node:zlib";
import { countLevel } from "../../language/running-text-levels.ts";
import type { RowFollowers, SmoothedCounts } from "./smoothed-counts.ts";

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

/** Packs lists of followers: how many, their ranks as steps from one to the next, their levels, and the level of all that stands there. */
class Packer {
  private readonly lengths = new Numbers();
  private readonly steps = new Numbers();
  private readonly levels: number[] = [];
  private readonly alls: number[] = [];
  private readonly rankOf: ReadonlyMap<number, number>;
  count = 0;

  constructor(rankOf: ReadonlyMap<number, number>) {
    this.rankOf = rankOf;
  }

  /** Adds a row's followers, and returns them in the order of their ranks. */
  add(row: RowFollowers | undefined): readonly number[] {
    this.lengths.add(row?.followers.size ?? 0);
    if (row === undefined) return [];
    this.alls.push(countLevel(row.all));
    const units = [...row.followers.keys()].sort((a, b) => this.rankOf.get(a)! - this.rankOf.get(b)!);
    let last = -1;
    for (const unit of units) {
      const rank = this.rankOf.get(unit)!;
      this.steps.add(rank - last - 1);
      this.levels.push(countLevel(row.followers.get(unit)!));
      last = rank;
    }
    this.count += units.length;
    return units;
  }

  sections(): readonly Buffer[] {
    return [this.lengths.buffer(), this.steps.buffer(), Buffer.from(this.levels), Buffer.from(this.alls)];
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
 */
export function packCounts({ singles, behindSingles, behindPairs }: SmoothedCounts): PackedCounts {
  const units = ranked(singles);
  const rankOf = new Map(units.map((unit, at) => [unit, at]));
  const pairs = new Packer(rankOf);
  const triples = new Packer(rankOf);
  for (const first of units) {
    for (const second of pairs.add(behindSingles.get(first))) triples.add(behindPairs.get(first * UNITS + second));
  }
  const characters = Buffer.from(Uint16Array.from(units).buffer);
  const levels = Buffer.from(units.map((unit) => countLevel(singles.get(unit)!)));
  return {
    bytes: compress([characters, levels, ...pairs.sections(), ...triples.sections()]),
    pairs: pairs.count,
    triples: triples.count,
  };
}
