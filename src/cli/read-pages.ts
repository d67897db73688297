import type { Readable } from "node:stream";
import { describeBinary } from "../decode/binary.ts";
import type { InputFile } from "../input/input-file.ts";
import { readJsonLines } from "../input/json-lines.ts";
import { type PathMetadata, pathMetadata } from "../input/path-metadata.ts";
import { openInput, readError, readInput } from "../input/read-input.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { DeclaredMetadata, RawPage } from "../model/page.ts";

/** How pages are read off an input. */
export interface PageReader {
  /** JSON-lines field that holds a page, `undefined` when the whole input is one. */
  readonly field: string | undefined;
  /** The encoding was given: text is not refused for looking binary. */
  readonly encodingGiven: boolean;
  readonly declaredFor: (path: string) => DeclaredMetadata;
  readonly standardInput: Readable;
}

/**
 * Sets up the reading of pages from a verb's options.
 *
 * @throws NewsprocError `usage` for a path pattern with an unknown field or a date that is none
 */
export function pageReader(options: Readonly<Record<string, unknown>>, standardInput: Readable): PageReader {
  const { newspaper, date, page, pathPattern, field } = options as Readonly<Record<string, string | undefined>>;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new NewsprocError("usage", { source: "--date" }, { problem: `"${date}" is no date like 2019-03-04` });
  }
  const given: DeclaredMetadata = {
    ...(newspaper === undefined ? {} : { newspaper }),
    ...(date === undefined ? {} : { date }),
    ...(page === undefined ? {} : { page }),
  };
  const fromPath = pathPattern === undefined ? () => ({}) : compilePattern(pathPattern);
  return {
    field,
    encodingGiven: options["encoding"] !== undefined && options["encoding"] !== "auto",
    declaredFor: (path) => ({ ...fromPath(path), ...given }),
    standardInput,
  };
}

function compilePattern(pattern: string): PathMetadata {
  try {
    return pathMetadata(pattern);
  } catch (cause) {
    const problem = `unknown field {${(cause as Error).message}} in ${pattern}: known are {newspaper}, {date}, {page}`;
    throw new NewsprocError("usage", { source: "--path-pattern" }, { problem }, cause);
  }
}

/**
 * Reads the pages of an input. Lines that hold no page come out as errors in their place.
 *
 * @throws NewsprocError `binary-input`, `not-found`, `no-permission`, `read-failed`
 */
export async function* readPages(input: InputFile, reader: PageReader): AsyncGenerator<RawPage | NewsprocError> {
  if (reader.field !== undefined) {
    yield* fieldPages(input, reader.field, reader);
    return;
  }
  const bytes = await readInput(input, reader.standardInput);
  const kind = reader.encodingGiven ? undefined : describeBinary(bytes);
  if (kind !== undefined) throw new NewsprocError("binary-input", { source: input.path }, { kind });
  yield { source: input.path, member: "", ordinal: 0, bytes, byteStart: 0, declared: reader.declaredFor(input.path), meta: "" };
}

async function* fieldPages(input: InputFile, field: string, reader: PageReader): AsyncGenerator<RawPage | NewsprocError> {
  const declared = { ...reader.declaredFor(input.path), charset: "utf-8" };
  let ordinal = 0;
  try {
    for await (const line of readJsonLines(openInput(input, reader.standardInput), input.path)) {
      if (line instanceof Error) {
        yield line;
        continue;
      }
      const { [field]: text, ...rest } = line.record;
      if (typeof text !== "string") yield missingField(input, line.number, field, line.record);
      else
        yield {
          source: input.path,
          member: "",
          ordinal: ordinal++,
          bytes: Buffer.from(text),
          byteStart: 0,
          declared,
          meta: JSON.stringify(rest),
        };
    }
  } catch (cause) {
    throw readError(input, cause);
  }
}

/** The error for a JSON line without text in the field that was asked for. */
export function missingField(
  input: InputFile,
  line: number,
  field: string,
  record: Readonly<Record<string, unknown>>,
): NewsprocError {
  return new NewsprocError("missing-field", { source: input.path, line }, { field, fields: Object.keys(record).join(" ") });
}
