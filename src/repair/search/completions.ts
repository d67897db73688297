import { characterCost } from "../../language/character-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";

/** Marks a known byte that may be the lead or the trail of its character; without it the byte is the lead. */
export const EITHER_BYTE = 0x100;

/** Bits for a punctuation mark made with a supplied byte: they are so cheap that they would fill every gap. */
const SIGN_COST = 3;
/** Bits up to which a character may be supplied: a rarer one would be a guess. */
const RAREST = 16.5;
const SIGNS = "，。、；：？！“”‘’（）《》「」『』—…";

/** Bits of a character made with a supplied byte beside its cost in the text; infinite for one that is not believed. */
export function suppliedCost(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return characterCost(unit) <= RAREST ? 0 : Number.POSITIVE_INFINITY;
  return SIGNS.includes(String.fromCharCode(unit)) ? SIGN_COST : Number.POSITIVE_INFINITY;
}

/** The characters that one known byte can be part of, in one encoding. */
export class Completions {
  private readonly found = new Map<number, readonly number[]>();
  private readonly units: Uint16Array;

  constructor(encoding: DoubleByteEncoding) {
    this.units = doubleByte(encoding).units;
  }

  /** Characters with a lead byte (B0: 啊 to 剥), or with {@link EITHER_BYTE} those with the byte in either place. */
  with(known: number): readonly number[] {
    let list = this.found.get(known);
    if (list === undefined) {
      list = this.collect(known & 0xff, (known & EITHER_BYTE) !== 0);
      this.found.set(known, list);
    }
    return list;
  }

  private collect(byte: number, either: boolean): readonly number[] {
    const list = new Set<number>();
    for (let other = 0x40; other < 0xff; other++) {
      const withLead = this.units[(byte << 8) | other]!;
      if (withLead !== 0 && Number.isFinite(suppliedCost(withLead))) list.add(withLead);
      const withTrail = either && other >= 0x81 ? this.units[(other << 8) | byte]! : 0;
      if (withTrail !== 0 && Number.isFinite(suppliedCost(withTrail))) list.add(withTrail);
    }
    return [...list];
  }
}

const kept = new Map<DoubleByteEncoding, Completions>();

/** The completions of an encoding, collected as they are asked for and kept. */
export function completionsOf(encoding: DoubleByteEncoding): Completions {
  let completions = kept.get(encoding);
  if (completions === undefined) {
    completions = new Completions(encoding);
    kept.set(encoding, completions);
  }
  return completions;
}
