import { replaceCompatibility } from "./compatibility.ts";
import { unitsOf } from "./convert-units.ts";
import type { Span } from "./script-decision.ts";
import {
  COMPATIBILITY_FIRST,
  COMPATIBILITY_LAST,
  COMPATIBILITY_LEAD,
  readEvidence,
  type ScriptEvidence,
} from "./script-evidence.ts";

/** A page as code units, with what its lines tell. */
export interface PageReading {
  /** The lines joined by line feeds, compatibility ideographs replaced. */
  readonly units: Uint16Array;
  readonly lines: readonly Span[];
  readonly evidences: readonly ScriptEvidence[];
  /** Places of the marked characters of a line, in order. */
  readonly marksOf: (line: number) => readonly number[];
}

const NO_MARKS: readonly number[] = [];

/** Reads the lines of a page. */
export function readPage(texts: readonly string[]): PageReading {
  const units = unitsOf(texts.join("\n"));
  const marks: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const lines = texts.map(({ length }): Span => {
    const span = { from, to: from + length };
    from = span.to + 1;
    return span;
  });
  const evidences = lines.map((line) => {
    const evidence = readEvidence(units, line.from, line.to, marks);
    ends.push(marks.length);
    return evidence;
  });
  if (marks.some((at) => isCompatibility(units[at] as number))) {
    const replaced = texts.map(replaceCompatibility);
    if (replaced.some((text, index) => text !== texts[index])) return readPage(replaced);
  }
  const marksOf = (line: number): readonly number[] => {
    const [start = 0, end = 0] = [ends[line - 1], ends[line]];
    return start === end ? NO_MARKS : marks.slice(start, end);
  };
  return { units, lines, evidences, marksOf };
}

function isCompatibility(unit: number): boolean {
  return (unit >= COMPATIBILITY_FIRST && unit <= COMPATIBILITY_LAST) || unit === COMPATIBILITY_LEAD;
}
