import type { Line } from "../model/line.ts";
import type { IrreparableSpan, Repair, RepairedPage } from "../model/repair.ts";
import type { PageSettings } from "../model/settings.ts";
import { findDamaged } from "./damaged.ts";
import type { Fix } from "./fix.ts";
import { FIXES } from "./fixes.ts";
import { findIrreparable } from "./irreparable.ts";
import { type LineRepair, type OrderedFixes, orderFixes, repairLine } from "./line/repair-line.ts";
import { LOST, signsOf } from "./signs.ts";

/** The fixes that are not switched off. */
export function enabledFixes(disabled: readonly string[]): readonly Fix[] {
  return disabled.length === 0 ? FIXES : FIXES.filter((fix) => !disabled.includes(fix.name));
}

/** A line after repair, and what it still has that is beyond repair, in order of place. */
interface WorkedLine {
  readonly repair: LineRepair;
  readonly irreparable: readonly Omit<IrreparableSpan, "line">[];
}

/** The lines of a page that show signs of damage: pages repeat lines, and each is worked on once. */
class DamagedLines {
  private readonly known = new Map<string, WorkedLine>();
  private readonly fixes: OrderedFixes;

  constructor(fixes: readonly Fix[]) {
    this.fixes = orderFixes(fixes);
  }

  workOn(text: string, signs: number): WorkedLine {
    let worked = this.known.get(text);
    if (worked === undefined) {
      const repair = repairLine(text, signs, this.fixes);
      worked = { repair, irreparable: repair.signs === 0 ? [] : irreparableOf(repair) };
      this.known.set(text, worked);
    }
    return worked;
  }
}

function irreparableOf({ text, signs }: LineRepair): readonly Omit<IrreparableSpan, "line">[] {
  const marks = (signs & LOST) === 0 ? [] : findIrreparable(text);
  const damaged = findDamaged(text, signs);
  return damaged.length === 0 ? marks : [...marks, ...damaged].sort((a, b) => a.columnStart - b.columnStart);
}

/**
 * Repairs the lines of a page, one to one. A line without damage is the identical object, and costs one look at each character; damage
 * that cannot be undone stays as it is and is reported.
 *
 * @example repairLines([{ number: 1, text: "姹熷窞澶滃競寮€寮犱簡", byteStart: 0, byteEnd: 33 }], DEFAULT_SETTINGS).lines[0]?.text // "江州夜市开张了"
 */
export function repairLines(lines: readonly Line[], settings: Pick<PageSettings, "repair" | "disabledFixes">): RepairedPage {
  if (!settings.repair) return { lines, repairs: [], irreparable: [] };
  const damaged = new DamagedLines(enabledFixes(settings.disabledFixes));
  const repairs: Repair[] = [];
  const irreparable: IrreparableSpan[] = [];
  const repaired = lines.map((line) => {
    const signs = signsOf(line.text);
    if (signs === 0) return line;
    const worked = damaged.workOn(line.text, signs);
    for (const repair of worked.repair.repairs) repairs.push({ ...repair, line: line.number });
    for (const { kind, ...span } of worked.irreparable) irreparable.push({ kind, line: line.number, ...span });
    return worked.repair.text === line.text ? line : { ...line, text: worked.repair.text };
  });
  return { lines: repaired, repairs, irreparable };
}
