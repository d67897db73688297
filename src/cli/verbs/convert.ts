import {
  CONVERT_OPTIONS,
  DECODE_OPTIONS,
  EXPLAIN_OPTIONS,
  FIELD_OPTIONS,
  INPUT_OPTIONS,
  OUTPUT_OPTIONS,
  TALK_OPTIONS,
} from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc convert`: Traditional to Simplified. */
export const convert: Verb = {
  name: "convert",
  summary: "convert Traditional to Simplified; names, Simplified and Japanese text stay",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    ...DECODE_OPTIONS,
    ...FIELD_OPTIONS,
    ...CONVERT_OPTIONS,
    ...OUTPUT_OPTIONS,
    ...EXPLAIN_OPTIONS,
    ...TALK_OPTIONS,
  ],
  examples: [
    ["echo '夜市昨晚開張' | newsproc convert", "夜市昨晚开张"],
    ["newsproc convert --from tw page.txt", "text known to come from Taiwan"],
    ["newsproc convert --explain page.txt > simplified.txt", "what changed, counted by piece"],
  ],
  load: () => import("../commands/convert.ts"),
};
