type JsonRecord = Readonly<Record<string, unknown>>;

/** Applies a change to all running text of an article record: deck, paragraphs, captions; `text` is put together anew. */
export function mapRecordTexts(record: JsonRecord, change: (text: string) => string): JsonRecord {
  const part = (item: JsonRecord): JsonRecord => ({ ...item, text: change(String(item["text"] ?? "")) });
  const paragraphs = ((record["paragraphs"] as JsonRecord[] | undefined) ?? []).map(part);
  const captions = ((record["captions"] as JsonRecord[] | undefined) ?? []).map(part);
  const deck = Object.fromEntries(["kicker", "headline", "subheadline"].map((key) => [key, change(String(record[key] ?? ""))]));
  return { ...record, ...deck, text: paragraphs.map((paragraph) => paragraph["text"]).join("\n"), paragraphs, captions };
}
