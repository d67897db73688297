import { COMPATIBILITY_FIRST, COMPATIBILITY_LAST, COMPATIBILITY_LEAD, replaceCompatibility } from "./compatibility.ts";
import { textOf, unitsOf } from "./convert-units.ts";
import type { Span } from "./script-decision.ts";
import { readEvidence, type ScriptEvidence } from "./script-evidence.ts";

/** A page as code units, with what its lines tell. */
export interface PageReading {
  /** The lines joined by line feeds, compatibility ideographs replaced. */
  readonly units: Uint16Array;
  /** Whether the units are the page as it was: nothing had to be replaced. */
  readonly isSource: boolean;
  readonly lines: readonly Span[];
  readonly evidences: readonly ScriptEvidence[];
  /** Places of the marked characters, in order, and for each line how many of them lie before its end. */
  readonly marks: readonly number[];
  readonly markEnds: readonly number[];
}

/** Reads a page given as lines. */
export function readLines(texts: readonly string[]): PageReading {
  let from = 0;
  const lines = texts.map(({ length }): Span => {
    const span = { from, to: from + length };
    from = span.to + 1;
    return span;
  });
  const reading = readUnits(unitsOf(texts.join("\n")), lines);
  if (reading !== undefined) return reading;
  return { ...readLines(texts.map(replaceCompatibility)), isSource: false };
}

/** Reads a page given as one text, whose lines end with line feeds. */
export function readText(text: string): PageReading {
  return readBlock(unitsOf(text));
}

/** Reads a page given as the code units of one text, whose lines end with line feeds. */
export function readBlock(units: Uint16Array): PageReading {
  const lines: Span[] = [];
  for (let from = 0; from <= units.length; ) {
    const end = units.indexOf(LINE_FEED, from);
    const to = end < 0 ? units.length : end;
    lines.push({ from, to });
    from = to + 1;
  }
  const reading = readUnits(units, lines);
  return reading ?? { ...readText(replaceCompatibility(textOf(units, 0, units.length))), isSource: false };
}

const LINE_FEED = 0x0a;

/** The reading, or `undefined` when there are compatibility ideographs to be replaced first. */
function readUnits(units: Uint16Array, lines: readonly Span[]): PageReading | undefined {
  const marks: number[] = [];
  const markEnds: number[] = [];
  const evidences: ScriptEvidence[] = [];
  for (const line of lines) {
    evidences.push(readEvidence(units, line.from, line.to, marks));
    markEnds.push(marks.length);
  }
  for (const at of marks) if (isCompatibility(units[at] as number, units[at + 1])) return undefined;
  return { units, isSource: true, lines, evidences, marks, markEnds };
}

/** Only those that have a decomposition: U+FA0E and eleven more are ordinary characters. */
function isCompatibility(unit: number, next = 0): boolean {
  if (unit !== COMPATIBILITY_LEAD && (unit < COMPATIBILITY_FIRST || unit > COMPATIBILITY_LAST)) return false;
  const character = unit === COMPATIBILITY_LEAD ? String.fromCharCode(unit, next) : String.fromCharCode(unit);
  return replaceCompatibility(character) !== character;
}
