import type { Region } from "../model/conversion.ts";
import { readZhuAt } from "./own-zhu.ts";
import type { PageReading } from "./read-page.ts";
import type { Span } from "./script-decision.ts";

/** How often the characters stand in a text that tell Taiwan, Hong Kong and other Traditional text apart. */
export interface RegionEvidence {
  /** 著 as the particle 着: Taiwan, and whoever follows its standard. */
  particleZhu: number;
  /** 着: everybody else. */
  zhe: number;
  /** 裡. */
  taiwan: number;
  /** 裏 衞 説 着. */
  hongKong: number;
}

const ZHU = 0x8457;
const ZHE = 0x7740;
const TAIWAN_LI = 0x88e1;
const HONG_KONG_LI = 0x88cf;
const WEI = 0x885e;
const SHUO = 0x8aac;

/**
 * Counts the regional characters among the marked ones `first … end` of a line.
 *
 * @param plainZhu collects the places of 著 that the dictionaries read right
 */
export function readRegion(
  { units, marks }: PageReading,
  line: Span,
  first: number,
  end: number,
  plainZhu: Set<number>,
): RegionEvidence {
  const evidence: RegionEvidence = { particleZhu: 0, zhe: 0, taiwan: 0, hongKong: 0 };
  for (let index = first; index < end; index++) {
    const at = marks[index] as number;
    const unit = units[at];
    if (unit === ZHU) {
      const reading = readZhuAt(units, line.from, line.to, at);
      if (reading !== "own-word") evidence.particleZhu++;
      if (reading === "plain") plainZhu.add(at);
    } else if (unit === ZHE) evidence.zhe++;
    else if (unit === TAIWAN_LI) evidence.taiwan++;
    else if (unit === HONG_KONG_LI || unit === WEI || unit === SHUO) evidence.hongKong++;
  }
  return evidence;
}

/** Adds the second evidence to the first. */
export function addRegion(sum: RegionEvidence, more: RegionEvidence): void {
  sum.particleZhu += more.particleZhu;
  sum.zhe += more.zhe;
  sum.taiwan += more.taiwan;
  sum.hongKong += more.hongKong;
}

/**
 * The region whose dictionaries suit a line best. What hangs on it is the particle: 著 becomes 着 where the page writes the particle so
 * more often than 着, or where the line does and has no 着.
 */
export function regionOf(line: RegionEvidence, page: RegionEvidence): Exclude<Region, "none"> {
  if (line.particleZhu > 0 && line.zhe === 0 && page.particleZhu >= page.zhe) return "tw";
  if (page.particleZhu > page.zhe) return "tw";
  if (page.hongKong + page.zhe > page.taiwan) return "hk";
  return page.taiwan > 0 ? "tw" : "t";
}
