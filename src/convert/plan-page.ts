import type { Region } from "../model/conversion.ts";
import type { PageSettings } from "../model/settings.ts";
import { type KeptCharacter, type Mark, protectNames } from "./protect-names.ts";
import { addRegion, type RegionEvidence, readRegion, regionOf } from "./region.ts";
import { decideAsGiven, decideByEvidence, readPageScript, type ScriptDecision, type Span } from "./script-decision.ts";
import { addEvidence, noEvidence, readEvidence, type ScriptEvidence } from "./script-evidence.ts";

/** The settings that conversion asks for. */
export type ConversionSettings = Pick<PageSettings, "from" | "protect" | "phrases">;

/** What is to be done with a line, and what of it stays. */
export interface LinePlan {
  readonly line: Span;
  readonly decision: ScriptDecision;
  readonly region: Region;
  /** Inside `decision.convert`, in order. */
  readonly kept: readonly KeptCharacter[];
}

/** What carries over from one block of a long text to the next, so that the end of a file is read with what its start has told. */
export interface ConversionMemory {
  readonly evidence: ScriptEvidence;
  readonly regions: RegionEvidence;
  /** Names of persons found so far. */
  readonly names: Set<string>;
}

/** The plans of a page's lines, and the places of all marked characters in it. */
export interface PagePlan {
  readonly plans: readonly LinePlan[];
  readonly marks: readonly number[];
}

/** A memory of nothing. */
export function newMemory(): ConversionMemory {
  return { evidence: noEvidence(), regions: { particleZhu: 0, zhe: 0, taiwan: 0, hongKong: 0 }, names: new Set() };
}

const NOT_CONVERTED: readonly Span[] = [];
const NOTHING_KEPT: readonly KeptCharacter[] = [];

/**
 * Decides for every line of a page what is converted, by which region's dictionaries, and which characters stay.
 *
 * @param lines spans of the lines in `units`, in order
 */
export function planPage(
  units: Uint16Array,
  lines: readonly Span[],
  settings: ConversionSettings,
  memory: ConversionMemory = newMemory(),
): PagePlan {
  const places: number[] = [];
  const markEnds: number[] = [];
  const evidences = lines.map((line) => {
    const evidence = readEvidence(units, line.from, line.to, places);
    markEnds.push(places.length);
    addEvidence(memory.evidence, evidence);
    return evidence;
  });
  const decisions = decideLines(units, lines, evidences, settings, memory);
  const marks = lines.map((line, index) => {
    if (decisions[index]?.convert.length === 0) return [];
    return places.slice(markEnds[index - 1] ?? 0, markEnds[index]).map((at): Mark => ({ at, line }));
  });
  const regions = settings.from === "auto" ? readRegions(units, marks, memory.regions) : undefined;
  const kept = settings.protect ? keptByLine(protectNames(units, marks.flat(), memory.names), lines) : undefined;
  const plans = lines.map((line, index): LinePlan => {
    const decision = decisions[index] as ScriptDecision;
    const region = decision.convert.length === 0 ? "none" : regionFor(settings, regions?.[index], memory.regions);
    return { line, decision, region, kept: kept?.[index] ?? NOTHING_KEPT };
  });
  return { plans, marks: places };
}

function decideLines(
  units: Uint16Array,
  lines: readonly Span[],
  evidences: readonly ScriptEvidence[],
  settings: ConversionSettings,
  memory: ConversionMemory,
): readonly ScriptDecision[] {
  const page = readPageScript(memory.evidence);
  return lines.map((line, index) => {
    const evidence = evidences[index] as ScriptEvidence;
    if (settings.from === "auto") return decideByEvidence(units, line, evidence, page);
    const decision = decideAsGiven(units, line, evidence);
    if (settings.from === "none") return { ...decision, convert: NOT_CONVERTED };
    return settings.protect ? decision : { ...decision, convert: [line] };
  });
}

function readRegions(units: Uint16Array, marks: readonly (readonly Mark[])[], sum: RegionEvidence): readonly RegionEvidence[] {
  return marks.map((ofLine) => {
    const evidence = readRegion(units, ofLine);
    addRegion(sum, evidence);
    return evidence;
  });
}

function regionFor(settings: ConversionSettings, line: RegionEvidence | undefined, page: RegionEvidence): Region {
  return settings.from === "auto" ? regionOf(line ?? newMemory().regions, page) : settings.from;
}

function keptByLine(kept: readonly KeptCharacter[], lines: readonly Span[]): readonly (readonly KeptCharacter[])[] {
  let next = 0;
  return lines.map((line) => {
    if (next >= kept.length || (kept[next] as KeptCharacter).at >= line.to) return NOTHING_KEPT;
    const start = next;
    while (next < kept.length && (kept[next] as KeptCharacter).at < line.to) next++;
    return kept.slice(start, next);
  });
}
