import type { Region } from "../model/conversion.ts";
import type { PageSettings } from "../model/settings.ts";
import { type ConversionMemory, newMemory } from "./memory.ts";
import { mayBeProtected } from "./name-screen.ts";
import { type KeptCharacter, type Mark, protectNames } from "./protect-names.ts";
import type { PageReading } from "./read-page.ts";
import { addRegion, type RegionEvidence, readRegion, regionOf } from "./region.ts";
import { decideAsGiven, decideByEvidence, readPageScript, type ScriptDecision, type Span } from "./script-decision.ts";
import { addEvidence, type ScriptEvidence } from "./script-evidence.ts";

/** The settings that conversion asks for. */
export type ConversionSettings = Pick<PageSettings, "from" | "protect" | "phrases">;

/** What is to be done with a line, and what of it stays. */
export interface LinePlan {
  readonly line: Span;
  readonly decision: ScriptDecision;
  readonly region: Region;
  /** Regional words too, where they are asked for: never in a line that may be Simplified. */
  readonly words: boolean;
  /** Inside `decision.convert`, in order. */
  readonly kept: readonly KeptCharacter[];
}

const NOTHING_KEPT: readonly KeptCharacter[] = [];
const NO_REGION: RegionEvidence = { particleZhu: 0, zhe: 0, taiwan: 0, hongKong: 0 };

/** Decides for every line of a page what is converted, by which region's dictionaries, and which characters stay. */
export function planPage(
  reading: PageReading,
  settings: ConversionSettings,
  memory: ConversionMemory = newMemory(),
): readonly LinePlan[] {
  const { units, lines, evidences } = reading;
  for (let index = 0; index < evidences.length; index++) addEvidence(memory.evidence, evidences[index] as ScriptEvidence);
  const decisions = decideLines(units, lines, evidences, settings, memory);
  const plainZhu = new Set<number>();
  const regions = regionsOf(reading, decisions, settings, memory.regions, plainZhu);
  const marks = settings.protect ? marksIn(reading, regions, plainZhu) : [];
  const kept = protectNames(units, marks, memory.names);
  const plans: LinePlan[] = [];
  let next = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Span;
    const decision = decisions[index] as ScriptDecision;
    const { traditional, simplified } = evidences[index] as ScriptEvidence;
    const words = settings.phrases && (!settings.protect || traditional > simplified);
    const first = next;
    while (next < kept.length && (kept[next] as KeptCharacter).at < line.to) next++;
    const ofLine = first === next ? NOTHING_KEPT : within(decision, kept.slice(first, next));
    plans.push({ line, decision, region: regions[index] as Region, words, kept: ofLine });
  }
  return plans;
}

function decideLines(
  units: Uint16Array,
  lines: readonly Span[],
  evidences: readonly ScriptEvidence[],
  settings: ConversionSettings,
  memory: ConversionMemory,
): readonly ScriptDecision[] {
  const page = readPageScript(memory.evidence);
  const { from, protect } = settings;
  const decisions: ScriptDecision[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Span;
    const evidence = evidences[index] as ScriptEvidence;
    if (from === "auto") decisions.push(decideByEvidence(units, line, evidence, page));
    else {
      const decision = decideAsGiven(units, line, evidence);
      if (from === "none") decisions.push({ ...decision, convert: "nothing" });
      else decisions.push(protect ? decision : { ...decision, convert: "all" });
    }
  }
  return decisions;
}

/**
 * The region of each line: the given one, or what the line and the page say; `none` where nothing is converted.
 *
 * @param plainZhu collects the places of 著 that need no second look
 */
function regionsOf(
  reading: PageReading,
  decisions: readonly ScriptDecision[],
  settings: ConversionSettings,
  page: RegionEvidence,
  plainZhu: Set<number>,
): readonly Region[] {
  const { from } = settings;
  const regions: Region[] = [];
  if (from !== "auto") {
    for (let index = 0; index < decisions.length; index++)
      regions.push((decisions[index] as ScriptDecision).convert === "nothing" ? "none" : from);
    return regions;
  }
  const { lines, markEnds } = reading;
  const ofLines: RegionEvidence[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = markEnds[index - 1] ?? 0;
    const end = markEnds[index] as number;
    if (first === end || (decisions[index] as ScriptDecision).convert === "nothing") ofLines.push(NO_REGION);
    else {
      const evidence = readRegion(reading, lines[index] as Span, first, end, plainZhu);
      addRegion(page, evidence);
      ofLines.push(evidence);
    }
  }
  for (let index = 0; index < lines.length; index++) {
    const isKept = (decisions[index] as ScriptDecision).convert === "nothing";
    regions.push(isKept ? "none" : regionOf(ofLines[index] as RegionEvidence, page));
  }
  return regions;
}

/** Whether a decision converts the character at a place of its line. */
export function isConverted({ convert }: ScriptDecision, at: number): boolean {
  if (convert === "all" || convert === "nothing") return convert === "all";
  return convert.some(({ from, to }) => from <= at && at < to);
}

/** Those of the kept characters that would be converted at all. */
function within(decision: ScriptDecision, kept: readonly KeptCharacter[]): readonly KeptCharacter[] {
  return decision.convert === "all" ? kept : kept.filter(({ at }) => isConverted(decision, at));
}

/**
 * The marked characters of the lines that are converted which may be protected.
 *
 * @param settled places that need no second look
 */
function marksIn(
  { units, lines, marks, markEnds }: PageReading,
  regions: readonly Region[],
  settled: ReadonlySet<number>,
): readonly Mark[] {
  const found: Mark[] = [];
  let next = 0;
  for (let index = 0; index < lines.length; index++) {
    const region = regions[index] as Region;
    const line = lines[index] as Span;
    for (const end = markEnds[index] as number; next < end; next++) {
      const at = marks[next] as number;
      if (region !== "none" && !settled.has(at) && mayBeProtected(units, at, line, region)) found.push({ at, line, region });
    }
  }
  return found;
}
