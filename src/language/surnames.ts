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
