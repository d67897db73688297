import { ACTIONS, type Action, FEATURE, type FeatureName, WEIGHT_COUNT, weightBase } from "./features.ts";
import type { PieceKind } from "./piece.ts";
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
    const [piece, action, evidence, weight] = row.split("\t");
    const feature = FEATURE[evidence as FeatureName];
    if (feature === undefined || !ACTIONS.includes(action as Action)) continue;
    weights[weightBase(piece as PieceKind, ACTIONS.indexOf(action as Action)) + feature] = Number(weight);
  }
  return weights;
}
