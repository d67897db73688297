import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";

/**
 * Why the pieces of a story stand together, as short machine words with their figures: where its headline stands, how its text opens, in
 * how many parts the page has it.
 *
 * @example ["headline-above", "opens-with-dateline", "parts 3"]
 */
export function storyReasons(pieces: readonly Piece[], facts: PageFacts): readonly string[] {
  const reasons: string[] = [];
  const own = new Set(pieces.map((piece) => piece.index));
  const deck = pieces.find((piece) => piece.kind === "deck");
  const text = pieces.find((piece) => piece.kind === "body");
  if (deck !== undefined && text !== undefined) reasons.push(headlinePlace(deck, text, own, facts));
  if (text?.begins.dateline === true) reasons.push("opens-with-dateline");
  if (pieces.some((piece) => piece.begins.fromPage)) reasons.push("jump-from-page");
  if (text?.begins.inside === true) reasons.push("opens-in-mid-sentence");
  if (pieces.some((piece) => piece.ends.toPage)) reasons.push("jump-to-page");
  const parts = pieces.filter((piece, at) => at > 0 && facts.next[pieces[at - 1]!.index] !== piece).length + 1;
  if (parts > 1) reasons.push(`parts ${parts}`);
  return reasons;
}

/** Where a headline stands: above its text, below its beginning, or above with another story between. */
function headlinePlace(deck: Piece, text: Piece, own: ReadonlySet<number>, facts: PageFacts): string {
  if (deck.index > text.index) return "headline-below";
  for (let at = facts.next[deck.index]; at !== undefined && at !== text; at = facts.next[at.index]) {
    if (!own.has(at.index)) return "headline-apart";
  }
  return "headline-above";
}
