import { characterCost } from "../../language/character-model.ts";
import type { Edit, TextFix } from "../fix.ts";
import { TONE } from "../signs.ts";
import { ANNOTATION, plainReading, readingsOf } from "./traditional-readings.ts";

/** Bits up to which a character is common: nobody explains how it is read. */
const COMMON = 13.5;
const HAN = /\p{Script=Han}/u;
const ANY_READING = /\([A-Za-zĀ-ɏāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɑɡ ]{1,24}\)/g;

interface Annotated {
  readonly character: string;
  readonly reading: string;
  readonly edit: Edit;
}

function annotatedCharacters(line: string): readonly Annotated[] {
  const found: Annotated[] = [];
  for (const match of line.matchAll(ANNOTATION)) {
    const character = line.charAt(match.index - 1);
    const reading = plainReading(match[1]!);
    if (readingsOf(character).includes(reading)) {
      found.push({ character, reading, edit: { start: match.index - 1, end: match.index + match[0].length, after: character } });
    }
  }
  return found;
}

/** How many other characters have a reading in brackets: a primer explains all, the damage only Traditional ones. */
function explainedOtherwise(line: string): number {
  let count = 0;
  for (const match of line.matchAll(ANY_READING)) {
    const character = line.charAt(match.index - 1);
    if (HAN.test(character) && /[^\u0020-\u007e]/.test(match[0]) && readingsOf(character).length === 0) count++;
  }
  return count;
}

function isUsual({ character, reading }: Annotated): boolean {
  return readingsOf(character)[0] === reading;
}

function agree(annotated: readonly Annotated[]): boolean {
  const readings = new Map<string, string>();
  return annotated.every(({ character, reading }) => {
    const known = readings.get(character) ?? reading;
    readings.set(character, reading);
    return known === reading;
  });
}

function find(line: string): readonly Edit[] {
  const annotated = annotatedCharacters(line);
  const usual = annotated.filter(isUsual);
  if (usual.length === 0 || usual.length * 2 < annotated.length || !agree(annotated)) return [];
  if (explainedOtherwise(line) * 2 > annotated.length) return [];
  const common = usual.filter(({ character }) => characterCost(character.charCodeAt(0)) <= COMMON);
  if (common.length === 0 || (usual.length === 1 && annotated.length > 1)) return [];
  return annotated.map(({ edit }) => edit);
}

/**
 * A table that inserts the reading of Traditional characters after each of them: 實(shí)干 → 實干. Readings stay where they explain
 * something: after Simplified or several characters, an unusual reading (鉛(yán)山), two readings of one character, a rare character.
 */
export const pinyinAnnotations: TextFix = {
  kind: "text",
  name: "pinyin-annotations",
  summary: "Readings that a conversion table inserted after single Traditional characters are removed.",
  example: { before: "江州夜市開(kāi)張(zhāng)三個(gè)月", after: "江州夜市開張三個月" },
  signs: TONE,
  late: false,
  confidence: 0.98,
  find,
};
