import { adoptFragments } from "./adopt-fragments.ts";
import { matchHeadlines } from "./match-headlines.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import type { Placement } from "./place-pieces.ts";
import { NO_STORY } from "./reading.ts";
import { readingOrder } from "./reading-order.ts";

/** The stories of a page, each with its pieces in reading order, in the order in which they appear on the page. */
export function composeStories(placements: readonly Placement[], facts: PageFacts): readonly (readonly Piece[])[] {
  const stories: Piece[][] = [];
  const byNumber: (Piece[] | undefined)[] = [];
  for (let index = 0; index < placements.length; index += 1) {
    const { story } = placements[index]!;
    if (story === NO_STORY) continue;
    let pieces = byNumber[story];
    if (pieces === undefined) {
      pieces = [];
      byNumber[story] = pieces;
      stories.push(pieces);
    }
    pieces.push(facts.pieces[index]!);
  }
  return adoptFragments(matchHeadlines(stories, facts), facts).map(readingOrder);
}
