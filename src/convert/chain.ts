import { TRADITIONAL_CHARACTER_PAIRS } from "../language/traditional-characters.generated.ts";
import { buildDictionary, buildPhrases, type Dictionary, type Phrase, type Phrases, pairKey } from "./dictionary.ts";
import {
  CORRECTIONS,
  HONG_KONG_CHARACTERS,
  HONG_KONG_PHRASES,
  HONG_KONG_WORDS,
  TAIWAN_CHARACTERS,
  TAIWAN_PHRASES,
  TAIWAN_WORDS,
  TRADITIONAL_LONG_CHARACTERS,
  TRADITIONAL_PHRASES,
} from "./opencc-dictionaries.generated.ts";
import { type Beginning, buildPairFilter, type PairFilter, QUIET, WHOLE } from "./pair-filter.ts";

/** Which dictionaries a text goes through. */
export interface ChainKind {
  /** `t` is OpenCC's t2s, `tw` tw2s, `hk` hk2s. */
  readonly region: "t" | "tw" | "hk";
  /** Regional words too: tw2sp, hk2sp. */
  readonly words: boolean;
  /**
   * Exactly OpenCC; otherwise with the corrections that make converting twice the same as converting once, and with the few forms of the
   * other regions that OpenCC converts only there.
   */
  readonly isExact: boolean;
}

/** Regional forms that the general step leaves as they are, and that mean nothing else elsewhere. */
const FORMS_OF_HONG_KONG = "敍枱潀粧糭衞衹";
const FORMS_OF_TAIWAN = "痺睪簷";

/** The second step of every chain, and the only one of `t`: Traditional → Simplified. */
export interface SimplifyStep {
  readonly dictionary: Dictionary;
  readonly filter: PairFilter;
}

/** The first step of a regional chain: the text is cut at `segments`, and the pieces between them go through `dictionary`. */
export interface RegionalStep {
  readonly segments: Phrases;
  /** What segments become by both steps, as far as they have been met. */
  readonly segmentValues: Map<Phrase, string>;
  readonly dictionary: Dictionary;
  /** Which phrases a pair of units may begin: the sum of {@link SEGMENT}, {@link REGIONAL} and {@link SIMPLIFY}. */
  readonly beginnings: ReadonlyMap<number, number>;
  /** Pairs at which a phrase of this step, or after it one of the second step, may begin; replacements are those of both steps. */
  readonly filter: PairFilter;
  /** Phrases that change nothing in the end, alone in a text: 人才, which only keeps 才 from becoming 纔 and then 才. */
  readonly idle: ReadonlySet<Phrase>;
  /** 1 for units that stand in no phrase of either step: nothing reaches over them. */
  readonly separates: Uint8Array;
}

/** The dictionaries of a configuration in the order in which they work. */
export interface Chain {
  readonly regional: RegionalStep | undefined;
  readonly simplify: SimplifyStep;
  /** The most units that come of one. */
  readonly growth: number;
}

/** Kinds of phrases that a pair of units may begin: segments, other phrases of the first step, after it phrases of the second one. */
export const SEGMENT = 1;
export const REGIONAL = 2;
export const SIMPLIFY = 4;

const cachedChains = new Map<string, Chain>();
const cachedSteps = new Map<boolean, SimplifyStep>();

/** The chain of a kind, built at its first use. */
export function chainOf(kind: ChainKind): Chain {
  const name = `${kind.region} ${kind.words} ${kind.isExact}`;
  const cached = cachedChains.get(name);
  if (cached !== undefined) return cached;
  const simplify = simplifyStep(kind.isExact);
  const isGeneral = kind.region === "t" && kind.isExact;
  const regional = isGeneral ? undefined : buildRegionalStep(kind, simplify);
  const growth = (regional?.dictionary.growth ?? 1) * simplify.dictionary.growth;
  const chain = { regional, simplify, growth };
  cachedChains.set(name, chain);
  return chain;
}

function simplifyStep(isExact: boolean): SimplifyStep {
  const cached = cachedSteps.get(isExact);
  if (cached !== undefined) return cached;
  const dictionary = buildDictionary(simplifyEntries(isExact), TRADITIONAL_CHARACTER_PAIRS);
  const step = { dictionary, filter: buildPairFilter(dictionary.single, beginningsOf(dictionary.phrases)) };
  cachedSteps.set(isExact, step);
  return step;
}

function buildRegionalStep(kind: ChainKind, simplify: SimplifyStep): RegionalStep {
  const segments = buildPhrases(phraseEntries(kind.isExact));
  const dictionary = buildDictionary(regionalEntries(kind));
  const sources = sourcesOf(dictionary);
  const beginnings = new Map<number, number>();
  const add = (pair: number, kind: number): unknown => beginnings.set(pair, (beginnings.get(pair) ?? 0) | kind);
  for (const pair of segments.keys()) add(pair, SEGMENT);
  for (const pair of dictionary.phrases.keys()) add(pair, REGIONAL);
  for (const pair of simplify.dictionary.phrases.keys()) {
    for (const first of sources(pair >>> 16)) for (const second of sources(pair & 0xffff)) add(pairKey(first, second), SIMPLIFY);
  }
  const both = simplify.dictionary.single.slice();
  for (const unit of dictionary.changed) both[unit] = simplify.dictionary.single[dictionary.single[unit] as number] as number;
  const inSimplify = unitsInKeys(simplify.dictionary.phrases);
  const separates = new Uint8Array(0x10000).fill(1);
  for (const unit of unitsInKeys(segments, dictionary.phrases)) separates[unit] = 0;
  for (const unit of dictionary.wide.keys()) separates[unit] = 0;
  for (const unit of inSimplify) for (const source of sources(unit)) separates[source] = 0;
  const idle = idlePhrases(dictionary, simplify.dictionary.single, inSimplify);
  const filter = buildPairFilter(both, [
    ...beginningsOf(segments),
    ...beginningsOf(dictionary.phrases, idle),
    ...beginningsBefore(simplify.dictionary.phrases, sources),
  ]);
  return { segments, segmentValues: new Map(), dictionary, beginnings, filter, idle, separates };
}

/** Phrases of which each unit ends up as it would by itself, without a difference that a phrase of the second step could see. */
function idlePhrases(regional: Dictionary, simplified: Uint16Array, inSimplify: ReadonlySet<number>): ReadonlySet<Phrase> {
  const isIdle = ({ key, value }: Phrase): boolean => {
    if (key.length !== value.length) return false;
    for (let index = 0; index < key.length; index++) {
      const byPhrase = value.charCodeAt(index);
      const bySelf = regional.single[key.charCodeAt(index)] as number;
      if (byPhrase === bySelf) continue;
      if (simplified[byPhrase] !== simplified[bySelf] || inSimplify.has(byPhrase) || inSimplify.has(bySelf)) return false;
    }
    return true;
  };
  return new Set([...regional.phrases.values()].flat().filter(isIdle));
}

/** How phrases begin; those of two units that are idle matter only as what keeps another phrase from beginning inside. */
function* beginningsOf(phrases: Phrases, idle?: ReadonlySet<Phrase>): Iterable<Beginning> {
  for (const sharing of phrases.values()) {
    for (const phrase of sharing) {
      const { key } = phrase;
      const end = idle?.has(phrase) === true ? QUIET : WHOLE;
      const third = key.length > 2 ? key.charCodeAt(2) : end;
      yield { first: key.charCodeAt(0), second: key.charCodeAt(1), third };
    }
  }
}

/** How the phrases of a step begin in the text before the step before it, of which `sources` tells what becomes of a unit there. */
function* beginningsBefore(phrases: Phrases, sources: (unit: number) => readonly number[]): Iterable<Beginning> {
  for (const { first, second, third } of beginningsOf(phrases)) {
    const thirds = third === WHOLE ? [WHOLE] : sources(third);
    for (const one of sources(first)) {
      for (const two of sources(second)) for (const three of thirds) yield { first: one, second: two, third: three };
    }
  }
}

/** The units that a step turns into a given one, itself among them unless it is turned into another. */
function sourcesOf({ single, changed }: Dictionary): (unit: number) => readonly number[] {
  const sources = new Map<number, number[]>();
  for (const from of changed) {
    const to = single[from] as number;
    const others = sources.get(to);
    if (others === undefined) sources.set(to, [to, from]);
    else others.push(from);
  }
  return (unit) => sources.get(unit) ?? [unit];
}

function unitsInKeys(...sets: readonly Phrases[]): ReadonlySet<number> {
  const units = new Set<number>();
  for (const phrases of sets) {
    for (const sharing of phrases.values()) {
      for (const { key } of sharing) for (let index = 0; index < key.length; index++) units.add(key.charCodeAt(index));
    }
  }
  return units;
}

function* phraseEntries(isExact: boolean): Iterable<readonly [string, string]> {
  if (!isExact) for (const entry of entriesOf(CORRECTIONS)) if (entry[0].length > 1) yield entry;
  yield* entriesOf(TRADITIONAL_PHRASES);
}

function* simplifyEntries(isExact: boolean): Iterable<readonly [string, string]> {
  if (!isExact) yield* entriesOf(CORRECTIONS);
  yield* entriesOf(TRADITIONAL_PHRASES);
  yield* entriesOf(TRADITIONAL_LONG_CHARACTERS);
}

function* regionalEntries({ region, words, isExact }: ChainKind): Iterable<readonly [string, string]> {
  if (region === "tw") {
    if (words) yield* entriesOf(TAIWAN_WORDS);
    yield* entriesOf(TAIWAN_PHRASES);
    yield* entriesOf(TAIWAN_CHARACTERS);
  } else if (region === "hk") {
    if (words) yield* entriesOf(HONG_KONG_WORDS);
    yield* entriesOf(HONG_KONG_PHRASES);
    yield* entriesOf(HONG_KONG_CHARACTERS);
  }
  if (isExact) return;
  for (const entry of entriesOf(HONG_KONG_CHARACTERS)) if (FORMS_OF_HONG_KONG.includes(entry[0])) yield entry;
  for (const entry of entriesOf(TAIWAN_CHARACTERS)) if (FORMS_OF_TAIWAN.includes(entry[0])) yield entry;
}

function* entriesOf(dictionary: string): Iterable<readonly [string, string]> {
  for (const entry of dictionary.split("|")) {
    const space = entry.indexOf(" ");
    yield [entry.slice(0, space), entry.slice(space + 1)];
  }
}
