import { SURNAMES_BY_CLASS } from "../language/surnames.generated.ts";
import { givenNameEvidence, surnameEvidence } from "../language/surnames.ts";
import { STEPS_PER_BIT, type WordTrie } from "./word-trie.ts";

/**
 * Prices of names that no dictionary holds, in eighths of a bit, so that they compete with the words of the dictionary: what the
 * characters cost in any text, less the evidence that they make up a name, and a fixed price for naming anybody at all.
 *
 * The fixed prices were set on two treebanks (UD Chinese GSDSimp and PUD, measurement only), where 6 to 12 bits do equally well.
 */
const PERSON_PRICE = 8 * STEPS_PER_BIT;
const TRANSLITERATION_PRICE = 12 * STEPS_PER_BIT;
/** Names below this evidence are left to the dictionary. */
const LEAST_EVIDENCE = 4 * STEPS_PER_BIT;
/** What the shape costs against the most frequent one, a surname and two given characters. */
const TWO_CHARACTERS = 1.5 * STEPS_PER_BIT;
const COMPOUND_AND_ONE = 1 * STEPS_PER_BIT;
/** Index of the compound surnames among the classes. */
const COMPOUND_CLASS = 4;
const NOT_ASKED = -0x8000;
const NO_SURNAME = -0x8000;
const UNKNOWN_CHARACTER = 22 * STEPS_PER_BIT;
const SHORTEST_TRANSLITERATION = 3;
const LONGEST_TRANSLITERATION = 7;

/** Says where a name that starts at a place may end, and its price. */
export type NameFound = (end: number, price: number) => void;

/** Finds the names that may start at a place of folded text. */
export interface NameModel {
  /** Code units with which a name may start. */
  readonly starts: Iterable<number>;
  readonly find: (key: string, at: number, to: number, found: NameFound) => void;
}

/** Makes the model over the trie's costs of characters; the evidence of a given character is looked up once. */
export function createNameModel(trie: WordTrie): NameModel {
  const { overall, transliterated } = trie;
  const surnames = new Int16Array(0x10000).fill(NO_SURNAME);
  const compounds = new Map<string, number>();
  const compoundStarts = new Uint8Array(0x10000);
  const starts = new Set<number>();
  for (const surname of SURNAMES_BY_CLASS.flatMap((group, index) => group.match(index === COMPOUND_CLASS ? /../g : /./g) ?? [])) {
    const evidence = (surnameEvidence(surname) ?? 0) * STEPS_PER_BIT;
    const first = surname.charCodeAt(0);
    starts.add(first);
    if (surname.length > 1) {
      compounds.set(surname, evidence);
      compoundStarts[first] = 1;
    } else surnames[first] = evidence;
  }
  transliterated.forEach((cost, unit) => {
    if (cost !== 0) starts.add(unit);
  });
  const givenNames = new Int16Array(0x10000).fill(NOT_ASKED);
  const given = (unit: number): number => {
    if (givenNames[unit] === NOT_ASKED) givenNames[unit] = givenNameEvidence(String.fromCharCode(unit)) * STEPS_PER_BIT;
    return givenNames[unit]!;
  };
  const any = (unit: number): number => overall[unit] || UNKNOWN_CHARACTER;
  const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

  /** One or two given characters after a surname that ends before `at`. */
  const addGivenNames = (
    key: string,
    at: number,
    to: number,
    evidence: number,
    price: number,
    single: number,
    found: NameFound,
  ) => {
    let sum = evidence;
    let cost = price;
    for (let end = at + 1; end <= Math.min(at + 2, to); end++) {
      const unit = key.charCodeAt(end - 1);
      if (!isHan(unit)) return;
      sum += given(unit);
      cost += any(unit);
      const shape = end === at + 1 ? single : 0;
      if (sum - shape >= LEAST_EVIDENCE) found(end, PERSON_PRICE + cost - sum + shape);
    }
  };

  return {
    starts,
    find(key, at, to, found) {
      const first = key.charCodeAt(at);
      const evidence = surnames[first]!;
      if (evidence !== NO_SURNAME) addGivenNames(key, at + 1, to, evidence, any(first), TWO_CHARACTERS, found);
      const compound = compoundStarts[first] === 1 ? compounds.get(key.slice(at, at + 2)) : undefined;
      if (compound !== undefined) {
        addGivenNames(key, at + 2, to, compound, any(first) + any(key.charCodeAt(at + 1)), COMPOUND_AND_ONE, found);
      }
      let cost = TRANSLITERATION_PRICE;
      for (let end = at + 1; end <= Math.min(at + LONGEST_TRANSLITERATION, to); end++) {
        const next = transliterated[key.charCodeAt(end - 1)]!;
        if (next === 0) return;
        cost += next;
        if (end - at >= SHORTEST_TRANSLITERATION) found(end, cost);
      }
    },
  };
}
