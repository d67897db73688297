import { writePage } from "./convert-page.ts";
import { type ConversionMemory, copyMemory, newMemory } from "./memory.ts";
import { type ConversionSettings, isConverted, type LinePlan, planPage } from "./plan-page.ts";
import type { KeptCharacter } from "./protect-names.ts";
import { type PageReading, readBlock } from "./read-page.ts";

/** What was weighed by its neighbours; words and known names are the same in both scripts. */
const WEIGHED: ReadonlySet<KeptCharacter["because"]> = new Set(["name", "name-elsewhere", "shop-or-place"]);

/** Rounds after which the rest stays; in running text the first one finds nothing to do. */
const MAXIMAL_ROUNDS = 4;

/**
 * The plans of a page such that converting the outcome again would change nothing: a character that stands in a name before conversion
 * and, for its neighbours have changed, in none after it, is not kept.
 *
 * Only a given region asks for it: what was found Traditional by evidence is Simplified afterwards.
 */
export function stablePlans(
  reading: PageReading,
  settings: ConversionSettings,
  memory: ConversionMemory = newMemory(),
): readonly LinePlan[] {
  let plans = planPage(reading, settings, memory);
  if (settings.from === "auto") return plans;
  for (let round = 0; round < MAXIMAL_ROUNDS; round++) {
    const keeping = plans.filter(isWeighing);
    if (keeping.length === 0) break;
    const { units, keptAt } = writePage(reading.units, keeping, settings);
    const again = planPage(readBlock(units), settings, copyMemory(memory));
    let next = 0;
    const stable = new Map<LinePlan, LinePlan>();
    keeping.forEach((plan, index) => {
      const kept = plan.kept.filter(() => isLeft(again[index], keptAt[next++] ?? -1));
      if (kept.length < plan.kept.length) stable.set(plan, { ...plan, kept });
    });
    if (stable.size === 0) break;
    plans = plans.map((plan) => stable.get(plan) ?? plan);
  }
  return plans;
}

/** Whether a plan keeps a character that was weighed. */
function isWeighing({ kept }: LinePlan): boolean {
  return kept.length > 0 && kept.some(({ because }) => WEIGHED.has(because));
}

/** Whether a plan leaves the character at a place as it is. */
function isLeft(plan: LinePlan | undefined, at: number): boolean {
  if (plan === undefined) return false;
  return plan.kept.some((one) => one.at === at) || !isConverted(plan.decision, at);
}
