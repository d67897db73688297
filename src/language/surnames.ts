import { GIVEN_NAME_SCORES, SURNAMES_BY_CLASS } from "./surnames.generated.ts";

/** Evidence in powers of two that a surname of class 1 to 5 gives to a name (class 5: compound surnames, two characters). */
const CLASS_EVIDENCE: readonly number[] = [8, 7, 5.5, 2.5, 11];

let cachedSurnames: ReadonlyMap<string, number> | undefined;
let cachedGivenNames: ReadonlyMap<string, number> | undefined;

/**
 * How strongly a surname speaks for a name, in powers of two; `undefined` for what is no surname. Reads a folded key (`foldKey`).
 *
 * @example surnameEvidence("王") // 8
 * @example surnameEvidence("欧阳") // 11
 */
export function surnameEvidence(key: string): number | undefined {
  cachedSurnames ??= buildSurnames();
  return cachedSurnames.get(key);
}

/**
 * How much more often a character stands in given names than in running text, in powers of two; 0 for one that is not known.
 *
 * @example givenNameEvidence("琳") > 0 && givenNameEvidence("的") < 0
 */
export function givenNameEvidence(character: string): number {
  cachedGivenNames ??= buildGivenNames();
  return cachedGivenNames.get(character) ?? 0;
}

/** Evidence by code unit, times two: nothing is looked up and nothing cut out to read a name. */
interface NameTables {
  /** Of a surname of one character, 0 for what is none. */
  readonly surname: Uint8Array;
  readonly given: Int8Array;
  /** First units of surnames of two characters, 1 each. */
  readonly opensCompound: Uint8Array;
}

let cachedTables: NameTables | undefined;

function nameTables(): NameTables {
  cachedTables ??= buildTables();
  return cachedTables;
}

function buildTables(): NameTables {
  const surname = new Uint8Array(0x10000);
  const opensCompound = new Uint8Array(0x10000);
  for (const [name, evidence] of buildSurnames()) {
    if (name.length === 1) surname[name.charCodeAt(0)] = evidence * 2;
    else opensCompound[name.charCodeAt(0)] = 1;
  }
  const given = new Int8Array(0x10000);
  for (const [character, evidence] of buildGivenNames())
    if (character.length === 1) given[character.charCodeAt(0)] = evidence * 2;
  return { surname, given, opensCompound };
}

/** {@link surnameEvidence} of a surname of one character by its code unit; 0 for what is none. */
export function surnameUnitEvidence(unit: number): number {
  return nameTables().surname[unit]! / 2;
}

/** {@link givenNameEvidence} of a code unit. */
export function givenUnitEvidence(unit: number): number {
  return nameTables().given[unit]! / 2;
}

/** Whether a surname of two characters begins with a code unit: 欧 of 欧阳. */
export function opensCompoundSurname(unit: number): boolean {
  return nameTables().opensCompound[unit] === 1;
}

function buildSurnames(): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  SURNAMES_BY_CLASS.forEach((characters, index) => {
    const width = index === SURNAMES_BY_CLASS.length - 1 ? 2 : 1;
    for (let at = 0; at < characters.length; at += width) {
      surnames.set(characters.slice(at, at + width), CLASS_EVIDENCE[index] ?? 0);
    }
  });
  return surnames;
}

function buildGivenNames(): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const entry of GIVEN_NAME_SCORES) {
    const colon = entry.indexOf(":");
    const score = Number(entry.slice(0, colon));
    for (const character of entry.slice(colon + 1)) scores.set(character, score);
  }
  return scores;
}
