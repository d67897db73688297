import type { EndedStory } from "./evidence.ts";
import { pageDistance } from "./page-order.ts";

/** Pairs of one issue that are weighed at most: bounds the work on a heap of pages without names and dates. */
const MOST_PAIRS = 50_000;

/** Two stories of an issue, by their places. */
export type CandidatePair = readonly [from: number, to: number];

/**
 * The pairs that are worth a closer look: on different pages, and with a marker, or with a text that breaks off and one that begins as the
 * rest of something on a later page.
 */
export function candidatePairs(stories: readonly EndedStory[]): readonly CandidatePair[] {
  const marked = stories.map(({ story }) => story.toPage !== "");
  const asks = stories.map(({ story }) => story.fromPage !== "");
  const open = stories.map(({ end }) => end.open || end.balance > 0);
  const rest = stories.map(({ story, start }) => !story.dispatch && (story.fragment || start.open || story.headline === ""));
  const firsts = placesWhere(stories, (at) => marked[at] === true || open[at] === true || asks.includes(true));
  const seconds = placesWhere(stories, (at) => asks[at] === true || rest[at] === true || marked.includes(true));
  const pairs: CandidatePair[] = [];
  for (const from of firsts)
    for (const to of seconds) {
      if (from === to || pairs.length >= MOST_PAIRS) continue;
      const first = stories[from] as EndedStory;
      const second = stories[to] as EndedStory;
      const says = marked[from] === true || asks[to] === true;
      if (!says && !(open[from] === true && rest[to] === true && standsLater(first, second))) continue;
      if (!sharePage(first, second)) pairs.push([from, to]);
    }
  return pairs;
}

function placesWhere(stories: readonly EndedStory[], holds: (at: number) => boolean): readonly number[] {
  return stories.map((_, at) => at).filter(holds);
}

function standsLater({ story: first }: EndedStory, { story: second }: EndedStory): boolean {
  return pageDistance(first.lastPage, second.firstPage) > 0;
}

/** Whether any part of the one stands on a page of the other: what belongs together on a page has been put together there. */
function sharePage({ story: one }: EndedStory, { story: other }: EndedStory): boolean {
  if (one.sheets.some((sheet) => other.sheets.includes(sheet))) return true;
  return one.lastPage !== "" && one.lastPage === other.firstPage;
}
