import type { Region } from "../model/conversion.ts";
import { type Chain, type ChainName, chainOf } from "./chain.ts";
import { replaceCompatibility } from "./compatibility.ts";
import { textOf, unitsOf } from "./convert-units.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import { type ChainOutput, copyUnits, runChain } from "./run-chain.ts";

/** A page as a chain wrote it, and where each of its lines ends in it. */
interface WrittenPage {
  readonly text: string;
  readonly ends: readonly number[];
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
  const { text, ends } = writePage(units, plans, settings, false);
  return plans.map(({ region }, index) => (region === "none" ? undefined : text.slice(ends[index - 1] ?? 0, ends[index])));
}

/** Carries out the plans of a page's lines; the outcome is the page as one text, or `undefined` when nothing is converted. */
export function convertedText(units: Uint16Array, plans: readonly LinePlan[], settings: ConversionSettings): string | undefined {
  if (plans.every(({ region }) => region === "none")) return undefined;
  return writePage(units, plans, settings, true).text;
}

/** @param isWhole write lines of which nothing is converted too, and the line feeds between lines */
function writePage(units: Uint16Array, plans: readonly LinePlan[], settings: ConversionSettings, isWhole: boolean): WrittenPage {
  const chains = chainsFor(settings);
  let room = 0;
  for (const { region, line } of plans) {
    if (region !== "none") room += roomFor(chains(region), line.to - line.from);
    else if (isWhole) room += line.to - line.from + 1;
  }
  const output: ChainOutput = { units: new Uint16Array(room), end: 0 };
  const ends = plans.map((plan, index) => {
    if (isWhole && index > 0) output.units[output.end++] = LINE_FEED;
    if (plan.region !== "none") convertLine(chains(plan.region), units, plan, output);
    else if (isWhole) copyUnits(units, plan.line.from, plan.line.to, output);
    return output.end;
  });
  return { text: textOf(output.units, 0, output.end), ends };
}

const LINE_FEED = 0x0a;

/**
 * Converts a whole text from a given region with nothing protected: OpenCC as it is.
 *
 * @example convertPlain("皇后與後代", { from: "t", protect: false, phrases: false }) // "皇后与后代"
 */
export function convertPlain(text: string, settings: ConversionSettings & { readonly from: "t" | "tw" | "hk" }): string {
  const units = unitsOf(replaceCompatibility(text));
  const chain = chainOf(chainName(settings.from, settings));
  const output: ChainOutput = { units: new Uint16Array(roomFor(chain, units.length)), end: 0 };
  runChain(chain, units, 0, units.length, output);
  return textOf(output.units, 0, output.end);
}

/** Looks each region's chain up once. */
function chainsFor(settings: ConversionSettings): (region: Exclude<Region, "none">) => Chain {
  let region: Region = "none";
  let chain: Chain | undefined;
  return (wanted) => {
    if (chain === undefined || wanted !== region) {
      chain = chainOf(chainName(wanted, settings));
      region = wanted;
    }
    return chain;
  };
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
  for (const span of decision.convert) {
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

function appendUnit(units: Uint16Array, at: number, unit: number, output: ChainOutput): void {
  copyUnits(units, at, at + 1, output);
  output.units[output.end - 1] = unit;
}

/** The configuration of OpenCC for a region: with regional words where they are asked for and OpenCC has them. */
export function chainName(region: Exclude<Region, "none">, { from, phrases }: ConversionSettings): ChainName {
  if (phrases && region !== "t") return region === "tw" ? "twp" : "hkp";
  return from === "auto" ? `auto-${region}` : region;
}
