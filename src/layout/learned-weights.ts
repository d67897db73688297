import { type DecodingTable, decodingTable } from "./decoding-table.ts";
import { LAYOUT_WEIGHTS } from "./weights.generated.ts";
import { parseWeights } from "./weights.ts";

let cached: DecodingTable | undefined;

/** The weights learned by `src/tables/learn-layout.ts`, read and made ready at first use. */
export function learnedWeights(): DecodingTable {
  cached ??= decodingTable(parseWeights(LAYOUT_WEIGHTS));
  return cached;
}
