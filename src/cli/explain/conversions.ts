import type { Conversion } from "../../model/conversion.ts";

const SHOWN = 20;

/** What conversion changed, counted by piece, most frequent first: `開 → 开 ×12`. */
export function explainConversions(conversions: readonly Conversion[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { before, after } of conversions) {
    const piece = `${before} → ${after}`;
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([piece, count]) => `${piece} ×${count}`);
  if (rows.length === 0) return [];
  const more = rows.length > SHOWN ? [`and ${rows.length - SHOWN} more`] : [];
  return [`${conversions.length} piece(s) converted: ${[...rows.slice(0, SHOWN), ...more].join(", ")}`];
}

/** One conversion as data. */
export function conversionData(path: string, conversion: Conversion): string {
  const { line, columnStart, columnEnd, before, after } = conversion;
  return JSON.stringify({ path, line, column_start: columnStart, column_end: columnEnd, before, after });
}
