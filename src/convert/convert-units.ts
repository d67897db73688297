import { mayBeCompatibility } from "./compatibility.ts";
import { type Dictionary, descriptionLength, phraseAt } from "./dictionary.ts";
import { isPair, mayBegin, ODD, type PairFilter, replacePlain } from "./pair-filter.ts";

/**
 * Replacements that are no single unit for a single unit, in order: place and length before, place and length after, four numbers each,
 * in code units. What stands between them is one unit for one.
 */
export type Edits = number[];

/** Where converted units go: those so far end at `end`. */
export interface UnitOutput {
  readonly units: Uint16Array;
  end: number;
  /** Set when a compatibility ideograph was met, which should have been replaced first. */
  hasCompatibility?: boolean;
}

/**
 * Converts the units `from … to` of a text by longest match from the left, each match once, as OpenCC does, and appends them.
 *
 * @param output must have room for `growth` units for each one of the input
 * @param edits collects phrases and widened units when it is given
 */
export function convertUnits(
  dictionary: Dictionary,
  filter: PairFilter,
  input: Uint16Array,
  from: number,
  to: number,
  output: UnitOutput,
  edits?: Edits,
): void {
  const { units } = output;
  let out = output.end;
  let at = from;
  while (at < to) {
    const stop = replacePlain(filter, input, at, to, units, out);
    out += stop - at;
    at = stop;
    if (at >= to) break;
    const entry = filter.table[input[at] as number] as number;
    const nextEntry = at + 1 < to ? (filter.table[input[at + 1] as number] as number) : 0;
    const begins = mayBegin(entry, nextEntry) && isPair(filter, input[at] as number, input[at + 1] as number);
    const phrase = begins ? phraseAt(dictionary.phrases, input, at, to) : undefined;
    if (phrase !== undefined) {
      edits?.push(at, phrase.key.length, out, phrase.value.length);
      out = writeText(phrase.value, units, out);
      at += phrase.key.length;
    } else if ((entry & ODD) === 0) {
      units[out++] = entry;
      at++;
    } else {
      const length = Math.max(1, descriptionLength(input, at, to));
      output.end = out;
      writeOdd(dictionary, input, at, length, output, edits);
      out = output.end;
      at += length;
    }
  }
  output.end = out;
}

/** Appends what is no single unit for a single unit: a character that becomes two units, a description sequence, U+0000. */
export function writeOdd(
  dictionary: Dictionary,
  input: Uint16Array,
  at: number,
  length: number,
  output: UnitOutput,
  edits: Edits | undefined,
): void {
  const unit = input[at] as number;
  const wide = dictionary.wide.get(unit);
  if (wide !== undefined) {
    edits?.push(at, 1, output.end, wide.length);
    output.end = writeText(wide, output.units, output.end);
    return;
  }
  if (mayBeCompatibility(unit)) output.hasCompatibility = true;
  for (let index = 0; index < length; index++) output.units[output.end++] = input[at + index] as number;
}

/** Writes the units of a text at a place and returns the place after them. */
export function writeText(text: string, output: Uint16Array, at: number): number {
  for (let index = 0; index < text.length; index++) output[at + index] = text.charCodeAt(index);
  return at + text.length;
}

/** Code units of a text; lone surrogates stay what they are: unitsOf("龍") is `[0x9f8d]`. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** The text of the units `from … to`: the reverse of {@link unitsOf}. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  return Buffer.from(units.buffer, units.byteOffset + from * 2, (to - from) * 2).toString("utf16le");
}
