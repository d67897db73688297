/** A key of two or more code units (a phrase, or one character outside the first plane) and what stands in its place. */
export interface Phrase {
  readonly key: string;
  readonly value: string;
}

/** A dictionary in the form in which a text of UTF-16 code units is converted: single units by table, the rest by its first two units. */
export interface Dictionary {
  /** By code unit: what stands in its place where no phrase begins; 0 for `wide` ones, description operators and U+0000. */
  readonly single: Uint16Array;
  /** Single code units that become two: 鉶 → 𫟷. */
  readonly wide: ReadonlyMap<number, string>;
  /** Phrases by their first two units ({@link pairKey}), the longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** The most units that come of one. */
  readonly growth: number;
}

/** An ideographic description sequence (⿰訁某) describes one character and is never converted, as in OpenCC. */
const DESCRIPTION_FIRST = 0x2ff0;
const DESCRIPTION_LAST = 0x2fff;

/** Real sequences have a handful of parts; the limit keeps a line of nothing but operators linear. */
const MAXIMAL_DESCRIPTION = 64;

/**
 * Builds a dictionary of entries; where two have the same key the first one holds.
 *
 * @example buildDictionary([["乾隆", "乾隆"], ["乾", "干"]])
 */
export function buildDictionary(entries: Iterable<readonly [key: string, value: string]>): Dictionary {
  const single = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const seen = new Set<string>();
  const wide = new Map<number, string>();
  const phrases = new Map<number, Phrase[]>();
  let growth = 1;
  for (const [key, value] of entries) {
    if (seen.has(key)) continue;
    seen.add(key);
    growth = Math.max(growth, value.length / key.length);
    const first = key.charCodeAt(0);
    if (key.length > 1) {
      const pair = pairKey(first, key.charCodeAt(1));
      const sharing = phrases.get(pair);
      if (sharing === undefined) phrases.set(pair, [{ key, value }]);
      else sharing.push({ key, value });
    } else if (value.length === 1) single[first] = value.charCodeAt(0);
    else wide.set(first, value);
  }
  for (const sharing of phrases.values()) sharing.sort((a, b) => b.key.length - a.key.length);
  for (const unit of wide.keys()) single[unit] = 0;
  single.fill(0, DESCRIPTION_FIRST, DESCRIPTION_LAST + 1);
  return { single, wide, phrases, growth };
}

/** Two code units as one small integer (negative for high first units), which a Map finds without allocation. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

/**
 * The longest phrase that begins at a place, or `undefined`.
 *
 * @param end the phrase must end at this place or before
 */
export function phraseAt(dictionary: Dictionary, input: Uint16Array, at: number, end: number): Phrase | undefined {
  if (at + 1 >= end) return undefined;
  const sharing = dictionary.phrases.get(pairKey(input[at] as number, input[at + 1] as number));
  if (sharing === undefined) return undefined;
  for (const phrase of sharing) if (standsAt(phrase.key, input, at, end)) return phrase;
  return undefined;
}

/** {@link phraseAt} for the text that `single` makes of the input, unit for unit. */
export function phraseAtMapped(
  dictionary: Dictionary,
  single: Uint16Array,
  input: Uint16Array,
  at: number,
  end: number,
): boolean {
  if (at + 1 >= end) return false;
  const first = single[input[at] as number] as number;
  const sharing = dictionary.phrases.get(pairKey(first, single[input[at + 1] as number] as number));
  if (sharing === undefined) return false;
  return sharing.some(({ key }) => {
    if (at + key.length > end) return false;
    for (let index = 2; index < key.length; index++) {
      if (single[input[at + index] as number] !== key.charCodeAt(index)) return false;
    }
    return true;
  });
}

function standsAt(key: string, input: Uint16Array, at: number, end: number): boolean {
  if (at + key.length > end) return false;
  for (let index = 2; index < key.length; index++) if (input[at + index] !== key.charCodeAt(index)) return false;
  return true;
}

/**
 * Units of the ideographic description sequence at a place, 0 when none is complete there.
 *
 * @param end the sequence must end at this place or before
 */
export function descriptionLength(input: Uint16Array, at: number, end: number): number {
  let missing = partsOf(input[at] as number);
  if (missing === 0) return 0;
  const limit = Math.min(end, at + MAXIMAL_DESCRIPTION);
  let next = at + 1;
  for (; missing > 0; missing--) {
    if (next >= limit) return 0;
    const unit = input[next] as number;
    missing += partsOf(unit);
    next += isHighSurrogate(unit) && next + 1 < end && isLowSurrogate(input[next + 1] as number) ? 2 : 1;
  }
  return next - at;
}

/** Parts that an ideographic description operator takes, as OpenCC counts them; 0 for any other unit. */
function partsOf(unit: number): number {
  if (unit < DESCRIPTION_FIRST || unit > DESCRIPTION_LAST) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
