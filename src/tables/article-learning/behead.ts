import { cutPieces } from "../../article/piece.ts";
import type { LabelledLine } from "../../model/layout.ts";
import type { LabelledPage } from "./labelled-page.ts";

/** Headlines and labels: what a list of dispatches leaves out. */
const OPENS: ReadonlySet<string> = new Set(["kicker", "headline", "subheadline", "column", "caption", "subhead"]);

/** Fewest stories of a list. */
const FEWEST = 3;

/**
 * The page as a list of dispatches without headlines: of its stories those that begin with their only dateline, without their headlines.
 *
 * @returns no lines where the page has fewer than three of them
 */
export function behead(page: LabelledPage): readonly LabelledLine[] {
  const lines = page.gold.filter((line) => !OPENS.has(line.role));
  const first = new Map<number, boolean>();
  const datelines = new Map<number, number>();
  for (const piece of cutPieces(lines)) {
    const article = page.articles.get(piece.lines[0]!.number) ?? 0;
    if (article === 0 || piece.kind !== "body") continue;
    if (!first.has(article)) first.set(article, piece.begins.dateline);
    if (piece.begins.dateline) datelines.set(article, (datelines.get(article) ?? 0) + 1);
  }
  const kept = [...first].filter(([article, opens]) => opens && datelines.get(article) === 1).map(([article]) => article);
  if (kept.length < FEWEST) return [];
  const stories = new Set(kept);
  return lines.filter((line) => stories.has(page.articles.get(line.number) ?? 0));
}
