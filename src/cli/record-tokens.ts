import type { ArticleRecord } from "../record/article-record.ts";
import { ARTICLE_FIELDS } from "../record/fields.ts";
import { serializeArticle } from "../record/serialize.ts";
import type { Segmenter } from "../segment/token.ts";
import { tokensOf } from "../segment/tokens-of.ts";

type JsonRecord = Readonly<Record<string, unknown>>;

/** An article record as it was read, with its `tokens` filled, as a JSON line without its terminator. Understands both profiles. */
export function recordWithTokens(record: JsonRecord, segmenter: Segmenter): string {
  const { paragraphs, authors } = record;
  const [tokens = []] = tokensOf([{ paragraphs: texts(paragraphs, "text"), names: texts(authors, "name") }], segmenter);
  if (typeof paragraphs === "string") return JSON.stringify({ ...record, tokens: JSON.stringify(tokens) });
  const filled = { ...record, tokens };
  return isWhole(filled) ? serializeArticle(filled) : JSON.stringify(filled);
}

/** Whether a record has the keys of the schema and no other, so that it can be written by it. */
function isWhole(record: JsonRecord): record is JsonRecord & ArticleRecord {
  const keys = Object.keys(ARTICLE_FIELDS);
  return Object.keys(record).length === keys.length && keys.every((key) => key in record);
}

/** Texts under a key of the objects in a list; in the `flat` profile a list is a JSON text. */
function texts(list: unknown, key: string): readonly string[] {
  const items: unknown = typeof list === "string" ? JSON.parse(list) : list;
  if (!Array.isArray(items)) return [];
  return items.map((item: JsonRecord) => String(item[key] ?? ""));
}
