import { COMPATIBILITY_FIRST, COMPATIBILITY_LAST, COMPATIBILITY_LEAD, replaceCompatibility } from "./compatibility.ts";
import { textOf, unitsOf } from "./convert-units.ts";
import type { Span } from "./script-decision.ts";
import { type LineEvidence, readEvidence, readLineEvidence } from "./script-evidence.ts";

/** A page as code units, with what its lines tell. */
export interface PageReading extends LineEvidence {
  /** The lines joined by line feeds, compatibility ideographs replaced. */
  readonly units: Uint16Array;
  /** Whether the units are the page as it was: nothing had to be replaced. */
  readonly isSource: boolean;
}

/** Reads a page given as lines. */
export function readLines(texts: readonly string[]): PageReading {
  const units = unitsOf(texts.join("\n"));
  const asText = readLineEvidence(units);
  // A line feed inside a line ends none.
  const read = asText.lines.length === texts.length ? asText : readSpans(units, spansOf(texts));
  if (!hasCompatibility(units, read.marks)) return { units, isSource: true, ...read };
  return { ...readLines(texts.map(replaceCompatibility)), isSource: false };
}

/** Reads a page given as the code units of one text, whose lines end with line feeds. */
export function readBlock(units: Uint16Array): PageReading {
  const read = readLineEvidence(units);
  if (!hasCompatibility(units, read.marks)) return { units, isSource: true, ...read };
  return { ...readBlock(unitsOf(replaceCompatibility(textOf(units, 0, units.length)))), isSource: false };
}

function spansOf(texts: readonly string[]): readonly Span[] {
  let from = 0;
  return texts.map(({ length }) => {
    const span = { from, to: from + length };
    from = span.to + 1;
    return span;
  });
}

function readSpans(units: Uint16Array, lines: readonly Span[]): LineEvidence {
  const marks: number[] = [];
  const markEnds: number[] = [];
  const evidences = lines.map(({ from, to }) => {
    const evidence = readEvidence(units, from, to, marks);
    markEnds.push(marks.length);
    return evidence;
  });
  return { lines, evidences, marks, markEnds };
}

/** Whether there are compatibility ideographs among the marked characters, to be replaced first. */
function hasCompatibility(units: Uint16Array, marks: readonly number[]): boolean {
  return marks.some((at) => isCompatibility(units[at] as number, units[at + 1]));
}

/** Only those that have a decomposition: U+FA0E and eleven more are ordinary characters. */
function isCompatibility(unit: number, next = 0): boolean {
  if (unit !== COMPATIBILITY_LEAD && (unit < COMPATIBILITY_FIRST || unit > COMPATIBILITY_LAST)) return false;
  const character = unit === COMPATIBILITY_LEAD ? String.fromCharCode(unit, next) : String.fromCharCode(unit);
  return replaceCompatibility(character) !== character;
}
