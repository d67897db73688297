import { OUTPUT_OPTIONS } from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc schema`: what a record is. */
export const schema: Verb = {
  name: "schema",
  summary: "print the JSON Schema (2020-12) of an article record",
  argument: "",
  options: OUTPUT_OPTIONS.slice(0, 1),
  examples: [
    ["newsproc schema > article.schema.json", "for a validator"],
    ["newsproc schema | jq -r '.properties | keys_unsorted[]'", "the keys, in order"],
  ],
  load: () => import("../commands/schema.ts"),
};
