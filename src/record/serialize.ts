import type { ArticleRecord, FurnitureRecord } from "./article-record.ts";
import { ARTICLE_FIELDS, type FieldType, FURNITURE_FIELDS } from "./fields.ts";
import { JsonWriter } from "./json-writer.ts";
import type { Profile } from "./schemas/names.ts";

/**
 * Writes an article as one line of JSON, without a line terminator: keys in the order of the schema, floats always with a decimal
 * point, U+2028, U+2029 and U+0085 escaped so that no tool takes them for a line break.
 */
export function serializeArticle(record: ArticleRecord): string {
  return textOf(writeArticle, record);
}

/** Writes a piece of furniture as one line of JSON, by the same rules. */
export function serializeFurniture(record: FurnitureRecord): string {
  return textOf(writeFurniture, record);
}

/**
 * Writes articles as JSON lines in UTF-8, by the rules of {@link serializeArticle}.
 *
 * In the `flat` profile all is texts and JSON strings, dates are yyyymmdd, so that loaders which guess types from the first rows guess
 * right for all.
 */
export function articleLines(records: readonly ArticleRecord[], profile: Profile): Uint8Array {
  if (profile !== "flat") return linesOf(writeArticle, records);
  return linesOf(
    writeFlat,
    records.map((record) => ({ ...record, date: record.date.replaceAll("-", "") })),
  );
}

/** Writes pieces of furniture as JSON lines in UTF-8. */
export function furnitureLines(records: readonly FurnitureRecord[]): Uint8Array {
  return linesOf(writeFurniture, records);
}

/** Writes one value of a known type; made once from the schema, so that writing a record looks nothing up. */
type Write = (value: unknown, out: JsonWriter) => void;

/** Pieces as bytes of ASCII. */
const [LINE_FEED, OPEN, CLOSE, EMPTY, COMMA, END] = [ascii("\n"), ascii("["), ascii("]"), ascii("[]"), ascii(","), ascii("}")];

const writeArticle = /* @__PURE__ */ structWriter(ARTICLE_FIELDS as unknown as Readonly<Record<string, FieldType>>);
const writeFlat = /* @__PURE__ */ flatWriter(ARTICLE_FIELDS as unknown as Readonly<Record<string, FieldType>>);
const writeFurniture = /* @__PURE__ */ structWriter(FURNITURE_FIELDS as unknown as Readonly<Record<string, FieldType>>);

function ascii(piece: string): Uint8Array {
  return new TextEncoder().encode(piece);
}

function textOf(write: Write, value: unknown): string {
  const out = new JsonWriter();
  write(value, out);
  return new TextDecoder().decode(out.written());
}

/** Working memory: a page after the other is written there and copied out. */
let lazyOut: JsonWriter | undefined;

function linesOf(write: Write, values: readonly unknown[]): Uint8Array {
  if (values.length === 0) return new Uint8Array();
  lazyOut ??= new JsonWriter();
  const out = lazyOut;
  out.clear();
  for (const value of values) {
    write(value, out);
    out.constant(LINE_FEED);
  }
  return out.written();
}

/** As {@link structWriter}, with everything but plain texts written as JSON inside a text. */
function flatWriter(fields: Readonly<Record<string, FieldType>>): Write {
  return entriesWriter(fields, (field) => {
    const write = writerOf(field);
    return field.type === "string" ? write : (value, out) => out.text(textOf(write, value));
  });
}

function structWriter(fields: Readonly<Record<string, FieldType>>): Write {
  return entriesWriter(fields, writerOf);
}

function entriesWriter(fields: Readonly<Record<string, FieldType>>, writerFor: (field: FieldType) => Write): Write {
  const entries = Object.entries(fields).map(([name, field], index) => ({
    name,
    prefix: ascii(`${index === 0 ? "{" : ","}"${name}":`),
    write: writerFor(field),
  }));
  return (value, out) => {
    const record = value as Readonly<Record<string, unknown>>;
    for (const { name, prefix, write } of entries) {
      out.constant(prefix);
      write(record[name], out);
    }
    out.constant(END);
  };
}

function writerOf(field: FieldType): Write {
  switch (field.type) {
    case "string":
      return (value, out) => out.text(value as string);
    case "integer":
      return (value, out) => out.integer(value as number);
    case "number":
      return (value, out) => out.float(value as number);
    case "struct":
      return structWriter(field.fields);
    case "list":
      return listWriter(writerOf(field.items));
  }
}

function listWriter(write: Write): Write {
  return (value, out) => {
    const items = value as readonly unknown[];
    out.constant(items.length === 0 ? EMPTY : OPEN);
    for (let at = 0; at < items.length; at++) {
      if (at > 0) out.constant(COMMA);
      write(items[at], out);
    }
    if (items.length > 0) out.constant(CLOSE);
  };
}
