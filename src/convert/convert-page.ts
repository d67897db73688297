import type { Region } from "../model/conversion.ts";
import { type Chain, type ChainName, chainOf } from "./chain.ts";
import { textOf } from "./convert-units.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import { type ChainOutput, copyUnits, runChain } from "./run-chain.ts";

/**
 * Carries out the plans of a page's lines.
 *
 * @param units the page with compatibility ideographs replaced
 * @returns for each line its text after conversion, `undefined` for lines of which nothing is converted
 */
export function convertPlanned(
  units: Uint16Array,
  plans: readonly LinePlan[],
  settings: ConversionSettings,
): readonly (string | undefined)[] {
  const chains = chainsFor(settings);
  const room = plans.reduce((sum, { region, line }) => {
    return region === "none" ? sum : sum + roomFor(chains(region), line.to - line.from);
  }, 0);
  const output: ChainOutput = { units: new Uint16Array(room), end: 0 };
  const ends = plans.map((plan) => {
    if (plan.region !== "none") convertLine(chains(plan.region), units, plan, output);
    return output.end;
  });
  const text = textOf(output.units, 0, output.end);
  return plans.map(({ region }, index) => (region === "none" ? undefined : text.slice(ends[index - 1] ?? 0, ends[index])));
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
  return Math.ceil(length * chain.growth) + 2;
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
