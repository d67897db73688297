import type { Readable } from "node:stream";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { DeclaredMetadata, RawPage } from "../model/page.ts";
import type { InputFile } from "./input-file.ts";
import { readJsonLines } from "./json-lines.ts";
import { readError } from "./open-input.ts";
import { type SplitterSettings, splitPages } from "./page-splitter.ts";
import { readTexts, type TextInput } from "./read-texts.ts";

/** How pages are read off an input. */
export interface ReadSettings extends SplitterSettings {
  /** JSON-lines field that holds a page, `undefined` when the input is text. */
  readonly field: string | undefined;
  /** The field holds the page's bytes in base64. */
  readonly base64: boolean;
  /** What a text is when it is none: `"a PNG image"`; `undefined` for text. */
  readonly binaryKind: (head: Uint8Array) => string | undefined;
  /** Metadata that the path or the user gives. */
  readonly declaredFor: (path: string) => DeclaredMetadata;
  readonly standardInput: Readable;
}

/**
 * Reads the pages of an input, in order. What is no page (a JSON line without text, a binary member, a page over the limit) comes out as
 * an error in its place, and the rest goes on.
 *
 * @throws NewsprocError `binary-input` for a whole input that is no text, `not-found`, `no-permission`, `read-failed`
 */
export async function* readPages(input: InputFile, settings: ReadSettings): AsyncGenerator<RawPage | NewsprocError> {
  let ordinal = 0;
  try {
    for await (const text of readTexts(input, settings.standardInput)) {
      const kind = settings.binaryKind(text.head);
      if (kind !== undefined) {
        const error = new NewsprocError("binary-input", { source: sourceName(input, text.member) }, { kind });
        if (text.member === "") throw error;
        yield error;
        continue;
      }
      for await (const page of settings.field === undefined
        ? textPages(input, text, settings)
        : fieldPages(input, text, settings.field, settings)) {
        yield page instanceof Error ? page : { ...page, ordinal: ordinal++ };
      }
    }
  } catch (cause) {
    throw readError(input, cause);
  }
}

async function* textPages(input: InputFile, text: TextInput, settings: ReadSettings): AsyncGenerator<RawPage | NewsprocError> {
  const declared = settings.declaredFor(text.member === "" ? input.path : `${input.path}/${text.member}`);
  for await (const { bytes, byteStart, oversized } of splitPages(text.stream, settings)) {
    if (oversized && settings.oversize === "refuse") {
      yield new NewsprocError(
        "too-large",
        { source: sourceName(input, text.member), byte: byteStart },
        { limit: settings.limit, byte: byteStart },
      );
    } else yield { source: input.path, member: text.member, ordinal: 0, bytes, byteStart, declared, meta: "" };
  }
}

async function* fieldPages(
  input: InputFile,
  text: TextInput,
  field: string,
  settings: ReadSettings,
): AsyncGenerator<RawPage | NewsprocError> {
  const source = sourceName(input, text.member);
  const declared = settings.declaredFor(input.path);
  for await (const line of readJsonLines(text.stream, source)) {
    if (line instanceof Error) {
      yield line;
      continue;
    }
    const { [field]: content, ...rest } = line.record;
    if (typeof content !== "string") {
      yield missingField(source, line.number, field, line.record);
      continue;
    }
    const bytes = Buffer.from(content, settings.base64 ? "base64" : "utf8");
    const charset = settings.base64 ? {} : { charset: "utf-8" };
    yield {
      source: input.path,
      member: text.member,
      ordinal: 0,
      bytes,
      byteStart: 0,
      declared: { ...declared, ...charset },
      meta: JSON.stringify(rest),
    };
  }
}

/** The error for a JSON line without text in the field that was asked for. */
export function missingField(
  source: string,
  line: number,
  field: string,
  record: Readonly<Record<string, unknown>>,
): NewsprocError {
  return new NewsprocError("missing-field", { source, line }, { field, fields: Object.keys(record).join(" ") });
}

const sourceName = (input: InputFile, member: string): string => (member === "" ? input.path : `${input.path}/${member}`);
