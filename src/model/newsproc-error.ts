/** Why an input failed, as a stable machine word. */
export type ErrorCode =
  | "not-found"
  | "no-permission"
  | "is-directory"
  | "read-failed"
  | "write-failed"
  | "binary-input"
  | "unknown-encoding"
  | "undecodable"
  | "bad-json"
  | "missing-field"
  | "too-large"
  | "too-slow"
  | "usage"
  | "internal";

/** Where it failed: a source and, where known, a line (from 1) or a byte offset. */
export interface ErrorPlace {
  readonly source: string;
  readonly line?: number;
  readonly byte?: number;
}

/**
 * The only error that newsproc throws on purpose. It ends the input it names, never the run.
 *
 * @example throw new NewsprocError("binary-input", { source: "江州日报/版面.png" }, { kind: "PNG image" });
 */
export class NewsprocError extends Error {
  readonly code: ErrorCode;
  readonly where: ErrorPlace;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, where: ErrorPlace, detail: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code}: ${where.source}`, cause === undefined ? undefined : { cause });
    this.name = "NewsprocError";
    this.code = code;
    this.where = where;
    this.detail = detail;
  }
}
