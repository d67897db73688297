import { FEATURE, type FeatureName, namedWeightBase, WEIGHT_COUNT } from "./features.ts";
import { ARTICLE_WEIGHTS } from "./weights.generated.ts";

let cached: Float64Array | undefined;

/** The learned weights in the order of `features.ts`, read at first use. */
export function articleWeights(): Float64Array {
  cached ??= parseWeights(ARTICLE_WEIGHTS);
  return cached;
}

/** Reads rows of piece, action, evidence and weight; rows for evidence that no longer exists are passed over. */
function parseWeights(rows: string): Float64Array {
  const weights = new Float64Array(WEIGHT_COUNT);
  for (const row of rows.split("\n")) {
    const [kind = "", action = "", evidence = "", weight] = row.split("\t");
    const feature = FEATURE[evidence as FeatureName];
    const base = namedWeightBase(kind, action);
    if (feature !== undefined && base >= 0) weights[base + feature] = Number(weight);
  }
  return weights;
}
