import {
  DECODE_OPTIONS,
  EXPLAIN_OPTIONS,
  FIELD_OPTIONS,
  INPUT_OPTIONS,
  OUTPUT_OPTIONS,
  REPAIR_OPTIONS,
  TALK_OPTIONS,
} from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc repair`: mojibake undone. */
export const repair: Verb = {
  name: "repair",
  summary: "undo mojibake that can be proved, and leave everything else alone",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    ...DECODE_OPTIONS,
    ...FIELD_OPTIONS,
    ...REPAIR_OPTIONS,
    { flags: "--list-fixes", about: "name the fixes in the order in which they are tried, each with an example" },
    ...OUTPUT_OPTIONS,
    ...EXPLAIN_OPTIONS,
    ...TALK_OPTIONS,
  ],
  examples: [
    ["echo '淇℃伅' | newsproc repair", "信息"],
    ["newsproc repair --explain page.txt > repaired.txt", "line, rule, before and after on stderr"],
    ["newsproc repair --explain --json page.txt | jq -r .rule | sort | uniq -c", "what was repaired, counted"],
    ["newsproc repair --field title dump.jsonl", "one field of JSON lines"],
  ],
  load: () => import("../commands/repair.ts"),
};
