import type { Line } from "../model/line.ts";
import type { IrreparableSpan, Repair, RepairedPage } from "../model/repair.ts";
import type { PageSettings } from "../model/settings.ts";
import type { Fix } from "./fix.ts";
import { FIXES } from "./fixes.ts";
import { findIrreparable } from "./irreparable.ts";
import { repairLine } from "./line/repair-line.ts";
import { LOST } from "./signs.ts";

/** The fixes that are not switched off. */
export function enabledFixes(disabled: readonly string[]): readonly Fix[] {
  return disabled.length === 0 ? FIXES : FIXES.filter((fix) => !disabled.includes(fix.name));
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
    if ((outcome.signs & LOST) !== 0) irreparable.push(...findIrreparable(outcome.text, line.number));
    return outcome.text === line.text ? line : { ...line, text: outcome.text };
  });
  return { lines: repaired, repairs, irreparable };
}
