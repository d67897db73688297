import { TRADITIONAL_READINGS } from "./traditional-readings.generated.ts";

/** A reading in brackets as the inserting table writes it: `(shí)`; group 1 is the reading. */
export const ANNOTATION: RegExp = /\(([a-zɑɡāáǎàēéěèêīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6})\)/g;

let lazyReadings: Map<string, readonly string[]> | undefined;
let lazyCharacters: Map<string, string[]> | undefined;

/** Readings of a Traditional character that only GBK has, the usual one first: 實 → shí, zhì. Empty for every other character. */
export function readingsOf(character: string): readonly string[] {
  if (lazyReadings === undefined) {
    lazyReadings = new Map(TRADITIONAL_READINGS.split(";").map((row) => [row.slice(0, 1), row.slice(1).split(",")]));
  }
  return lazyReadings.get(character) ?? [];
}

/** Traditional characters with a usual reading: nèi → 內. */
export function charactersRead(reading: string): readonly string[] {
  if (lazyCharacters === undefined) {
    readingsOf("");
    lazyCharacters = new Map();
    for (const [character, [usual = ""]] of lazyReadings ?? []) {
      const list = lazyCharacters.get(usual) ?? [];
      list.push(character);
      lazyCharacters.set(usual, list);
    }
  }
  return lazyCharacters.get(plainReading(reading)) ?? [];
}

/** One spelling for a reading: ɑ and ɡ of phonetic alphabets become a and g. */
export function plainReading(reading: string): string {
  return reading.replaceAll("ɑ", "a").replaceAll("ɡ", "g");
}
