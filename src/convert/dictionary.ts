/** A key of two or more code units (a phrase, or one character outside the first plane) and what stands in its place. */
export interface Phrase {
  readonly key: string;
  readonly value: string;
}

/** Phrases by their first two units ({@link pairKey}), the longest first. */
export type Phrases = ReadonlyMap<number, readonly Phrase[]>;

/** A dictionary in the form in which a text of UTF-16 code units is converted: single units by table, the rest by its first two units. */
export interface Dictionary {
  /** By code unit: what stands in its place where no phrase begins; 0 for `wide` ones, description operators and U+0000. */
  readonly single: Uint16Array;
  /** Single code units that become two: 鉶 → 𫟷. */
  readonly wide: ReadonlyMap<number, string>;
  readonly phrases: Phrases;
  /** Units that `single` changes or `wide` holds. */
  readonly changed: readonly number[];
  /** The most units that come of one. */
  readonly growth: number;
}

/** An ideographic description sequence (⿰訁某) describes one character and is never converted, as in OpenCC. */
const DESCRIPTION_FIRST = 0x2ff0;
const DESCRIPTION_LAST = 0x2fff;

/** No sequence goes on in the next line. */
const LINE_FEED = 0x0a;

/** Real sequences have a handful of parts; the limit keeps a line of nothing but operators linear. */
const MAXIMAL_DESCRIPTION = 64;

/**
 * Builds a dictionary of entries; where two have the same key the first one holds.
 *
 * @param pairs single units and what becomes of them, unit after unit, behind all entries: "萬万與与"
 * @example buildDictionary([["乾隆", "乾隆"], ["乾", "干"]])
 */
export function buildDictionary(entries: Iterable<readonly [key: string, value: string]>, pairs = ""): Dictionary {
  const single = identity().slice();
  const wide = new Map<number, string>();
  const phrases = new Map<number, Phrase[]>();
  const changed: number[] = [];
  let growth = 1;
  for (const [key, value] of entries) {
    const first = key.charCodeAt(0);
    if (key.length > 1) addPhrase(phrases, key, value);
    else if (single[first] === first && !wide.has(first)) {
      changed.push(first);
      if (value.length === 1) single[first] = value.charCodeAt(0);
      else wide.set(first, value);
    }
    growth = Math.max(growth, value.length / key.length);
  }
  for (let index = 0; index < pairs.length; index += 2) {
    const first = pairs.charCodeAt(index);
    if (single[first] !== first) continue;
    changed.push(first);
    single[first] = pairs.charCodeAt(index + 1);
  }
  for (const unit of wide.keys()) single[unit] = 0;
  single.fill(0, DESCRIPTION_FIRST, DESCRIPTION_LAST + 1);
  return { single, wide, phrases: longestFirst(phrases), changed, growth };
}

/** Builds phrases alone: all keys have two units or more. */
export function buildPhrases(entries: Iterable<readonly [key: string, value: string]>): Phrases {
  const phrases = new Map<number, Phrase[]>();
  for (const [key, value] of entries) addPhrase(phrases, key, value);
  return longestFirst(phrases);
}

function addPhrase(phrases: Map<number, Phrase[]>, key: string, value: string): void {
  const pair = pairKey(key.charCodeAt(0), key.charCodeAt(1));
  const sharing = phrases.get(pair);
  if (sharing === undefined) phrases.set(pair, [{ key, value }]);
  else if (sharing.every((other) => other.key !== key)) sharing.push({ key, value });
}

function longestFirst(phrases: Map<number, Phrase[]>): Phrases {
  for (const sharing of phrases.values()) if (sharing.length > 1) sharing.sort((a, b) => b.key.length - a.key.length);
  return phrases;
}

let cachedIdentity: Uint16Array | undefined;

/** Every unit as itself. */
function identity(): Uint16Array {
  if (cachedIdentity === undefined) {
    cachedIdentity = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit++) cachedIdentity[unit] = unit;
  }
  return cachedIdentity;
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
export function phraseAt(phrases: Phrases, input: Uint16Array, at: number, end: number): Phrase | undefined {
  if (at + 1 >= end) return undefined;
  const sharing = phrases.get(pairKey(input[at] as number, input[at + 1] as number));
  if (sharing === undefined) return undefined;
  for (const phrase of sharing) if (standsAt(phrase.key, input, at, end)) return phrase;
  return undefined;
}

/** Whether {@link phraseAt} finds one in the text that `single` makes of the input, unit for unit. */
export function isPhraseAt(phrases: Phrases, single: Uint16Array, input: Uint16Array, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const first = single[input[at] as number] as number;
  const sharing = phrases.get(pairKey(first, single[input[at + 1] as number] as number));
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
    if (unit === LINE_FEED) return 0;
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
