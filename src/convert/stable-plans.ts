import { writePage } from "./convert-page.ts";
import { type ConversionMemory, copyMemory, newMemory } from "./memory.ts";
import { type ConversionSettings, type LinePlan, planPage } from "./plan-page.ts";
import { type PageReading, readText } from "./read-page.ts";

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
  const before = copyMemory(memory);
  let plans = planPage(reading, settings, memory);
  if (settings.from === "auto") return plans;
  for (let round = 0; round < MAXIMAL_ROUNDS; round++) {
    if (plans.every(({ kept }) => kept.length === 0)) break;
    const { text, keptAt } = writePage(reading.units, plans, settings, true);
    const again = planPage(readText(text), settings, copyMemory(before));
    let next = 0;
    const stable = plans.map((plan, index) => {
      const kept = plan.kept.filter(() => isLeft(again[index], keptAt[next++] ?? -1));
      return kept.length === plan.kept.length ? plan : { ...plan, kept };
    });
    if (stable.every((plan, index) => plan === plans[index])) break;
    plans = stable;
  }
  return plans;
}

/** Whether a plan leaves the character at a place as it is. */
function isLeft(plan: LinePlan | undefined, at: number): boolean {
  if (plan === undefined) return false;
  return plan.kept.some((one) => one.at === at) || !plan.decision.convert.some(({ from, to }) => from <= at && at < to);
}
