import type { Line } from "../model/line.ts";
import type { IrreparableSpan, Repair, RepairedPage } from "../model/repair.ts";
import type { PageSettings } from "../model/settings.ts";
import { findDamaged } from "./damaged.ts";
import type { Fix } from "./fix.ts";
import { FIXES } from "./fixes.ts";
import { findIrreparable } from "./irreparable.ts";
import { type LineRepair, repairLine } from "./line/repair-line.ts";
import { LOST } from "./signs.ts";

/** The fixes that are not switched off. */
export function enabledFixes(disabled: readonly string[]): readonly Fix[] {
  return disabled.length === 0 ? FIXES : FIXES.filter((fix) => !disabled.includes(fix.name));
}

/** What a repaired line still has that is beyond repair, in order of place. */
function irreparableOf({ text, signs }: LineRepair, line: number): readonly IrreparableSpan[] {
  const marks = (signs & LOST) === 0 ? [] : findIrreparable(text, line);
  const damaged = findDamaged(text, line, signs);
  return damaged.length === 0 ? marks : [...marks, ...damaged].sort((a, b) => a.columnStart - b.columnStart);
}

/**
 * Repairs the lines of a page, one to one. A line without damage is the identical object; damage that cannot be undone stays as it is
 * and is reported.
 *
 * @example repairLines([{ number: 1, text: "姹熷窞澶滃競寮€寮犱簡", byteStart: 0, byteEnd: 33 }], DEFAULT_SETTINGS).lines[0]?.text // "江州夜市开张了"
 */
export function repairLines(lines: readonly Line[], settings: Pick<PageSettings, "repair" | "disabledFixes">): RepairedPage {
  if (!settings.repair) return { lines, repairs: [], irreparable: [] };
  const fixes = enabledFixes(settings.disabledFixes);
  const repairs: Repair[] = [];
  const irreparable: IrreparableSpan[] = [];
  const repaired = lines.map((line) => {
    const outcome = repairLine(line.text, fixes);
    for (const repair of outcome.repairs) repairs.push({ ...repair, line: line.number });
    if (outcome.signs !== 0) irreparable.push(...irreparableOf(outcome, line.number));
    return outcome.text === line.text ? line : { ...line, text: outcome.text };
  });
  return { lines: repaired, repairs, irreparable };
}
