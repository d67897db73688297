import type { Conversion, KeptPiece } from "../model/conversion.ts";
import { chainOf } from "./chain.ts";
import { compatibilityMap } from "./compatibility.ts";
import { chainKind, convertLine, isConverting, roomFor } from "./convert-page.ts";
import { type Edits, textOf } from "./convert-units.ts";
import { composeMaps, mapOfEdits, type OffsetMap } from "./offset-map.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import type { ChainOutput, Trace } from "./run-chain.ts";

/** A converted line with its map, and what was replaced by what. */
export interface ExplainedLine {
  readonly text: string;
  /** From the converted line to the line before. */
  readonly offsets: OffsetMap;
  readonly conversions: readonly Conversion[];
}

/**
 * Converts a line again by its plan, with the trace that the fast way leaves out.
 *
 * @param before the line as it was
 */
export function explainLine(
  units: Uint16Array,
  before: string,
  plan: LinePlan,
  settings: ConversionSettings,
  lineNumber: number,
): ExplainedLine {
  const { from, to } = plan.line;
  if (!isConverting(plan)) return { text: before, offsets: mapOfEdits([], before.length), conversions: [] };
  const chain = chainOf(chainKind(plan, settings));
  const room = roomFor(chain, to - from);
  const trace: Trace = { middle: new Uint16Array(room), middleEnd: 0, regional: [], simplify: [] };
  const output: ChainOutput = { units: new Uint16Array(room), end: 0, trace };
  convertLine(chain, units, plan, output);
  const regional = trace.regional.map((place, index) => (index % 4 === 0 ? place - from : place));
  const toLine = composeMaps(compatibilityMap(before), mapOfEdits(regional, trace.middleEnd));
  const offsets = composeMaps(toLine, mapOfEdits(trace.simplify, output.end));
  const text = textOf(output.units, 0, output.end);
  const phrases = phraseSpans(regional, trace.simplify, compatibilityMap(before), toLine);
  return { text, offsets, conversions: listConversions(before, text, offsets, phrases, lineNumber) };
}

/** Where phrases stand in the line before conversion, as start → end; those of the two steps that overlap are one. */
function phraseSpans(regional: Edits, simplify: Edits, toSource: OffsetMap, toLine: OffsetMap): ReadonlyMap<number, number> {
  const spans: [number, number][] = [];
  for (let index = 0; index < regional.length; index += 4) {
    const from = regional[index] as number;
    spans.push([toSource[from] as number, toSource[from + (regional[index + 1] as number)] as number]);
  }
  for (let index = 0; index < simplify.length; index += 4) {
    const from = simplify[index] as number;
    spans.push([toLine[from] as number, toLine[from + (simplify[index + 1] as number)] as number]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const merged = new Map<number, number>();
  let start = -1;
  let end = -1;
  for (const [from, to] of spans) {
    if (from < end) end = Math.max(end, to);
    else [start, end] = [from, to];
    merged.set(start, end);
  }
  return merged;
}

function listConversions(
  before: string,
  after: string,
  offsets: OffsetMap,
  phrases: ReadonlyMap<number, number>,
  line: number,
): readonly Conversion[] {
  const conversions: Conversion[] = [];
  let at = 0;
  for (let start = 0; start < before.length; ) {
    const end = phrases.get(start) ?? start + String.fromCodePoint(before.codePointAt(start) as number).length;
    let next = at;
    while (next < after.length && (offsets[next] as number) < end) next++;
    const [was, is] = [before.slice(start, end), after.slice(at, next)];
    if (was !== is) conversions.push({ line, columnStart: start, columnEnd: end, before: was, after: is });
    at = next;
    start = end;
  }
  return conversions;
}

/**
 * The characters of a line that were protected.
 *
 * @param before the line as it was
 */
export function keptPieces(before: string, { line, kept }: LinePlan, lineNumber: number): readonly KeptPiece[] {
  const places = compatibilityMap(before);
  const columnOf = (at: number): number => places[at - line.from] as number;
  return kept.map(({ at, unit, because, within }) => ({
    line: lineNumber,
    column: columnOf(at),
    before: before.slice(columnOf(at), columnOf(at + 1)),
    after: String.fromCharCode(unit),
    within: before.slice(columnOf(within?.from ?? at), columnOf(within?.to ?? at + 1)),
    because,
  }));
}
