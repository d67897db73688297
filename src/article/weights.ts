import { SURENESS } from "./confidence.ts";
import { FEATURE, type FeatureName, namedWeightBase, WEIGHT_COUNT } from "./features.ts";
import { ARTICLE_WEIGHTS } from "./weights.generated.ts";

/** All that is learned of stories. */
export interface ArticleWeights {
  /** Of the evidence for what is done with a piece, in the order of `features.ts`. */
  readonly choices: Float64Array;
  /** Of what tells how sure a story is, in the order of `SURENESS`. */
  readonly sureness: readonly number[];
}

let cached: ArticleWeights | undefined;

/** The learned weights, read at first use. */
export function articleWeights(): ArticleWeights {
  cached ??= parseWeights(ARTICLE_WEIGHTS);
  return cached;
}

/** Reads rows of piece, action, evidence and weight; rows for evidence that no longer exists are passed over. */
function parseWeights(rows: string): ArticleWeights {
  const choices = new Float64Array(WEIGHT_COUNT);
  const sureness: number[] = SURENESS.map(() => 0);
  for (const row of rows.split("\n")) {
    const [kind = "", action = "", evidence = "", weight] = row.split("\t");
    const feature = FEATURE[evidence as FeatureName];
    const base = namedWeightBase(kind, action);
    if (feature !== undefined && base >= 0) choices[base + feature] = Number(weight);
    if (kind === "story") sureness[SURENESS.indexOf(evidence as (typeof SURENESS)[number])] = Number(weight);
  }
  return { choices, sureness };
}
