import type { Readable } from "node:stream";
import { describeBinary } from "../decode/binary.ts";
import { decodePage } from "../decode/decode-page.ts";
import { detectEncoding } from "../decode/detect-encoding.ts";
import { type PathMetadata, pathMetadata } from "../input/path-metadata.ts";
import type { ReadSettings } from "../input/read-pages.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { DeclaredMetadata } from "../model/page.ts";
import { rawPage } from "../raw-page.ts";
import { parseSize } from "./parse-size.ts";
import { pathEvidence } from "./path-evidence.ts";

/** Bytes of the largest page that is taken when nobody says otherwise. */
const PAGE_LIMIT = "64M";

/** Lines that begin a page of a many-page text: a page number and a date or a newspaper's name, and little else. */
const MASTHEAD =
  /^(?=.{4,60}$)(?=.*第\s*[0-9０-９A-Z〇零一二三四五六七八九十]{1,4}\s*版)(?=.*(?:\d{4}\s*[年.-]|[〇零一二三四五六七八九]{4}年|日报|晚报|早报|时报|晨报|周报|日報|晚報|早報|時報)).*$/;

/**
 * Reads off a verb's options how pages are read.
 *
 * @throws NewsprocError `usage` for a date that is none, an unknown field in a path pattern, a size or an expression that cannot be read
 */
export function readSettings(options: Readonly<Record<string, unknown>>, standardInput: Readable): ReadSettings {
  const { newspaper, date, page, pathPattern, field, pageSeparator, pageLimit, oversize } = options as Readonly<
    Record<string, string | undefined>
  >;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw usage("--date", `"${date}" is no date like 2019-03-04`);
  const given: DeclaredMetadata = {
    ...(newspaper === undefined ? {} : { newspaper }),
    ...(date === undefined ? {} : { date }),
    ...(page === undefined ? {} : { page }),
  };
  const fromPath = pathPattern === undefined ? (): DeclaredMetadata => ({}) : compilePattern(pathPattern);
  const encodingGiven = options["encoding"] !== undefined && options["encoding"] !== "auto";
  return {
    field,
    base64: options["base64"] === true,
    binaryKind: (head) => (encodingGiven ? undefined : describeBinary(head)),
    declaredFor: (path) => ({ ...pathEvidence(path), ...fromPath(path), ...given }),
    standardInput,
    beginsPage: pageSeparator === undefined ? undefined : separatorTest(pageSeparator),
    limit: parseSize(pageLimit ?? PAGE_LIMIT, "--page-limit"),
    oversize: oversize === "cut" ? "cut" : "refuse",
  };
}

function usage(option: string, problem: string, cause?: unknown): NewsprocError {
  return new NewsprocError("usage", { source: option }, { problem }, cause);
}

function compilePattern(pattern: string): PathMetadata {
  try {
    return pathMetadata(pattern);
  } catch (cause) {
    throw usage(
      "--path-pattern",
      `unknown field {${(cause as Error).message}} in ${pattern}: known are {newspaper}, {date}, {page}`,
      cause,
    );
  }
}

function separatorTest(separator: string): ReadSettings["beginsPage"] {
  let expression: RegExp;
  try {
    expression = separator === "masthead" ? MASTHEAD : new RegExp(separator, "u");
  } catch (cause) {
    throw usage("--page-separator", `"${separator}" is no regular expression (${(cause as Error).message})`, cause);
  }
  return (line, head) => {
    const { encoding } = detectEncoding(head);
    return expression.test(decodePage(rawPage(line), { encoding, strict: false }).lines[0]?.text ?? "");
  };
}
