import { type DecodingTable, decodingTable } from "./decoding-table.ts";
import { LAYOUT_WEIGHTS } from "./weights.generated.ts";
import { parseWeights, type Weights } from "./weights.ts";

let cached: { readonly weights: Weights; readonly table: DecodingTable } | undefined;

/** The weights learned by `src/tables/learn-layout.ts`, read and made ready at first use. */
export function learnedWeights(): { readonly weights: Weights; readonly table: DecodingTable } {
  if (cached === undefined) {
    const weights = parseWeights(LAYOUT_WEIGHTS);
    cached = { weights, table: decodingTable(weights) };
  }
  return cached;
}
