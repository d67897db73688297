import { INPUT_OPTIONS, OUTPUT_OPTIONS, TALK_OPTIONS } from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc detect`: the encoding of files. */
export const detect: Verb = {
  name: "detect",
  summary: "tell the encoding of files, how sure that is, and why",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    { flags: "--declared <charset>", about: "what a header said of the input: evidence, not truth" },
    { flags: "--candidates", about: "the runners-up too" },
    { flags: "--json", about: "one JSON line a file" },
    ...OUTPUT_OPTIONS.slice(0, 1),
    ...TALK_OPTIONS,
  ],
  examples: [
    ["newsproc detect page.txt", "path, encoding, confidence, why"],
    ["newsproc detect --json -r archive/ | jq -r 'select(.encoding != \"utf-8\") | .path'", "all files that are not UTF-8"],
    ["head -c 4000 dump.txt | newsproc detect --candidates", "standard input, with the runners-up"],
  ],
  load: () => import("../commands/detect.ts"),
};
