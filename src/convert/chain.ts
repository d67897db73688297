import { TRADITIONAL_CHARACTER_PAIRS } from "../language/traditional-characters.generated.ts";
import { buildDictionary, type Dictionary, type Phrase, pairKey } from "./dictionary.ts";
import {
  HONG_KONG_CHARACTERS,
  HONG_KONG_PHRASES,
  HONG_KONG_WORDS,
  TAIWAN_CHARACTERS,
  TAIWAN_PHRASES,
  TAIWAN_WORDS,
  TRADITIONAL_LONG_CHARACTERS,
  TRADITIONAL_PHRASES,
} from "./opencc-dictionaries.generated.ts";
import { buildPairFilter, type PairFilter } from "./pair-filter.ts";

/**
 * What OpenCC calls a configuration: `t` is t2s, `tw` tw2s, `hk` hk2s; `twp` and `hkp` change regional words too (tw2sp, hk2sp). The
 * ones for text of which nobody said where it comes from also take the few forms of the other regions that OpenCC converts only there.
 */
export type ChainName = "t" | "tw" | "hk" | "twp" | "hkp" | "auto-t" | "auto-tw" | "auto-hk";

/** Regional forms that the general step leaves as they are, and that mean nothing else elsewhere. */
const FORMS_OF_HONG_KONG = "敍枱粧糭衞衹";
const FORMS_OF_TAIWAN = "痺睪簷";

/** The second step of every chain, and the only one of `t`: Traditional → Simplified. */
export interface SimplifyStep {
  readonly dictionary: Dictionary;
  readonly filter: PairFilter;
}

/** The first step of a regional chain: the text is cut at `segments`, and the pieces between them go through `dictionary`. */
export interface RegionalStep {
  readonly segments: Dictionary;
  readonly dictionary: Dictionary;
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

const cachedChains = new Map<ChainName, Chain>();

/** The chain of a configuration, built at its first use: `chainOf("tw")` for 著, 裡 and 麵 as Taiwan writes them. */
export function chainOf(name: ChainName): Chain {
  const cached = cachedChains.get(name);
  if (cached !== undefined) return cached;
  const simplify = name === "t" ? buildSimplifyStep() : chainOf("t").simplify;
  const regional = name === "t" ? undefined : buildRegionalStep(name, simplify);
  const growth = (regional?.dictionary.growth ?? 1) * simplify.dictionary.growth;
  const chain = { regional, simplify, growth };
  cachedChains.set(name, chain);
  return chain;
}

function buildSimplifyStep(): SimplifyStep {
  const dictionary = buildDictionary(simplifyEntries());
  return { dictionary, filter: buildPairFilter(dictionary.single, dictionary.phrases.keys()) };
}

function buildRegionalStep(name: ChainName, simplify: SimplifyStep): RegionalStep {
  const segments = buildDictionary(entriesOf(TRADITIONAL_PHRASES));
  const dictionary = buildDictionary(regionalEntries(name));
  const sources = sourcesOf(dictionary.single);
  const keys = new Set([...segments.phrases.keys(), ...dictionary.phrases.keys()]);
  for (const pair of simplify.dictionary.phrases.keys()) {
    for (const first of sources(pair >>> 16)) for (const second of sources(pair & 0xffff)) keys.add(pairKey(first, second));
  }
  const both = dictionary.single.map((unit) => simplify.dictionary.single[unit] as number);
  const inSimplify = new Set([...keysOf(simplify.dictionary)].flatMap((key) => [...unitsIn(key)]));
  const separates = new Uint8Array(0x10000).fill(1);
  for (const key of keysOf(segments, dictionary)) for (const unit of unitsIn(key)) separates[unit] = 0;
  for (const unit of dictionary.wide.keys()) separates[unit] = 0;
  for (const unit of inSimplify) for (const source of sources(unit)) separates[source] = 0;
  const idle = idlePhrases(dictionary, simplify.dictionary.single, inSimplify);
  return { segments, dictionary, filter: buildPairFilter(both, keys), idle, separates };
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

/** The units that a step turns into a given one, itself among them unless it is turned into another. */
function sourcesOf(single: Uint16Array): (unit: number) => readonly number[] {
  const changed = new Map<number, number[]>();
  single.forEach((to, from) => {
    if (to !== from) changed.set(to, [...(changed.get(to) ?? []), from]);
  });
  return (unit) => [unit, ...(changed.get(unit) ?? [])];
}

function* keysOf(...dictionaries: readonly Dictionary[]): Iterable<string> {
  for (const { phrases } of dictionaries) for (const sharing of phrases.values()) for (const { key } of sharing) yield key;
}

function* unitsIn(text: string): Iterable<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}

function* simplifyEntries(): Iterable<readonly [string, string]> {
  yield* entriesOf(TRADITIONAL_PHRASES);
  yield* entriesOf(TRADITIONAL_LONG_CHARACTERS);
  const pairs = TRADITIONAL_CHARACTER_PAIRS;
  for (let index = 0; index < pairs.length; index += 2) yield [pairs.charAt(index), pairs.charAt(index + 1)];
}

function* regionalEntries(name: ChainName): Iterable<readonly [string, string]> {
  if (name === "twp") yield* entriesOf(TAIWAN_WORDS);
  if (name === "hkp") yield* entriesOf(HONG_KONG_WORDS);
  if (name === "tw" || name === "twp" || name === "auto-tw") {
    yield* entriesOf(TAIWAN_PHRASES);
    yield* entriesOf(TAIWAN_CHARACTERS);
  }
  if (name === "hk" || name === "hkp" || name === "auto-hk") {
    yield* entriesOf(HONG_KONG_PHRASES);
    yield* entriesOf(HONG_KONG_CHARACTERS);
  }
  if (!name.startsWith("auto-")) return;
  for (const entry of entriesOf(HONG_KONG_CHARACTERS)) if (FORMS_OF_HONG_KONG.includes(entry[0])) yield entry;
  for (const entry of entriesOf(TAIWAN_CHARACTERS)) if (FORMS_OF_TAIWAN.includes(entry[0])) yield entry;
}

function* entriesOf(dictionary: string): Iterable<readonly [string, string]> {
  for (const entry of dictionary.split("|")) {
    const space = entry.indexOf(" ");
    yield [entry.slice(0, space), entry.slice(space + 1)];
  }
}
