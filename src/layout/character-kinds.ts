import { CHARACTER_RANGES, isWide } from "./character-classes.ts";
import { type CharacterSets, characterSets, SET_WORDS } from "./character-sets.ts";
import { EVIDENCE } from "./evidence-table.ts";

/**
 * Kinds of characters: one for each range of a class, and one for each character that stands in a set that evidence is gated by. A line is
 * measured by looking up the kind of each of its characters.
 */
export interface CharacterKinds {
  readonly sets: CharacterSets;
  /** Kind of every UTF-16 code unit. */
  readonly ofUnits: Uint16Array;
  /** Class of every kind; 1 for letters and digits; half-width cells beyond one. */
  readonly classes: Uint8Array;
  readonly letters: Uint8Array;
  readonly wide: Uint8Array;
  /** Bits of the sets that a kind stands in, by {@link SET_WORDS}. */
  readonly bits: readonly Int32Array[];
}

let cached: CharacterKinds | undefined;

/** The kinds of characters that {@link EVIDENCE} makes: built at first use. */
export function characterKinds(): CharacterKinds {
  cached ??= buildKinds(characterSets(EVIDENCE));
  return cached;
}

function buildKinds(sets: CharacterSets): CharacterKinds {
  const ofUnits = new Uint16Array(0x10000);
  const characters = [...new Set(Object.values(sets).flat().join(""))];
  const count = CHARACTER_RANGES.length + characters.length;
  const classes = new Uint8Array(count);
  const letters = new Uint8Array(count);
  const wide = new Uint8Array(count);
  CHARACTER_RANGES.forEach(({ first, last, counted, letter }, kind) => {
    ofUnits.fill(kind, first, last + 1);
    classes[kind] = counted;
    letters[kind] = letter ? 1 : 0;
    wide[kind] = isWide(first) ? 1 : 0;
  });
  const bits = SET_WORDS.map(() => new Int32Array(count));
  characters.forEach((character, index) => {
    const unit = character.charCodeAt(0);
    const kind = CHARACTER_RANGES.length + index;
    const plain = ofUnits[unit] as number;
    for (const table of [classes, letters, wide]) table[kind] = table[plain] as number;
    ofUnits[unit] = kind;
  });
  SET_WORDS.forEach(({ kind: way, first }, word) => {
    sets[way].slice(first, first + 32).forEach((set, bit) => {
      const ofSet = bits[word] as Int32Array;
      for (const character of set) {
        const kind = ofUnits[character.charCodeAt(0)] as number;
        ofSet[kind] = (ofSet[kind] as number) | (1 << bit);
      }
    });
  });
  return { sets, ofUnits, classes, letters, wide, bits };
}
