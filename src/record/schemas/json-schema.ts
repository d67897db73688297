import { ARTICLE_FIELDS, type FieldTable, type FieldType } from "../fields.ts";

/** A JSON Schema node, as plain data. */
export type SchemaNode = { readonly [key: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of `newsproc.article/1`, made from the same table that writes the records.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export function articleJsonSchema(): SchemaNode {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:newsproc:article:1",
    title: "newsproc.article/1",
    ...structSchema(ARTICLE_FIELDS as FieldTable<unknown>, {
      schema: { const: "newsproc.article/1" },
      date: { pattern: "^(\\d{4}-\\d{2}-\\d{2})?$" },
    }),
  };
}

function structSchema(fields: Readonly<Record<string, FieldType>>, extra: Readonly<Record<string, SchemaNode>> = {}): SchemaNode {
  const properties: Record<string, SchemaNode> = {};
  for (const [name, field] of Object.entries(fields)) properties[name] = { ...fieldSchema(field), ...extra[name] };
  return { type: "object", properties, required: Object.keys(fields), additionalProperties: false };
}

function fieldSchema(field: FieldType): SchemaNode {
  switch (field.type) {
    case "list":
      return { type: "array", items: fieldSchema(field.items), description: field.about };
    case "struct":
      return { ...structSchema(field.fields), description: field.about };
    default:
      return { type: field.type, description: field.about };
  }
}
