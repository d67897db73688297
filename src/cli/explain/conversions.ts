import type { Conversion, KeptPiece, KeptReason } from "../../model/conversion.ts";

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

/** Reasons in words. */
const REASONS: Readonly<Record<KeptReason, string>> = {
  name: "the name of a person",
  "known-name": "a known name or word",
  "name-elsewhere": "a name found elsewhere in the text",
  "shop-or-place": "the name of a shop or a place",
  "own-word": "a word of its own",
  particle: "the particle 着",
  "ordinary-word": "a word of 沉",
  "quoted-form": "the text speaks of the form itself",
};

/** What was protected from conversion and why, counted by name: `程汎安: 汎 stays, the name of a person ×2`. */
export function explainKept(kept: readonly KeptPiece[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { before, after, within, because } of kept) {
    const place = within === before ? "" : `${within}: `;
    const row = `${place}${before === after ? `${before} stays` : `${before} → ${after}`}, ${REASONS[because]}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]);
  const more = rows.length > SHOWN ? [`and ${rows.length - SHOWN} more`] : [];
  return [...rows.slice(0, SHOWN).map(([row, count]) => (count > 1 ? `${row} ×${count}` : row)), ...more];
}

/** One protected character as data. */
export function keptData(path: string, { line, column, before, after, within, because }: KeptPiece): string {
  return JSON.stringify({ path, line, column_start: column, column_end: column + before.length, before, after, within, because });
}

/** One conversion as data. */
export function conversionData(path: string, conversion: Conversion): string {
  const { line, columnStart, columnEnd, before, after } = conversion;
  return JSON.stringify({ path, line, column_start: columnStart, column_end: columnEnd, before, after });
}
