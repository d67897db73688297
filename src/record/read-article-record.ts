import type { ArticleRecord } from "./article-record.ts";

/**
 * A parsed JSON line as an article record in its full form; `undefined` for anything else. Keys that an earlier version did not write are
 * added.
 */
export function readArticleRecord(value: Readonly<Record<string, unknown>>): ArticleRecord | undefined {
  const { schema, continuation, paragraphs, sources, quality } = value;
  const nested = [paragraphs, sources].every(Array.isArray) && [continuation, quality].every(isObject);
  if (schema !== "newsproc.article/1" || !nested) return undefined;
  const record = value as unknown as ArticleRecord;
  return { ...record, continuation: { ...record.continuation, links: record.continuation.links ?? [] } };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
