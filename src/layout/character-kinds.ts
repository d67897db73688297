import { CHARACTER_RANGES } from "./character-classes.ts";
import { type CharacterSets, characterSets, SET_WORDS } from "./character-sets.ts";
import { counterSteps } from "./counters.ts";
import { EVIDENCE } from "./evidence-table.ts";
import { endingOf, type WordTable, wordTable } from "./word-table.ts";

/**
 * Kinds of characters: one for each range of a class, and one for each character that stands in a set that evidence is gated by. A line is
 * measured by looking up the kind of each of its characters.
 */
export interface CharacterKinds {
  readonly sets: CharacterSets;
  /** Where the words of the lists among the sets are looked up. */
  readonly words: WordTable;
  /** First kind of the characters that words of these lists are found by: all kinds from it on are such. */
  readonly firstEnding: number;
  /** Kind of every UTF-16 code unit. */
  readonly ofUnits: Uint16Array;
  /** Class of every kind. */
  readonly classes: Uint8Array;
  /**
   * {@link KIND_NUMBERS} numbers of every kind: what it adds to the numbers that the counters of a line share, then, from
   * {@link FIRST_SET} on, the bits of the sets that it stands in, by {@link SET_WORDS}.
   */
  readonly numbers: Int32Array;
}

/** Numbers of a kind, and where among them the bits of sets begin. */
export const KIND_NUMBERS = 8;
export const FIRST_SET = 2;

let cached: CharacterKinds | undefined;

/** The kinds of characters that {@link EVIDENCE} makes: built at first use. */
export function characterKinds(): CharacterKinds {
  cached ??= buildKinds(characterSets(EVIDENCE));
  return cached;
}

function buildKinds(sets: CharacterSets): CharacterKinds {
  const ofUnits = new Uint16Array(0x10000);
  const endings = new Set(sets.says.flat().map(endingOf));
  const others = [...new Set([...sets.has, ...sets.opens, ...sets.ends].join(""))].filter((character) => !endings.has(character));
  const characters = [...others, ...endings];
  const count = CHARACTER_RANGES.length + characters.length;
  const classes = new Uint8Array(count);
  const numbers = new Int32Array(count * KIND_NUMBERS);
  CHARACTER_RANGES.forEach((range, kind) => {
    ofUnits.fill(kind, range.first, range.last + 1);
    classes[kind] = range.counted;
    numbers.set(counterSteps(range), kind * KIND_NUMBERS);
  });
  characters.forEach((character, index) => {
    const unit = character.charCodeAt(0);
    const kind = CHARACTER_RANGES.length + index;
    const plain = ofUnits[unit] as number;
    classes[kind] = classes[plain] as number;
    numbers.copyWithin(kind * KIND_NUMBERS, plain * KIND_NUMBERS, (plain + 1) * KIND_NUMBERS);
    ofUnits[unit] = kind;
  });
  SET_WORDS.forEach(({ kind: way, first }, word) => {
    if (way === "says") return;
    sets[way].slice(first, first + 32).forEach((set, bit) => {
      for (const character of set) {
        const place = (ofUnits[character.charCodeAt(0)] as number) * KIND_NUMBERS + FIRST_SET + word;
        numbers[place] = (numbers[place] as number) | (1 << bit);
      }
    });
  });
  const firstEnding = CHARACTER_RANGES.length + others.length;
  return { sets, words: wordTable(sets.says), firstEnding, ofUnits, classes, numbers };
}
