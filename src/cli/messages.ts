import { type ErrorCode, NewsprocError } from "../model/newsproc-error.ts";

type Detail = Readonly<Record<string, string | number>>;

/** What happened, and what to do about it, by error code: all prose about failures stands here. */
const MESSAGES: Readonly<Record<ErrorCode, (detail: Detail) => readonly [happened: string, advice: string]>> = {
  "not-found": () => ["no such file", "check the path"],
  "no-permission": () => ["permission denied", "check who may read it"],
  "is-directory": () => ["is a directory", "add -r to read the text files below it"],
  "read-failed": (d) => [`could not be read (${d["reason"]})`, "check the file, or the disk"],
  "write-failed": (d) => [
    `could not be written (${d["reason"]})`,
    "no half-written file was left; check the folder and the free space",
  ],
  "binary-input": (d) => [
    `is no text: ${d["kind"]}`,
    "extract its text first; with --encoding LABEL it is read as text all the same",
  ],
  "unknown-encoding": (d) => [`unknown encoding "${d["label"]}"`, `known ones: ${d["known"]}`],
  undecodable: (d) => [
    `${d["count"]} undecodable byte(s) as ${d["encoding"]}, the first at byte ${d["byte"]}`,
    "try --encoding LABEL, or leave --strict out to flag them instead",
  ],
  "bad-json": (d) => [
    `is no JSON object (${d["reason"]})`,
    "each line must be one JSON object; without --field the input is read as plain text",
  ],
  "missing-field": (d) => [`has no text in field "${d["field"]}"`, `the fields are: ${d["fields"]}`],
  "too-large": (d) => [
    `a page is larger than ${d["limit"]} bytes (it begins at byte ${d["byte"]}) and was left out`,
    "name its page ends with --page-separator, raise --page-limit, or --oversize cut",
  ],
  "too-slow": (d) => [
    `took longer than ${d["milliseconds"]} ms and was given up`,
    "raise --page-timeout, or split the file into pages first",
  ],
  usage: (d) => [String(d["problem"]), "newsproc help lists verbs and options"],
  internal: (d) => [`newsproc failed on it: ${d["reason"]}`, "please report this with the input"],
};

/**
 * A failure in one line: where, what happened, what to do.
 *
 * @example "newsproc: 版面.png: is no text but a PNG image: extract its text first; …"
 */
export function errorMessage(error: NewsprocError): string {
  const { source, line } = error.where;
  const [happened, advice] = MESSAGES[error.code](error.detail);
  const place = `${source === "-" ? "standard input" : source}${line === undefined ? "" : `:${line}`}`;
  return `newsproc: ${place}: ${happened}: ${advice}`;
}

/** Anything thrown, as an error that names its input. */
export function asNewsprocError(error: unknown, source: string): NewsprocError {
  if (error instanceof NewsprocError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new NewsprocError("internal", { source }, { reason }, error);
}

/** A failure as data: `newsproc.error/1`. */
export function errorData(error: NewsprocError): Readonly<Record<string, unknown>> {
  const [message, advice] = MESSAGES[error.code](error.detail);
  const { source, line = 0, byte = 0 } = error.where;
  return { schema: "newsproc.error/1", source, line, byte, code: error.code, message, advice };
}
