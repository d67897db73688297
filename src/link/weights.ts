import { LINK_EVIDENCE, type LinkEvidence } from "./evidence.ts";
import { LINK_WEIGHTS } from "./weights.generated.ts";

/** What each piece of {@link LINK_EVIDENCE} is worth, in nats. */
export type LinkWeights = Float64Array;

let cached: LinkWeights | undefined;

/** The weights learned by `src/tables/learn-link.ts`, read at first use. */
export function linkWeights(): LinkWeights {
  cached ??= parseLinkWeights(LINK_WEIGHTS);
  return cached;
}

/** Reads rows of evidence and weight; rows for evidence that no longer exists are passed over. */
export function parseLinkWeights(rows: string): LinkWeights {
  const weights = new Float64Array(LINK_EVIDENCE.length);
  for (const row of rows.split("\n")) {
    const [name = "", weight] = row.split("\t");
    const place = LINK_EVIDENCE.indexOf(name as LinkEvidence);
    if (place >= 0) weights[place] = Number(weight);
  }
  return weights;
}
