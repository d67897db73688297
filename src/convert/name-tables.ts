import { foldKey } from "../language/fold.ts";
import {
  AFTER_CONTEXT,
  BEFORE_CONTEXT,
  KNOWN_NAMES,
  NAME_CHARACTERS,
  ORDINARY_WORDS,
  PLACE_CONTEXT,
  ROLE_CONTEXT,
  SHOP_CONTEXT,
  SPEECH_CONTEXT,
  VERB_CONTEXT,
} from "./protected-names.generated.ts";

/** A character that names keep although conversion changes it. */
export interface NameCharacter {
  /** What it is in a Simplified name: 昇, 钜 for 鉅. */
  readonly kept: string;
  /** What it becomes otherwise: 升, 巨. */
  readonly otherwise: string;
  /** Evidence in powers of two that it stands in a name when it is in no ordinary word. */
  readonly prior: number;
  /** Ordinary words with `otherwise` in its place, 2 to 4 characters. */
  readonly words: ReadonlySet<string>;
  /** Names and words that keep it. */
  readonly names: readonly KnownName[];
  /** Its own bit in {@link NameNeighbours}. */
  readonly bit: number;
}

/** A known name by one place in it where a character is kept. */
export interface KnownName {
  /** What stands before and after the character, folded. */
  readonly before: string;
  readonly after: string;
  /** Its Simplified form where that is not regular (乾崑), `""` otherwise. */
  readonly form: string;
}

/** What stands next to the characters that names keep: one bit for each of them, by the folded unit beside it. */
export interface NameNeighbours {
  /** The bit of each such character, by its own unit. */
  readonly bits: Int32Array;
  /** Before or after it in a known name. */
  readonly inNames: Int32Array;
  /** Before and after what it becomes otherwise, in an ordinary word of two characters. */
  readonly wordStarts: Int32Array;
  readonly wordEnds: Int32Array;
}

/** Words next to which names stand, folded. */
export interface NameContexts {
  readonly before: ReadonlySet<string>;
  readonly verb: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly shop: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

let cachedCharacters: ReadonlyMap<number, NameCharacter> | undefined;
let cachedNeighbours: NameNeighbours | undefined;
let cachedContexts: NameContexts | undefined;

/** The characters that names keep, by code unit; built at first use. */
export function nameCharacters(): ReadonlyMap<number, NameCharacter> {
  cachedCharacters ??= buildNameCharacters();
  return cachedCharacters;
}

/** What stands next to those characters; built at first use. */
export function nameNeighbours(): NameNeighbours {
  cachedNeighbours ??= buildNeighbours();
  return cachedNeighbours;
}

/** The words next to names; built at first use. */
export function nameContexts(): NameContexts {
  cachedContexts ??= {
    before: wordSet(ROLE_CONTEXT, BEFORE_CONTEXT),
    after: wordSet(ROLE_CONTEXT, AFTER_CONTEXT),
    verb: wordSet(VERB_CONTEXT),
    speech: wordSet(SPEECH_CONTEXT),
    shop: wordSet(SHOP_CONTEXT),
    place: wordSet(PLACE_CONTEXT),
  };
  return cachedContexts;
}

function buildNameCharacters(): ReadonlyMap<number, NameCharacter> {
  const words = ORDINARY_WORDS.split("|");
  const entries = NAME_CHARACTERS.split("|");
  const names = knownNames(new Set(entries.map((entry) => entry.charAt(0))));
  return new Map(
    entries.map((entry, index) => {
      const character = entry.charAt(0);
      return [
        character.charCodeAt(0),
        {
          kept: entry.charAt(1),
          otherwise: entry.charAt(2),
          prior: Number(entry.slice(3)),
          words: wordSet(words[index] ?? ""),
          names: names.get(character) ?? [],
          bit: 1 << index,
        },
      ];
    }),
  );
}

function buildNeighbours(): NameNeighbours {
  const [bits, inNames] = [new Int32Array(0x10000), new Int32Array(0x10000)];
  const [wordStarts, wordEnds] = [new Int32Array(0x10000), new Int32Array(0x10000)];
  const mark = (bits: Int32Array, unit: number, bit: number): void => {
    if (!Number.isNaN(unit)) bits[unit] = (bits[unit] as number) | bit;
  };
  for (const [unit, { bit, names, words, otherwise }] of nameCharacters()) {
    bits[unit] = bit;
    for (const { before, after } of names) {
      mark(inNames, before.charCodeAt(before.length - 1), bit);
      mark(inNames, after.charCodeAt(0), bit);
    }
    for (const word of words) {
      if (word.length > 2) continue;
      if (word.endsWith(otherwise)) mark(wordStarts, word.charCodeAt(0), bit);
      if (word.startsWith(otherwise)) mark(wordEnds, word.charCodeAt(1), bit);
    }
  }
  return { bits, inNames, wordStarts, wordEnds };
}

/** The known names by the characters that they keep: one for each place of a character in a name, 終日乾乾 has two. */
function knownNames(characters: ReadonlySet<string>): ReadonlyMap<string, readonly KnownName[]> {
  const known = new Map<string, KnownName[]>();
  for (const entry of KNOWN_NAMES.split(" ")) {
    const [name = "", form = ""] = entry.split("=");
    const key = foldKey(name);
    for (let at = 0; at < name.length; at++) {
      const character = name.charAt(at);
      if (!characters.has(character)) continue;
      const one = { before: key.slice(0, at), after: key.slice(at + 1), form };
      const others = known.get(character);
      if (others === undefined) known.set(character, [one]);
      else others.push(one);
    }
  }
  return known;
}

function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
