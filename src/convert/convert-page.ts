import type { Region } from "../model/conversion.ts";
import { type Chain, type ChainKind, chainOf } from "./chain.ts";
import { replaceCompatibility } from "./compatibility.ts";
import { textOf, unitsOf } from "./convert-units.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import { type ChainOutput, copyUnits, runChain } from "./run-chain.ts";
import type { ScriptDecision, Span } from "./script-decision.ts";

/** The code units of a page as it was written, and where the kept characters of all lines stand in it, in order. */
export interface WrittenPage {
  readonly units: Uint16Array;
  readonly keptAt: readonly number[];
}

/**
 * Carries out the plans of a page's lines.
 *
 * @returns for each line its text after conversion, `undefined` for lines of which nothing is converted
 */
export function convertedLines(
  units: Uint16Array,
  plans: readonly LinePlan[],
  settings: ConversionSettings,
): readonly (string | undefined)[] {
  const chains = chainsFor(settings);
  const output = outputFor(plans, chains);
  const ends: number[] = [];
  for (const plan of plans) {
    if (isConverting(plan)) convertLine(chains(plan), units, plan, output);
    ends.push(output.end);
  }
  const text = textOf(output.units, 0, output.end);
  return plans.map(({ region }, index) => (region === "none" ? undefined : text.slice(ends[index - 1] ?? 0, ends[index])));
}

/** Writes the lines of a page by their plans, those of which nothing is converted too, with line feeds between them. */
export function writePage(units: Uint16Array, plans: readonly LinePlan[], settings: ConversionSettings): WrittenPage {
  const chains = chainsFor(settings);
  const keptAt: number[] = [];
  const output: ChainOutput = { ...outputFor(plans, chains), keptAt };
  for (let index = 0; index < plans.length; index++) {
    if (index > 0) output.units[output.end++] = LINE_FEED;
    const plan = plans[index] as LinePlan;
    const { from } = plan.line;
    if (!isConverting(plan)) {
      copyUnits(units, from, plan.line.to, output);
    } else if (isWholly(plan)) {
      const last = lastAlike(plans, index);
      runChain(chains(plan), units, from, (plans[last] as LinePlan).line.to, output);
      index = last;
    } else convertLine(chains(plan), units, plan, output);
  }
  return { units: output.units.subarray(0, output.end), keptAt };
}

/** An output with room for all lines, whether they are converted or not. */
function outputFor(plans: readonly LinePlan[], chains: (plan: ConvertingPlan) => Chain): ChainOutput {
  let length = 0;
  let growth = 1;
  let last: LinePlan | undefined;
  for (let index = 0; index < plans.length; index++) {
    const plan = plans[index] as LinePlan;
    length += plan.line.to - plan.line.from;
    if (plan.region === last?.region && plan.words === last.words) continue;
    last = plan;
    if (isConverting(plan)) growth = Math.max(growth, chains(plan).growth);
  }
  return { units: unwritten(Math.ceil(length * growth) + 4 * plans.length), end: 0 };
}

/** Units that are all written before they are read. */
function unwritten(length: number): Uint16Array {
  return new Uint16Array(Buffer.allocUnsafeSlow(2 * length).buffer, 0, length);
}

/** Whether all of a line is converted and nothing kept. */
function isWholly({ decision, kept }: LinePlan): boolean {
  return decision.convert === "all" && kept.length === 0;
}

/** The last of the lines that follow each other in the text and go through the same dictionaries as a whole: one run does for them. */
function lastAlike(plans: readonly LinePlan[], first: number): number {
  const { region, words } = plans[first] as LinePlan;
  let last = first;
  for (;;) {
    const next = plans[last + 1];
    if (next === undefined || next.region !== region || next.words !== words || !isWholly(next)) return last;
    if (next.line.from !== (plans[last] as LinePlan).line.to + 1) return last;
    last++;
  }
}

const LINE_FEED = 0x0a;

/** Settings with a given region. */
export type PlainSettings = ConversionSettings & { readonly from: ChainKind["region"] };

/**
 * Converts the code units of a whole text from a given region with nothing protected: OpenCC as it is.
 *
 * @example convertPlain(unitsOf("皇后與後代"), { from: "t", protect: false, phrases: false }) // the units of "皇后与后代"
 */
export function convertPlain(units: Uint16Array, settings: PlainSettings): Uint16Array {
  const chain = chainOf(chainKind({ region: settings.from, words: settings.phrases }, settings));
  const convert = (input: Uint16Array): ChainOutput => {
    const output: ChainOutput = { units: unwritten(roomFor(chain, input.length)), end: 0 };
    runChain(chain, input, 0, input.length, output);
    return output;
  };
  let output = convert(units);
  if (output.hasCompatibility === true) output = convert(unitsOf(replaceCompatibility(textOf(units, 0, units.length))));
  return output.units.subarray(0, output.end);
}

/** Looks the chain of neighbouring lines of one kind up once. */
function chainsFor(settings: ConversionSettings): (plan: ConvertingPlan) => Chain {
  let last: LinePlan | undefined;
  let chain: Chain | undefined;
  return (plan) => {
    if (chain === undefined || plan.region !== last?.region || plan.words !== last.words)
      chain = chainOf(chainKind(plan, settings));
    last = plan;
    return chain;
  };
}

/** The plan of a line that is converted. */
type ConvertingPlan = LinePlan & { readonly region: Exclude<Region, "none"> };

/** Whether anything of the line is converted. */
export function isConverting(plan: LinePlan): plan is ConvertingPlan {
  return plan.region !== "none";
}

/** Units that the conversion of so many can need. */
export function roomFor(chain: Chain, length: number): number {
  return Math.ceil(length * chain.growth) + 3;
}

/** Converts one line by its plan and appends it to the output. */
export function convertLine(chain: Chain, units: Uint16Array, plan: LinePlan, output: ChainOutput): void {
  const { line, decision, kept } = plan;
  let at = line.from;
  let next = 0;
  for (const span of spansToConvert(decision, line)) {
    if (at < span.from) copyUnits(units, at, span.from, output);
    at = span.from;
    while (next < kept.length && (kept[next]?.at ?? 0) < at) next++;
    for (; next < kept.length && (kept[next]?.at ?? 0) < span.to; next++) {
      const one = kept[next];
      if (one === undefined) break;
      runChain(chain, units, at, one.at, output);
      appendUnit(units, one.at, one.unit, output);
      at = one.at + 1;
    }
    runChain(chain, units, at, span.to, output);
    at = span.to;
  }
  if (at < line.to) copyUnits(units, at, line.to, output);
}

/** The spans of a line that its plan converts. */
export function spansToConvert({ convert }: ScriptDecision, line: Span): readonly Span[] {
  if (convert === "all") return [line];
  return convert === "nothing" ? [] : convert;
}

function appendUnit(units: Uint16Array, at: number, unit: number, output: ChainOutput): void {
  output.keptAt?.push(output.end);
  copyUnits(units, at, at + 1, output);
  output.units[output.end - 1] = unit;
}

/** The dictionaries for a line: with regional words where they are asked for and OpenCC has them. */
export function chainKind(
  { region, words }: Pick<ConvertingPlan, "region" | "words">,
  { from, protect }: ConversionSettings,
): ChainKind {
  const isExact = from !== "auto" && !protect;
  return { region, words: words && region !== "t", isExact };
}
