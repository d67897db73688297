import type { ArticleRecord, FurnitureRecord } from "./article-record.ts";
import { ARTICLE_FIELDS, type FieldType, FURNITURE_FIELDS } from "./fields.ts";

/**
 * Writes an article as one line of JSON, without a line terminator: keys in the order of the schema, floats always with a decimal
 * point, U+2028, U+2029 and U+0085 escaped so that no tool takes them for a line break.
 */
export function serializeArticle(record: ArticleRecord): string {
  return writeArticle(record);
}

/**
 * Writes an article in the `flat` profile: texts and JSON strings only, dates as yyyymmdd, so that loaders which guess types from the
 * first rows guess right for all.
 */
export function serializeFlatArticle(record: ArticleRecord): string {
  return writeFlat({ ...record, date: record.date.replaceAll("-", "") });
}

/** Writes a piece of furniture as one line of JSON, by the same rules. */
export function serializeFurniture(record: FurnitureRecord): string {
  return writeFurniture(record);
}

/** Writes one value of a known type; made once from the schema, so that writing a record looks nothing up. */
type Writer = (value: unknown) => string;

const writeArticle = /* @__PURE__ */ structWriter(ARTICLE_FIELDS as unknown as Readonly<Record<string, FieldType>>);
const writeFlat = /* @__PURE__ */ flatWriter(ARTICLE_FIELDS as unknown as Readonly<Record<string, FieldType>>);
const writeFurniture = /* @__PURE__ */ structWriter(FURNITURE_FIELDS as unknown as Readonly<Record<string, FieldType>>);

/** As {@link structWriter}, with everything but plain texts written as JSON inside a text. */
function flatWriter(fields: Readonly<Record<string, FieldType>>): Writer {
  const entries = Object.entries(fields).map(([name, field]): [string, Writer] => {
    const write = writerOf(field);
    return [name, field.type === "string" ? write : (value) => writeString(write(value))];
  });
  return (value) => {
    const record = value as Readonly<Record<string, unknown>>;
    return `{${entries.map(([name, write]) => `"${name}":${write(record[name])}`).join(",")}}`;
  };
}

function writerOf(field: FieldType): Writer {
  switch (field.type) {
    case "string":
      return (value) => writeString(value as string);
    case "integer":
      return (value) => String(Math.trunc(value as number));
    case "number":
      return (value) => writeFloat(value as number);
    case "struct":
      return structWriter(field.fields);
    case "list": {
      const item = writerOf(field.items);
      return (value) => {
        const items = value as readonly unknown[];
        if (items.length === 0) return "[]";
        let json = `[${item(items[0])}`;
        for (let at = 1; at < items.length; at += 1) json += `,${item(items[at])}`;
        return `${json}]`;
      };
    }
  }
}

function structWriter(fields: Readonly<Record<string, FieldType>>): Writer {
  const entries = Object.entries(fields).map(([name, field], index) => ({
    name,
    prefix: `${index === 0 ? "" : ","}"${name}":`,
    write: writerOf(field),
  }));
  return (value) => {
    const record = value as Readonly<Record<string, unknown>>;
    let json = "{";
    for (const { name, prefix, write } of entries) json += prefix + write(record[name]);
    return `${json}}`;
  };
}

const LINE_BREAK = /[\u0085\u2028\u2029]/;
/** What is not written as it is: control characters, marks, backslashes, line separators, halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them.
const WRITTEN_OTHERWISE = /[\u0000-\u001f"\\\u0085\u2028\u2029\ud800-\udfff]/;

/** Most texts stand between two marks as they are, and telling so is quicker than writing them with JSON. */
function writeString(value: string): string {
  if (!WRITTEN_OTHERWISE.test(value)) return `"${value}"`;
  const json = JSON.stringify(value);
  if (!LINE_BREAK.test(json)) return json;
  return json.replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeFloat(value: number): string {
  const json = String(Math.round(value * 1e6) / 1e6);
  return /[.e]/.test(json) ? json : `${json}.0`;
}
