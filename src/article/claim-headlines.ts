import { heldPieces } from "./held-pieces.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { asHeadline } from "./settle-roles.ts";

/** Length of a line that may be a title, in code units. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;

/** Share of a line's pairs of characters that must stand in the story: titles name what it is about, furniture does not. */
const LEAST_SHARE = 0.4;

const LOOKS_LIKE_TITLE = 0.3;
const STANDS_TWICE = 0.2;

/** Code units of a story's text in which the words of its title are looked for. */
const TEXT_REACH = 3000;

/** Lines above the story that are looked at. */
const REACH = 12;

/** A story of the page as its pieces, in reading order. */
type Pieces = readonly Piece[];

/**
 * Gives a story without headline the line above it that was left out as furniture though it names what the story is about: on pages of
 * the web the headline stands among the words of the site, and once more in its navigation. A story whose only title opens with a dash
 * has lost its headline too.
 *
 * @example 首页 > 要闻 / 江州大桥通车 / 昨日，江州大桥……: the second line is claimed, the first is not
 */
export function claimHeadlines(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  const held = heldPieces(stories, facts.pieces.length);
  return stories.map((story) => {
    if (!lacksHeadline(story)) return story;
    const title = titleAbove(story, facts, held);
    return title === undefined ? story : [asHeadline(title), ...story];
  });
}

function lacksHeadline(story: Pieces): boolean {
  const opening = story.find((piece) => piece.kind === "body");
  if (opening === undefined || opening.begins.inside || opening.begins.fromPage) return false;
  return story.every((piece) => piece.kind !== "deck" || opensWithDash(piece.key));
}

function opensWithDash(key: string): boolean {
  const title = key.trimStart();
  return title.startsWith("—") || title.startsWith("─") || title.startsWith("--");
}

function titleAbove(story: Pieces, facts: PageFacts, held: Uint8Array): Piece | undefined {
  const first = Math.min(...story.map((piece) => piece.index));
  let words: ReadonlySet<number> | undefined;
  let best: Piece | undefined;
  let bestShare = LEAST_SHARE;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && held[at] === 0; at -= 1) {
    const piece = facts.pieces[at]!;
    if (!couldBeTitle(piece)) continue;
    words ??= wordsOf(story);
    const share = shareOf(piece.key, words) + bonusOf(piece, facts);
    if (share > bestShare) {
      best = piece;
      bestShare = share;
    }
  }
  return best;
}

/** What counts as a share of words: the layout took it for a title, or it stands on the page twice, as titles on the web do. */
function bonusOf(piece: Piece, facts: PageFacts): number {
  return (piece.kind === "deck" ? LOOKS_LIKE_TITLE : 0) + (facts.copies.repeated[piece.index] === true ? STANDS_TWICE : 0);
}

function couldBeTitle({ key, ends, lines }: Piece): boolean {
  return (
    key.length >= SHORTEST_TITLE &&
    key.length <= LONGEST_TITLE &&
    lines.length <= 2 &&
    !/[。,，;；:：]$/.test(key) &&
    !ends.signed &&
    !/[>|»›]/.test(key)
  );
}

/** Pairs of characters in the first texts of a story. */
function wordsOf(story: Pieces): ReadonlySet<number> {
  const texts = story.filter((piece) => piece.kind === "body").map((piece) => piece.key);
  return pairsOf(texts.join(" ").slice(0, TEXT_REACH));
}

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(pairAt(text, at));
  return pairs;
}

/** Two code units as one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Share of a line's pairs of Chinese characters that are among the words. */
function shareOf(key: string, words: ReadonlySet<number>): number {
  let all = 0;
  let shared = 0;
  for (let at = 0; at + 1 < key.length; at += 1) {
    if (!isChinese(key.charCodeAt(at)) || !isChinese(key.charCodeAt(at + 1))) continue;
    all += 1;
    if (words.has(pairAt(key, at))) shared += 1;
  }
  return all < SHORTEST_TITLE - 1 ? 0 : shared / all;
}

function isChinese(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
