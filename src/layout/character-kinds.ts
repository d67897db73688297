import { CLASSES, characterClasses } from "./character-classes.ts";
import { type CharacterSets, characterSets, SET_WORDS } from "./character-sets.ts";
import { EVIDENCE } from "./evidence-table.ts";

/**
 * Kinds of characters: one for each class, and one for each character that stands in a set that evidence is gated by. A line is measured
 * by looking up the kind of each of its characters.
 */
export interface CharacterKinds {
  readonly sets: CharacterSets;
  /** Kind of every UTF-16 code unit. */
  readonly ofUnits: Uint16Array;
  /** Class of every kind. */
  readonly classes: Uint8Array;
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
  const ofUnits = characterClasses();
  const characters = [...new Set(Object.values(sets).flat().join(""))];
  const classes = new Uint8Array(CLASSES + characters.length);
  for (let kind = 0; kind < CLASSES; kind++) classes[kind] = kind;
  const bits = SET_WORDS.map(() => new Int32Array(classes.length));
  characters.forEach((character, index) => {
    const unit = character.charCodeAt(0);
    classes[CLASSES + index] = ofUnits[unit] as number;
    ofUnits[unit] = CLASSES + index;
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
  return { sets, ofUnits, classes, bits };
}
