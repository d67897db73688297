import type { Region } from "../model/conversion.ts";
import { type Chain, type ChainName, chainOf } from "./chain.ts";
import { textOf } from "./convert-units.ts";
import type { ConversionSettings, LinePlan } from "./plan-page.ts";
import { type ChainOutput, copyUnits, runChain } from "./run-chain.ts";

/** A converted line: its text, or `undefined` when nothing of it changed. */
export type ConvertedText = string | undefined;

/**
 * Carries out the plans of a page's lines.
 *
 * @param units the page with compatibility ideographs replaced
 * @param source the page as it was
 */
export function convertPlanned(
  units: Uint16Array,
  source: Uint16Array,
  plans: readonly LinePlan[],
  settings: ConversionSettings,
): readonly ConvertedText[] {
  let room = new Uint16Array(0);
  return plans.map((plan) => {
    if (plan.region === "none") return undefined;
    const { from, to } = plan.line;
    const chain = chainOf(chainName(plan.region, settings));
    const need = roomFor(chain, to - from);
    if (room.length < need) room = new Uint16Array(need * 2);
    const output: ChainOutput = { units: room, end: 0 };
    convertLine(chain, units, plan, output);
    return isSame(source, plan, output) ? undefined : textOf(room, 0, output.end);
  });
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
    copyUnits(units, at, span.from, output);
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
  copyUnits(units, at, line.to, output);
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

function isSame(source: Uint16Array, { line }: LinePlan, output: ChainOutput): boolean {
  if (output.end !== line.to - line.from) return false;
  for (let index = 0; index < output.end; index++) if (output.units[index] !== source[line.from + index]) return false;
  return true;
}
