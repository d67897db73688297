import {
  CONVERT_OPTIONS,
  DECODE_OPTIONS,
  FIELD_OPTIONS,
  INPUT_OPTIONS,
  OUTPUT_OPTIONS,
  PAGE_OPTIONS,
  PROFILE_OPTION,
  REPAIR_OPTIONS,
  RUN_OPTIONS,
  SEGMENTER_OPTIONS,
  SPLITTER_OPTIONS,
  TALK_OPTIONS,
} from "../option-groups.ts";
import type { Verb } from "../verb.ts";

/** `newsproc clean`: the main job. */
export const clean: Verb = {
  name: "clean",
  summary: "turn raw newspaper pages into clean articles, one JSON line each",
  argument: "[files...]",
  options: [
    ...INPUT_OPTIONS,
    ...DECODE_OPTIONS,
    ...FIELD_OPTIONS,
    ...SPLITTER_OPTIONS,
    ...PAGE_OPTIONS,
    { flags: "--no-repair", about: "leave mojibake as it is" },
    ...REPAIR_OPTIONS,
    ...CONVERT_OPTIONS,
    { flags: "--no-normalize", about: "leave punctuation width and PDF spaces as they are" },
    { flags: "--furniture <file>", about: "write what is in no article here (newsproc.furniture/1)" },
    PROFILE_OPTION,
    { flags: "--tokens", about: "fill tokens with the words of the text" },
    ...SEGMENTER_OPTIONS,
    ...OUTPUT_OPTIONS,
    ...RUN_OPTIONS,
    { flags: "--explain", about: "say on stderr what was done and why" },
    ...TALK_OPTIONS,
  ],
  examples: [
    ["newsproc clean page.txt > articles.jsonl", "one page"],
    ["newsproc clean -r archive/ --out-dir clean/", "a tree of pages, one .jsonl a page"],
    ["cat page.txt | newsproc clean | jq -r .headline", "in a pipe"],
    ["newsproc clean --field html_text dump.jsonl", "pages in a field of JSON lines; the other fields go to meta"],
    ["newsproc clean --path-pattern '{newspaper}/{date}/{page}.txt' -r archive/", "newspaper, date and page from the path"],
  ],
  load: () => import("../commands/clean.ts"),
};
