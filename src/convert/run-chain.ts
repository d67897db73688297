import { type Chain, REGIONAL, type RegionalStep, SEGMENT, SIMPLIFY } from "./chain.ts";
import { convertUnits, type Edits, textOf, type UnitOutput, unitsOf, writeOdd, writeText } from "./convert-units.ts";
import { descriptionLength, isPhraseAt, type Phrase, type Phrases, pairKey, phraseAt } from "./dictionary.ts";
import { isPair, mayBegin, ODD, replacePlain } from "./pair-filter.ts";

/** Where a chain writes: the converted units so far, and, for offsets and explanations, how they came about. */
export interface ChainOutput extends UnitOutput {
  /** Collected when it is given. */
  readonly trace?: Trace;
  /** Where characters stand that were kept, collected when it is given. */
  readonly keptAt?: number[];
}

/** The text between the two steps of a chain and the edits of each step. */
export interface Trace {
  readonly middle: Uint16Array;
  middleEnd: number;
  /** From the input to `middle`. */
  readonly regional: Edits;
  /** From `middle` to the output. */
  readonly simplify: Edits;
}

/**
 * Converts the units `from … to` and appends them to the output. The units next to them do not matter: a phrase never reaches out.
 *
 * @example "裡面" by the chain `tw`: 裡面 → 裏面 → 里面
 */
export function runChain(chain: Chain, input: Uint16Array, from: number, to: number, output: ChainOutput): void {
  if (output.trace !== undefined) runTraced(chain, input, from, to, output, output.trace);
  else if (chain.regional !== undefined) runRegional(chain, chain.regional, input, from, to, output);
  else {
    const { dictionary, filter } = chain.simplify;
    convertUnits(dictionary, filter, input, from, to, output);
  }
}

/** Appends units as they are. */
export function copyUnits(input: Uint16Array, from: number, to: number, output: ChainOutput): void {
  const { units, trace } = output;
  for (let at = from; at < to; at++) units[output.end++] = input[at] as number;
  if (trace === undefined) return;
  for (let at = from; at < to; at++) trace.middle[trace.middleEnd++] = input[at] as number;
}

/**
 * Both steps in one pass where no phrase is near: the filter's replacements are those of both. A segment goes through both steps by
 * itself; where another phrase may begin, the clause around it, up to the next units that stand in no phrase, goes through the steps one
 * after the other.
 */
function runRegional(
  chain: Chain,
  regional: RegionalStep,
  input: Uint16Array,
  from: number,
  to: number,
  output: ChainOutput,
): void {
  const { table } = regional.filter;
  const { units } = output;
  let out = output.end;
  let at = from;
  /** Nothing before this place may be taken back. */
  let floor = from;
  while (at < to) {
    const stop = replacePlain(regional.filter, input, at, to, units, out);
    out += stop - at;
    at = stop;
    if (at >= to) break;
    const entry = table[input[at] as number] as number;
    const nextEntry = at + 1 < to ? (table[input[at + 1] as number] as number) : 0;
    const begins = mayBegin(entry, nextEntry) ? beginningAt(regional, input, at) : 0;
    const segment = (begins & SEGMENT) === 0 ? undefined : phraseAt(regional.segments, input, at, to);
    if (segment !== undefined) {
      out = writeText(segmentValue(chain, regional, segment), units, out);
      floor = at += segment.key.length;
      continue;
    }
    const isOdd = (entry & ODD) !== 0 && regional.dictionary.wide.has(input[at] as number);
    if (isOdd || phraseBegins(chain, regional, begins, input, at, to)) {
      const start = clauseStart(regional, input, floor, at);
      const end = clauseEnd(regional, input, at, to);
      output.end = out - (at - start);
      runClause(chain, regional, input, start, end, output);
      out = output.end;
      floor = at = end;
    } else if ((entry & ODD) === 0) {
      units[out++] = entry;
      at++;
    } else {
      const length = Math.max(1, descriptionLength(input, at, to));
      output.end = out;
      writeOdd(chain.simplify.dictionary, input, at, length, output, undefined);
      out = output.end;
      floor = at += length;
    }
  }
  output.end = out;
}

/** Kinds of phrases that may begin at a place. */
function beginningAt({ filter, beginnings }: RegionalStep, input: Uint16Array, at: number): number {
  const [first, second] = [input[at] as number, input[at + 1] as number];
  return isPair(filter, first, second) ? (beginnings.get(pairKey(first, second)) ?? 0) : 0;
}

/**
 * Whether a phrase of either step that is no segment begins here, judged by itself; one inside it that changes how it reads is found at
 * its own place.
 */
function phraseBegins(chain: Chain, regional: RegionalStep, begins: number, input: Uint16Array, at: number, to: number): boolean {
  const phrase = (begins & REGIONAL) === 0 ? undefined : phraseAt(regional.dictionary.phrases, input, at, to);
  if (phrase !== undefined && !(regional.idle.has(phrase) && isAlone(regional, phrase, input, at, to))) return true;
  return (begins & SIMPLIFY) !== 0 && isPhraseAt(chain.simplify.dictionary.phrases, regional.dictionary.single, input, at, to);
}

/** Whether no other phrase can begin inside a phrase. */
function isAlone(regional: RegionalStep, phrase: Phrase, input: Uint16Array, at: number, to: number): boolean {
  for (let next = at + 1; next < at + phrase.key.length && next + 1 < to; next++) {
    if (isPair(regional.filter, input[next] as number, input[next + 1] as number)) return false;
  }
  return true;
}

function clauseStart(regional: RegionalStep, input: Uint16Array, floor: number, at: number): number {
  let start = at;
  while (start > floor && regional.separates[input[start - 1] as number] === 0) start--;
  return start;
}

function clauseEnd(regional: RegionalStep, input: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to && regional.separates[input[end] as number] === 0) end++;
  return end;
}

function runClause(
  chain: Chain,
  regional: RegionalStep,
  input: Uint16Array,
  from: number,
  to: number,
  output: ChainOutput,
): void {
  const middle = new Uint16Array(Math.ceil((to - from) * regional.dictionary.growth) + 1);
  const trace: Trace = { middle, middleEnd: 0, regional: [], simplify: [] };
  runTraced(chain, input, from, to, output, trace);
}

function runTraced(chain: Chain, input: Uint16Array, from: number, to: number, output: ChainOutput, trace: Trace): void {
  const { regional } = chain;
  let runStart = trace.middleEnd;
  let at = from;
  while (at < to) {
    const segment = regional === undefined ? undefined : phraseAt(regional.segments, input, at, to);
    if (regional !== undefined && segment !== undefined) {
      simplifyRun(chain, runStart, output, trace);
      appendSegment(chain, regional, segment, output, trace);
      runStart = trace.middleEnd;
      at += segment.key.length;
      continue;
    }
    at += regionalToken(regional, input, at, to, trace);
  }
  simplifyRun(chain, runStart, output, trace);
}

/** Takes one phrase or unit through the first step; returns its length in the input. */
function regionalToken(regional: RegionalStep | undefined, input: Uint16Array, at: number, to: number, trace: Trace): number {
  const { middle } = trace;
  const phrase = regional === undefined ? undefined : regionalPhraseAt(regional, input, at, to);
  if (phrase !== undefined) {
    trace.regional.push(at, phrase.key.length, trace.middleEnd, phrase.value.length);
    trace.middleEnd = writeText(phrase.value, middle, trace.middleEnd);
    return phrase.key.length;
  }
  const described = descriptionLength(input, at, to);
  for (let index = 0; index < described; index++) middle[trace.middleEnd++] = input[at + index] as number;
  if (described > 0) return described;
  const unit = input[at] as number;
  const wide = regional?.dictionary.wide.get(unit);
  if (wide === undefined) middle[trace.middleEnd++] = regional?.dictionary.single[unit] || unit;
  else {
    trace.regional.push(at, 1, trace.middleEnd, wide.length);
    trace.middleEnd = writeText(wide, middle, trace.middleEnd);
  }
  return 1;
}

/** A regional phrase may not reach over the start of a segment: OpenCC cuts first. */
function regionalPhraseAt(regional: RegionalStep, input: Uint16Array, at: number, to: number): Phrase | undefined {
  const phrase = phraseAt(regional.dictionary.phrases, input, at, to);
  if (phrase === undefined) return undefined;
  for (let next = at + 1; next < at + phrase.key.length; next++) {
    if (phraseAt(regional.segments, input, next, to) !== undefined) return phraseAt(regional.dictionary.phrases, input, at, next);
  }
  return phrase;
}

function simplifyRun(chain: Chain, runStart: number, output: ChainOutput, trace: Trace): void {
  const { dictionary, filter } = chain.simplify;
  convertUnits(dictionary, filter, trace.middle, runStart, trace.middleEnd, output, trace.simplify);
}

/** A phrase that is a segment goes through both steps alone; between them the trace shows it as it was. */
function appendSegment(chain: Chain, regional: RegionalStep, segment: Phrase, output: ChainOutput, trace: Trace): void {
  const value = segmentValue(chain, regional, segment);
  const start = trace.middleEnd;
  trace.middleEnd = writeText(segment.key, trace.middle, start);
  trace.simplify.push(start, segment.key.length, output.end, value.length);
  output.end = writeText(value, output.units, output.end);
}

/** What becomes of a segment by both steps; worked out when it is first met. */
function segmentValue(chain: Chain, regional: RegionalStep, segment: Phrase): string {
  const known = regional.segmentValues.get(segment);
  if (known !== undefined) return known;
  const { key } = segment;
  const alone: ChainOutput = { units: new Uint16Array(Math.ceil(key.length * chain.growth) + 1), end: 0 };
  const middle = new Uint16Array(Math.ceil(key.length * regional.dictionary.growth) + 1);
  const inner: Trace = { middle, middleEnd: 0, regional: [], simplify: [] };
  const units = unitsOf(key);
  for (let at = 0; at < units.length; )
    at += regionalToken({ ...regional, segments: NO_SEGMENTS }, units, at, units.length, inner);
  simplifyRun(chain, 0, alone, inner);
  const value = textOf(alone.units, 0, alone.end);
  regional.segmentValues.set(segment, value);
  return value;
}

const NO_SEGMENTS: Phrases = new Map();
