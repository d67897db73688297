import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";

/**
 * Why the pieces of a story stand together, as short machine words with their figures: where its headline stands, how its text opens, in
 * how many parts the page has it.
 *
 * @example ["headline-above", "opens-with-dateline", "parts 3"]
 */
export function storyReasons(pieces: readonly Piece[], facts: PageFacts): readonly string[] {
  let deck: Piece | undefined;
  let text: Piece | undefined;
  let parts = 1;
  let fromPage = false;
  let toPage = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === "deck") deck ??= piece;
    else if (piece.kind === "body") text ??= piece;
    if (at > 0 && facts.next[pieces[at - 1]!.index] !== piece) parts += 1;
    if (piece.begins.fromPage) fromPage = true;
    if (piece.ends.toPage) toPage = true;
  }
  const reasons: string[] = [];
  if (deck !== undefined && text !== undefined) reasons.push(headlinePlace(deck, text, pieces, facts));
  if (text?.begins.dateline === true) reasons.push("opens-with-dateline");
  if (fromPage) reasons.push("jump-from-page");
  if (text?.begins.inside === true) reasons.push("opens-in-mid-sentence");
  if (toPage) reasons.push("jump-to-page");
  if (parts > 1) reasons.push(`parts ${parts}`);
  return reasons;
}

/** Where a headline stands: above its text, below its beginning, or above with another story between. */
function headlinePlace(deck: Piece, text: Piece, pieces: readonly Piece[], facts: PageFacts): string {
  if (deck.index > text.index) return "headline-below";
  let place = pieces.indexOf(deck);
  for (let at = facts.next[deck.index]; at !== undefined && at !== text; at = facts.next[at.index]) {
    const { index } = at;
    place += 1;
    if (pieces[place]?.index !== index && !pieces.some((piece) => piece.index === index)) return "headline-apart";
  }
  return "headline-above";
}
