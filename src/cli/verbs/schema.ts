import { SCHEMA_CONSUMERS } from "../../record/schemas/names.ts";
import { OUTPUT_OPTIONS, PROFILE_OPTION } from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc schema`: what a record is. */
export const schema: Verb = {
  name: "schema",
  summary: "print how an article record is typed: JSON Schema (2020-12), or the form that a loader reads",
  argument: "",
  options: [
    { flags: "--for <consumer>", about: "who reads it", choices: SCHEMA_CONSUMERS, fallback: "json-schema" },
    PROFILE_OPTION,
    ...OUTPUT_OPTIONS.slice(0, 1),
  ],
  examples: [
    ["newsproc schema > article.schema.json", "for a validator"],
    ["newsproc schema --for duckdb > load.sql", "a typed query over articles.jsonl"],
    ["newsproc schema | jq -r '.properties | keys_unsorted[]'", "the keys, in order"],
  ],
  load: () => import("../commands/schema.ts"),
};
