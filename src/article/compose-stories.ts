import { adoptFragments } from "./adopt-fragments.ts";
import { matchHeadlines } from "./match-headlines.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import type { Placement } from "./place-pieces.ts";
import { NO_STORY } from "./reading.ts";
import { readingOrder } from "./reading-order.ts";

/** The stories of a page, each with its pieces in reading order, in the order in which they appear on the page. */
export function composeStories(placements: readonly Placement[], facts: PageFacts): readonly (readonly Piece[])[] {
  const stories = new Map<number, Piece[]>();
  placements.forEach(({ story }, index) => {
    if (story === NO_STORY) return;
    const pieces = stories.get(story);
    if (pieces === undefined) stories.set(story, [facts.pieces[index]!]);
    else pieces.push(facts.pieces[index]!);
  });
  return adoptFragments(matchHeadlines([...stories.values()], facts), facts).map(readingOrder);
}
