import type { Random } from "./random.ts";
import type { LabelledRow } from "./relayout.ts";

/** Characters of text in the shortest and the longest excerpt. */
const SHORTEST = 250;
const LONGEST = 1600;

/** The start of a page, cut off in mid-sentence, as stored copies of pages and failed downloads are. */
export function excerpt(rows: readonly LabelledRow[], random: Random): readonly LabelledRow[] {
  if (!random.chance(0.15)) return rows;
  let room = random.integer(SHORTEST, LONGEST);
  const kept: LabelledRow[] = [];
  for (const row of rows) {
    if (room <= 0) break;
    kept.push(row.text.length > room ? { ...row, text: row.text.slice(0, Math.max(8, room)) } : row);
    room -= row.text.length;
  }
  return kept;
}
