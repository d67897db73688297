import { ENCODING_LABELS } from "../model/encoding-label.ts";
import { PROFILES } from "../record/schemas/names.ts";
import { LOG_FORMATS } from "./log.ts";
import type { OptionSpec } from "./verb.ts";

/** Which files are read. */
export const INPUT_OPTIONS: readonly OptionSpec[] = [
  { flags: "-r, --recursive", about: "read the text files below a folder (*.txt and compressed ones; hidden files are skipped)" },
  { flags: "--include <glob>", about: "with -r: take these files instead", repeatable: true },
  { flags: "--exclude <glob>", about: "with -r: leave these files out", repeatable: true },
  { flags: "--files-from <file>", about: "read the names of the inputs from this file (- is standard input), one a line" },
  { flags: "-0, --null", about: "names in --files-from end with NUL, as find -print0 writes them" },
];

/** How bytes become text. */
export const DECODE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--encoding <label>",
    about: `read the input in this encoding instead of detecting it (${ENCODING_LABELS.slice(0, 4).join(", ")} …)`,
    fallback: "auto",
  },
  { flags: "--strict", about: "bytes that are no characters are an error, not a flag" },
];

/** Where data goes. */
export const OUTPUT_OPTIONS: readonly OptionSpec[] = [
  { flags: "-o, --output <file>", about: "write here instead of standard output; appears whole or not at all" },
  { flags: "--out-dir <folder>", about: "write one file an input here, mirroring the tree" },
];

/** How problems and reasons are told. */
export const TALK_OPTIONS: readonly OptionSpec[] = [
  { flags: "-q, --quiet", about: "say nothing on stderr but errors" },
  { flags: "--errors <file>", about: "also write errors as JSON lines (newsproc.error/1) here" },
  {
    flags: "--log-format <form>",
    about: "what is said on stderr: text for people, json lines for programs (newsproc.log/1)",
    choices: LOG_FORMATS,
    fallback: "text",
  },
  { flags: "--no-color", about: "no colours (NO_COLOR and TERM=dumb do the same)" },
];

/** Reasons for a person on stderr, or as data on stdout. */
export const EXPLAIN_OPTIONS: readonly OptionSpec[] = [
  { flags: "--explain", about: "say on stderr what was done and why" },
  { flags: "--json", about: "with --explain: the reasons as JSON lines on stdout, instead of the text" },
];

/** JSON lines as input. */
export const FIELD_OPTIONS: readonly OptionSpec[] = [
  { flags: "--field <name>", about: "input is JSON lines: work on this field, pass the others through" },
];

/** How many pages an input holds. */
export const SPLITTER_OPTIONS: readonly OptionSpec[] = [
  { flags: "--base64", about: "with --field: the field holds the page's bytes in base64" },
  {
    flags: "--page-separator <regex>",
    about: "lines that begin a new page in a text of many pages; 'masthead' knows the usual ones (form feeds always end a page)",
  },
  { flags: "--page-limit <size>", about: "largest page that is taken", fallback: "64M" },
  {
    flags: "--oversize <what>",
    about: "a larger page is left out by name, or cut at a line end",
    choices: ["refuse", "cut"],
    fallback: "refuse",
  },
];

/** The form of the records. */
export const PROFILE_OPTION: OptionSpec = {
  flags: "--profile <name>",
  about: "full: nested fields; flat: texts only, nested fields as JSON inside them",
  choices: PROFILES,
  fallback: "full",
};

/** How many pages are worked on at once, and what happens when things go wrong. */
export const RUN_OPTIONS: readonly OptionSpec[] = [
  { flags: "-j, --jobs <n>", about: "worker threads (default: one a core)" },
  { flags: "--unordered", about: "write what is done first, not in the order of the inputs" },
  { flags: "--page-timeout <seconds>", about: "give a page up that takes longer" },
  { flags: "--resume", about: "with --out-dir: skip what an earlier run has finished" },
  {
    flags: "--shard <i/n>",
    about:
      "take only the i-th of n parts of the inputs, by a hash of their paths: even over many, and the same when inputs are added; auto/n reads i from SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX",
  },
  { flags: "--fail-fast", about: "stop at the first input that fails" },
  { flags: "--max-errors <n>", about: "stop after that many failures" },
  { flags: "--summary <file>", about: "write what was done, counted, as JSON here (- is stderr, for people)" },
];

/** What the input does not say of itself. */
export const PAGE_OPTIONS: readonly OptionSpec[] = [
  { flags: "--newspaper <name>", about: "newspaper, where the page does not tell" },
  { flags: "--date <date>", about: "issue date, YYYY-MM-DD" },
  { flags: "--page <page>", about: "page of the issue" },
  { flags: "--path-pattern <pattern>", about: "read them off the path: '{newspaper}/{date}/{page}.txt'" },
];

/** Mojibake repair. */
export const REPAIR_OPTIONS: readonly OptionSpec[] = [
  { flags: "--no-fix <name>", about: "switch one fix off (newsproc repair --list-fixes names them)", repeatable: true },
];

/** Traditional to Simplified. */
export const CONVERT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--from <region>",
    about: "where Traditional text comes from",
    choices: ["auto", "tw", "hk", "t", "none"],
    fallback: "auto",
  },
  { flags: "--no-protect", about: "convert the names of people and places like any text" },
  { flags: "--phrases", about: "regional words too (軟體 → 软件)" },
];

/** How text is divided into words. */
export const SEGMENTER_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--segmenter <name>",
    about: "jieba: newsproc's own search over jieba's words; segmentit: behind guards, slow; intl: Node's own",
    choices: ["jieba", "segmentit", "intl"],
    fallback: "jieba",
  },
  {
    flags: "--dictionary <file>",
    about: "more words, a line each: word, frequency, part of speech (jieba's format)",
    repeatable: true,
  },
];
