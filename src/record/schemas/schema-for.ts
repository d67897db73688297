import { ARTICLE_FIELDS, type FieldType } from "../fields.ts";
import { articleJsonSchema } from "./json-schema.ts";
import type { Profile, SchemaConsumer } from "./names.ts";

type Fields = Readonly<Record<string, FieldType>>;

const TEXT: FieldType = { type: "string", about: "" };

/** The schema of an article record in the form that a consumer reads, as text. All are made from the one table of fields. */
export function schemaFor(consumer: SchemaConsumer, profile: Profile): string {
  const full = ARTICLE_FIELDS as unknown as Fields;
  const fields = profile === "full" ? full : Object.fromEntries(Object.keys(full).map((name) => [name, TEXT]));
  switch (consumer) {
    case "json-schema":
      return json(profile === "full" ? articleJsonSchema() : flatJsonSchema(full));
    case "hf":
      return json(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, huggingFace(field)])));
    case "duckdb":
      return `SELECT * FROM read_json('articles.jsonl', format = 'newline_delimited', columns = {\n${columns(fields, duckdb, "  ", ": ", "'")}\n});\n`;
    case "spark":
      return json(sparkStruct(fields));
    case "sqlite":
      return `CREATE TABLE article (\n${columns(fields, sqlite, "  ", " ", "")}\n);\n`;
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function flatJsonSchema(fields: Fields): unknown {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { type: "string", description: field.type === "string" ? field.about : `JSON: ${field.about}` },
    ]),
  );
  const head = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:newsproc:article:1:flat",
    title: "newsproc.article/1, flat",
  };
  return { ...head, type: "object", properties, required: Object.keys(fields), additionalProperties: false };
}

/** Columns a line, each as name and type. */
function columns(fields: Fields, typeOf: (field: FieldType) => string, indent: string, between: string, quote: string): string {
  return Object.entries(fields)
    .map(([name, field]) => `${indent}"${name}"${between}${quote}${typeOf(field)}${quote}`)
    .join(",\n");
}

/** @see https://huggingface.co/docs/datasets/about_dataset_features */
function huggingFace(field: FieldType): unknown {
  switch (field.type) {
    case "list":
      return [huggingFace(field.items)];
    case "struct":
      return Object.fromEntries(Object.entries(field.fields).map(([name, inner]) => [name, huggingFace(inner)]));
    default:
      return { dtype: { string: "string", integer: "int64", number: "float64" }[field.type], _type: "Value" };
  }
}

/** @see https://duckdb.org/docs/stable/data/json/loading_json */
function duckdb(field: FieldType): string {
  switch (field.type) {
    case "list":
      return `${duckdb(field.items)}[]`;
    case "struct":
      return `STRUCT(${Object.entries(field.fields)
        .map(([name, inner]) => `"${name}" ${duckdb(inner)}`)
        .join(", ")})`;
    default:
      return { string: "VARCHAR", integer: "BIGINT", number: "DOUBLE" }[field.type];
  }
}

/** The JSON form that `StructType.fromJson` reads. */
function sparkStruct(fields: Fields): unknown {
  return {
    type: "struct",
    fields: Object.entries(fields).map(([name, field]) => ({ name, type: spark(field), nullable: false, metadata: {} })),
  };
}

function spark(field: FieldType): unknown {
  switch (field.type) {
    case "list":
      return { type: "array", elementType: spark(field.items), containsNull: false };
    case "struct":
      return sparkStruct(field.fields);
    default:
      return { string: "string", integer: "long", number: "double" }[field.type];
  }
}

/** SQLite has no nested types: what is nested is kept as JSON text. */
function sqlite(field: FieldType): string {
  return {
    string: "TEXT NOT NULL",
    integer: "INTEGER NOT NULL",
    number: "REAL NOT NULL",
    list: "TEXT NOT NULL",
    struct: "TEXT NOT NULL",
  }[field.type];
}
