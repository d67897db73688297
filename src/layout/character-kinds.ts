import { CLASSES, characterClasses } from "./character-classes.ts";
import { type CharacterSets, characterSets, wordsOf, writeSets } from "./character-sets.ts";
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
  /** Bits of the sets that a kind stands in, {@link CharacterKinds.hasWords} numbers a kind. */
  readonly has: Int32Array;
  readonly opens: Int32Array;
  readonly ends: Int32Array;
  readonly hasWords: number;
  readonly opensWords: number;
  readonly endsWords: number;
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
  const [hasWords, opensWords, endsWords] = [wordsOf(sets.has), wordsOf(sets.opens), wordsOf(sets.ends)];
  const has = new Int32Array(classes.length * hasWords);
  const opens = new Int32Array(classes.length * opensWords);
  const ends = new Int32Array(classes.length * endsWords);
  characters.forEach((character, index) => {
    const kind = CLASSES + index;
    classes[kind] = ofUnits[character.charCodeAt(0)] as number;
    ofUnits[character.charCodeAt(0)] = kind;
    writeSets(character, sets.has, has, kind * hasWords);
    writeSets(character, sets.opens, opens, kind * opensWords);
    writeSets(character, sets.ends, ends, kind * endsWords);
  });
  return { sets, ofUnits, classes, has, opens, ends, hasWords, opensWords, endsWords };
}
