import type { RegionEvidence } from "./region.ts";
import { noEvidence, type ScriptEvidence } from "./script-evidence.ts";

/** What carries over from one block of a long text to the next, so that the end of a file is read with what its start has told. */
export interface ConversionMemory {
  readonly evidence: ScriptEvidence;
  readonly regions: RegionEvidence;
  /** Names of persons found so far, the latest last. */
  readonly names: Set<string>;
}

/** Names that are remembered; a file of a gigabyte has no more memory than a page. */
const MOST_NAMES = 2000;

/** A memory of nothing. */
export function newMemory(): ConversionMemory {
  return { evidence: noEvidence(), regions: { particleZhu: 0, zhe: 0, taiwan: 0, hongKong: 0 }, names: new Set() };
}

/** A memory with the same content. */
export function copyMemory({ evidence, regions, names }: ConversionMemory): ConversionMemory {
  return { evidence: { ...evidence }, regions: { ...regions }, names: new Set(names) };
}

/** Makes what a block has told count half from there on, and forgets the oldest names. */
export function fadeMemory({ evidence, regions, names }: ConversionMemory): void {
  halve(evidence);
  halve(regions);
  for (const name of names) {
    if (names.size <= MOST_NAMES) break;
    names.delete(name);
  }
}

function halve<Counts extends { [Key in keyof Counts]: number }>(counts: Counts): void {
  for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] = Math.floor(counts[key] / 2) as Counts[keyof Counts];
}
