import type { Region } from "../model/conversion.ts";
import type { PageSettings } from "../model/settings.ts";
import { type KeptCharacter, type Mark, protectNames } from "./protect-names.ts";
import { addRegion, type RegionEvidence, readRegion, regionOf } from "./region.ts";
import { decideAsGiven, decideByEvidence, readPageScript, type ScriptDecision, type Span } from "./script-decision.ts";
import { addEvidence, readEvidence, type ScriptEvidence } from "./script-evidence.ts";

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

/** The plans of a page's lines, and the places of all marked characters in it. */
export interface PagePlan {
  readonly plans: readonly LinePlan[];
  readonly marks: readonly number[];
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
    return places.slice(markEnds[index - 1] ?? 0, markEnds[index]).map((at) => ({ at, line }));
  });
  const regions = regionsOf(units, decisions, marks, settings, memory.regions);
  const located = marks.flatMap((ofLine, index) => ofLine.map((mark): Mark => ({ ...mark, region: regions[index] ?? "none" })));
  const kept = settings.protect ? keptByLine(protectNames(units, located, memory.names), lines) : undefined;
  const plans = lines.map((line, index): LinePlan => {
    return {
      line,
      decision: decisions[index] as ScriptDecision,
      region: regions[index] as Region,
      kept: kept?.[index] ?? NOTHING_KEPT,
    };
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

/** The region of each line: the given one, or what the line and the page say; `none` where nothing is converted. */
function regionsOf(
  units: Uint16Array,
  decisions: readonly ScriptDecision[],
  marks: readonly (readonly { readonly at: number; readonly line: Span }[])[],
  settings: ConversionSettings,
  page: RegionEvidence,
): readonly Region[] {
  const { from } = settings;
  if (from !== "auto") return decisions.map(({ convert }) => (convert.length === 0 ? "none" : from));
  const ofLines = marks.map((ofLine) => readRegion(units, ofLine));
  for (const ofLine of ofLines) addRegion(page, ofLine);
  return decisions.map(({ convert }, index) =>
    convert.length === 0 ? "none" : regionOf(ofLines[index] as RegionEvidence, page),
  );
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
