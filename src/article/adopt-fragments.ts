import { pairCost, startCost } from "../language/character-model.ts";
import { contrast } from "./contrast.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { storyKin } from "./story-kin.ts";

/** Shared words against chance (see `contrast`) from which a fragment belongs to a story that breaks off. */
const SAME_WORDS = 0.3;
/** What half a word at either side of the break is worth beside shared words. */
const CUT_WORD = 1;
/** Pages with more stories than this are not searched for fragments: each is compared with each. */
const MOST_STORIES = 48;

/** A story of the page as its pieces, in reading order. */
type Pieces = readonly Piece[];

/**
 * Gives a fragment that begins in mid-sentence to the story that breaks off in mid-sentence and speaks of the same things, also where the
 * fragment stands first on the page: columns are not always dumped in their order. The fragment follows the story in reading order.
 *
 * @example 交通局主持修建，历时三年。 at the top and 江州大桥由市 at the end become 江州大桥由市交通局主持修建，历时三年。
 */
export function adoptFragments(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  if (stories.length < 2 || stories.length > MOST_STORIES) return stories;
  const fragments = stories.filter(isFragment);
  const broken = stories.filter(breaksOff);
  if (fragments.length === 0 || broken.length === 0) return stories;
  const pairs = fragments
    .flatMap((fragment) => broken.map((story) => ({ fragment, story, worth: worthOf(fragment, story, facts) })))
    .filter(({ fragment, story, worth }) => fragment !== story && worth >= SAME_WORDS)
    .sort((one, other) => other.worth - one.worth);
  const continued = new Map<Pieces, Pieces>();
  const adopted = new Set<Pieces>();
  for (const { fragment, story } of pairs) {
    if (continued.has(story) || adopted.has(fragment) || adopted.has(story) || continued.has(fragment)) continue;
    continued.set(story, fragment);
    adopted.add(fragment);
  }
  return stories.filter((story) => !adopted.has(story)).map((story) => [...story, ...(continued.get(story) ?? [])]);
}

function isFragment(story: Pieces): boolean {
  const first = story.find((piece) => piece.kind === "body");
  if (first === undefined || !first.begins.inside || first.begins.fromPage) return false;
  return !story.some((piece) => piece.kind === "deck" || piece.kind === "jump");
}

function breaksOff(story: Pieces): boolean {
  const last = story.findLast((piece) => piece.kind === "body");
  return last?.ends.open === true && !last.ends.toPage && !story.some((piece) => piece.ends.toPage);
}

function worthOf(fragment: Pieces, story: Pieces, facts: PageFacts): number {
  const { shared, total, words } = storyKin(fragment, story, facts);
  const before = story.findLast((piece) => piece.kind === "body")!.key;
  const after = fragment.find((piece) => piece.kind === "body")!.key.charCodeAt(0);
  const saved = startCost(after) - pairCost(before.charCodeAt(before.length - 1), after);
  return contrast(shared, total, words / (facts.kinship.words + 1)) + CUT_WORD * Math.max(0, Math.min(1, saved / 8));
}
