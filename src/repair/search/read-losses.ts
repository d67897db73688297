import { endCost, pairCost } from "../../language/character-model.ts";
import type { DoubleByteEncoding } from "../bytes/double-byte.ts";
import { doubleByte } from "../bytes/tables.ts";
import { findStretches, type Stretch } from "../stretches.ts";
import { completionsOf, suppliedCost } from "./completions.ts";
import { type LossPath, type PathCharacter, searchLossPath } from "./loss-search.ts";
import { isOneOfNumerals } from "./numerals.ts";
import { runAround } from "./pair-run.ts";
import { NOTHING, type Reading } from "./reading.ts";
import { EITHER, isContrary, scriptOfText } from "./script.ts";
import { mostSavedByShift, readsBetterShifted } from "./shift-test.ts";
import { likeliestSingleLoss, type SingleLoss } from "./single-loss.ts";
import { isHan } from "./supplies.ts";
import { costAfter } from "./text-cost.ts";
import type { SearchSpan } from "./trace.ts";

const LINE_FEED = 0x0a;
const REPLACEMENT = 0xfffd;
const COMMA = 0xff0c;
/**
 * How likely a reading with one lost byte must be to be put in place. Of held-out pieces of lines of five sources with one lost byte, 10 to
 * 22 % come back whole at 0.85 and 1 to 2 % wrong; at 0.9 a tenth fewer come back, and a fifth fewer wrong ones.
 */
const CERTAIN = 0.85;
/** The same for each character that is supplied where more than one byte was lost. */
const CERTAIN_AMONG_OTHERS = 0.95;
/** Bits that a stretch must be able to save for a search to be worth its while. */
const LEAST_SAVED = 3;

/** Text is out of step up to the next ASCII character, or to its end: no stretch ends before that. */
function untilResync(text: string, { start, end }: Stretch): Stretch {
  let last = end;
  while (last < text.length && text.charCodeAt(last - 1) >= 0x80 && text.charCodeAt(last - 1) !== REPLACEMENT) last++;
  return { start, end: last };
}

function cleanCost(text: string): number {
  let cost = 0;
  for (let at = 0; at < text.length; at++) cost += pairCost(at === 0 ? LINE_FEED : text.charCodeAt(at - 1), text.charCodeAt(at));
  return cost + endCost(text.charCodeAt(text.length - 1));
}

function textOf(characters: readonly PathCharacter[]): string {
  return String.fromCharCode(...characters.map(({ unit }) => unit));
}

/** The best path in which supplied characters are of the text's script. */
function consistentPath(stretch: string, script: number, encoding: DoubleByteEncoding): LossPath | undefined {
  const path = searchLossPath(stretch, encoding, EITHER);
  if (path === undefined) return undefined;
  const known = script === EITHER ? scriptOfText(textOf(path.characters)) : script;
  const contrary = path.characters.some(({ unit, known: byte }) => byte !== undefined && isContrary(unit, known));
  return contrary ? searchLossPath(stretch, encoding, known) : path;
}

/** Whether a supplied character is nearly certain among all that its known byte allows, between those beside it in running text. */
function isCertain(characters: readonly PathCharacter[], at: number, script: number, encoding: DoubleByteEncoding): boolean {
  const { unit, known } = characters[at]!;
  if (known === undefined) return true;
  const unitOf = (place: number) => characters[place]?.unit ?? LINE_FEED;
  const behind = characters.slice(at + 1, at + 3).map((one) => one.unit);
  // What begins a clause that breaks off, and how a clause ends, nobody can tell.
  if (behind.length === 0 && (!isHan(unitOf(at - 1)) || unit === COMMA)) return false;
  const possible = completionsOf(encoding)
    .with(known)
    .filter((one) => !isContrary(one, script));
  if (isOneOfNumerals(unit, possible)) return false;
  const costOf = (one: number) => suppliedCost(one) + costAfter(unitOf(at - 2), unitOf(at - 1), [one, ...behind]);
  const own = costOf(unit);
  return possible.reduce((sum, one) => sum + 2 ** (own - costOf(one)), 0) * CERTAIN_AMONG_OTHERS <= 1;
}

function differing(before: string, after: string): readonly [start: number, kept: number] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shortest - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return [start, kept];
}

interface ReadStretch {
  readonly span: SearchSpan;
  readonly gain: number;
}

/** A span less what is the same before and after. A last character has a neighbour on one side only: it is doubtful where another one is. */
function narrowed(text: string, { start, end, after, probability, supplied }: SingleLoss): SearchSpan {
  const [same, kept] = differing(text.slice(start, end), after);
  const isLast = (at: number) => at === after.length - 1 && end === text.length;
  const doubtful = probability < CERTAIN ? supplied.filter(([at, share]) => share < CERTAIN || isLast(at)) : [];
  // Each by itself may be certain where both together are not.
  const doubts = probability < CERTAIN && doubtful.length === 0 ? supplied : doubtful;
  return {
    start: start + same,
    end: end - kept,
    after: after.slice(same, after.length - kept),
    lostBytes: supplied.length,
    doubts: doubts.map(([at]) => at - same),
  };
}

/**
 * The same reading judged by running text, where the search found one lost byte and perhaps a last byte that waits for the one that went
 * missing at the end of the run; `undefined` where more was lost.
 *
 * @param changed what the search reads anew
 * @param last place of its last character in the search's reading
 */
function readSingleLoss(
  text: string,
  changed: Stretch,
  last: number,
  supplied: readonly number[],
  script: number,
  encoding: DoubleByteEncoding,
): ReadStretch | undefined {
  if (supplied.length === 0 || supplied.length > 2 || (supplied.length === 2 && supplied[1]! < last)) return undefined;
  const run = runAround(text, changed.start, encoding);
  if (changed.end > run.end + 1) return undefined;
  const found = likeliestSingleLoss(text, run, encoding, script);
  return found === undefined ? undefined : { span: narrowed(text, found), gain: found.gain };
}

function readStretch(text: string, { start, end }: Stretch, encoding: DoubleByteEncoding): ReadStretch | undefined {
  const { units, pairs } = doubleByte(encoding);
  const stretch = text.slice(start, end);
  if (!readsBetterShifted(stretch, units, pairs) || mostSavedByShift(stretch, units, pairs) < LEAST_SAVED) return undefined;
  const script = scriptOfText(text.slice(0, start) + text.slice(end));
  const path = consistentPath(stretch, script, encoding);
  if (path === undefined) return undefined;
  const { characters } = path;
  const after = textOf(characters);
  const supplied = characters.flatMap(({ known }, at) => (known === undefined ? [] : [at]));
  const [same, kept] = differing(stretch, after);
  const single = readSingleLoss(
    text,
    { start: start + same, end: end - kept },
    after.length - kept - 1,
    supplied,
    script,
    encoding,
  );
  if (single !== undefined) return single.gain > 0 ? single : undefined;
  const gain = cleanCost(stretch) - path.cost;
  if (gain <= 0) return undefined;
  const doubts = supplied.filter((at) => !isCertain(characters, at, script, encoding));
  const span = {
    start: start + same,
    end: end - kept,
    after: after.slice(same, after.length - kept),
    lostBytes: supplied.length,
    doubts: doubts.map((at) => at - same),
  };
  return { span, gain };
}

/**
 * Finds where bytes dropped out of double-byte text, so that every character after the gap is read one byte out of step up to the next
 * ASCII character, and supplies the bytes that let the stretch read as Chinese: 窘锥蔚 → 本阶段的. Works only on stretches of rare
 * characters. Spans tell which of their characters could as well be others.
 */
export function findLosses(text: string, encoding: DoubleByteEncoding): Reading {
  const spans: SearchSpan[] = [];
  let gain = 0;
  let read = 0;
  for (const stretch of findStretches(text, true, true)) {
    if (stretch.start < read) continue;
    const whole = untilResync(text, stretch);
    const found = readStretch(text, whole, encoding);
    read = whole.end;
    if (found === undefined) continue;
    spans.push(found.span);
    gain += found.gain;
  }
  return spans.length === 0 ? NOTHING : { spans, gain };
}

/** The same where every supplied character is certain; nothing else is changed. */
export function readLosses(text: string, encoding: DoubleByteEncoding): Reading {
  const found = findLosses(text, encoding);
  return found.spans.every(({ doubts = [] }) => doubts.length === 0) ? found : NOTHING;
}
