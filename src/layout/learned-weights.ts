import { LAYOUT_WEIGHTS } from "./weights.generated.ts";
import { parseWeights, type Weights } from "./weights.ts";

let cached: Weights | undefined;

/** The weights learned by `src/tables/learn-layout.ts`, read at first use. */
export function learnedWeights(): Weights {
  cached ??= parseWeights(LAYOUT_WEIGHTS);
  return cached;
}
