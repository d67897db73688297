import {
  DECODE_OPTIONS,
  EXPLAIN_OPTIONS,
  FIELD_OPTIONS,
  INPUT_OPTIONS,
  OUTPUT_OPTIONS,
  PAGE_OPTIONS,
  PROFILE_OPTION,
  RUN_OPTIONS,
  SPLITTER_OPTIONS,
  TALK_OPTIONS,
} from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc split`: the page taken apart, its text as it stands. */
export const split: Verb = {
  name: "split",
  summary: "split pages into articles without repairing or converting their text",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    ...DECODE_OPTIONS,
    ...FIELD_OPTIONS,
    ...SPLITTER_OPTIONS,
    ...PAGE_OPTIONS,
    { flags: "--no-normalize", about: "leave punctuation width and PDF spaces as they are" },
    { flags: "--furniture <file>", about: "write what is in no article here (newsproc.furniture/1)" },
    PROFILE_OPTION,
    ...OUTPUT_OPTIONS,
    ...RUN_OPTIONS,
    ...EXPLAIN_OPTIONS,
    ...TALK_OPTIONS,
  ],
  examples: [
    ["newsproc split page.txt | jq -r '.headline'", "the headlines of a page"],
    ["newsproc split --explain page.txt > /dev/null", "each line with its role, the runner-up and why"],
    ["newsproc repair page.txt | newsproc convert | newsproc split", "what clean does, a stage at a time"],
  ],
  load: () => import("../commands/split.ts"),
};
