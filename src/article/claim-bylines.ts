import { foldKey } from "../language/fold.ts";
import { joinText } from "../language/join-text.ts";
import { personNameEvidence } from "../language/person-names.ts";
import { isPlace } from "../language/places.ts";
import type { LabelledLine } from "../model/layout.ts";
import { ANY_CUES, CUE } from "./cues.ts";
import { heldPieces } from "./held-pieces.ts";
import type { PageFacts } from "./page-facts.ts";
import { readsAsByline } from "./parts/byline.ts";
import type { Piece } from "./piece.ts";

/** A story of the page as its pieces, in reading order. */
type Pieces = readonly Piece[];

/** Longest last line of a text that is held for a signature without a word for it, in code units. */
const LONGEST_SIGNATURE = 20;

/** Longest line that is held for a name that stands alone, in code units. */
const LONGEST_NAME = 6;

/** Evidence in powers of two from which a line between headline and text is a name, though nothing says so: words of a site have less. */
const SURE_NAME = 11;

/** Share of the length of the next line up to which the first line of a text is no wrapped line. */
const SHORT_OPENING = 0.6;

/** What a line that signs has: a word or mark for it, or the space between a village and a name, a name and a day. */
const SIGNING = CUE.signing | CUE.mark;

/** Pieces above the text of a story that are looked at, and above one whose headline stands farther up. */
const REACH = 8;
const REACH_BELOW_HEADLINE = 24;

/**
 * Gives each story the bylines that the layout took for something else: lines that sign and say nothing besides (江州時報【程佑安／台北報導】,
 * 作者：沈砚秋), wherever they stand in its headline group or before its text, also where they were left out as furniture; and a name alone
 * between its headline and its text.
 *
 * @example headline 江州大桥通车, headline 编译／沈砚秋, body → the second headline becomes a byline
 */
export function claimBylines(stories: readonly Pieces[], facts: PageFacts): readonly Pieces[] {
  const held = heldPieces(stories, facts.pieces.length);
  return stories.map((story) => claimFor(story, facts, held));
}

function claimFor(story: Pieces, facts: PageFacts, held: Uint8Array): Pieces {
  const text = story.find((piece) => piece.kind === "body" && (piece.lines.length > 1 || !signsAlone(piece)));
  const firstDeck = story.find((piece) => isDeckBefore(piece, text));
  const lastDeck = story.findLast((piece) => isDeckBefore(piece, text));
  const own: Piece[] = [];
  let textAt = -1;
  for (let at = 0; at < story.length; at += 1) {
    const piece = story[at]!;
    if (piece === text) textAt = own.length;
    const beforeText = text !== undefined && piece === lastDeck && piece !== firstDeck;
    divideOff(own, piece, beforeText, beforeText || standsBehindText(piece, facts));
  }
  if (text === undefined) return own;
  const claimed = claimAbove(lastDeck, text, facts, held);
  return claimed.length === 0 ? own : [...own.slice(0, textAt), ...claimed, ...own.slice(textAt)];
}

/** Whether a piece is a headline that stands before the text, where there is one. */
function isDeckBefore(piece: Piece, text: Piece | undefined): boolean {
  return piece.kind === "deck" && (text === undefined || piece.index < text.index);
}

/** Whether the first line of a piece may sign the text right before it: not of it, or the last line of it and short. */
function standsBehindText({ index, kind, lines, key }: Piece, { pieces }: PageFacts): boolean {
  const before = pieces[index - 1];
  if (before?.kind !== "body") return false;
  if (kind !== "body") return true;
  const ends = before.ends.full && before.key.length > key.length && pieces[index + 1]?.kind !== "body";
  return ends && lines.length === 1 && key.length <= LONGEST_SIGNATURE;
}

/**
 * Adds a piece without the lines that sign, and these as bylines. `beforeText`: it ends a headline group, where a name alone signs.
 * `edge`: it stands right before or behind a text.
 */
function divideOff(own: Piece[], piece: Piece, beforeText: boolean, edge: boolean): void {
  const divides = piece.kind !== "byline" && piece.kind !== "column" && piece.kind !== "jump";
  const signing = divides && (beforeText || (piece.cues.all & SIGNING) !== 0) ? signingLines(piece, beforeText, edge) : NO_LINES;
  if (signing.length === 0) {
    own.push(piece);
    return;
  }
  if (signing.length < piece.lines.length)
    own.push(
      withLines(
        piece,
        piece.lines.filter((line) => !signing.includes(line)),
      ),
    );
  for (const line of signing) own.push(asByline(piece, line));
}

const NO_LINES: readonly LabelledLine[] = [];

function signingLines(piece: Piece, beforeText: boolean, edge: boolean): readonly LabelledLine[] {
  const candidates = piece.kind === "body" ? shortOpening(piece.lines) : piece.lines;
  if (candidates.length === 0) return NO_LINES;
  return candidates.filter(
    (line) => signs(piece, line.text, edge && line === piece.lines[0]) || (beforeText && isNameAlone(line.text)),
  );
}

/** The first line of a text where it is alone or much shorter than the next one: a wrapped line of it would be as long. */
function shortOpening(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const next = lines[1];
  return next === undefined || lines[0]!.text.length < next.text.length * SHORT_OPENING ? lines.slice(0, 1) : NO_LINES;
}

/** Furniture between the headline of a story and its text, or right above a text without headline, that signs. */
function claimAbove(deck: Piece | undefined, text: Piece, facts: PageFacts, held: Uint8Array): Pieces {
  const claimed: Piece[] = [];
  const first =
    deck === undefined || deck.index < text.index - REACH_BELOW_HEADLINE
      ? text.index - REACH
      : Math.min(deck.index, text.index - REACH);
  for (let at = text.index - 1; at >= Math.max(0, first); at--) {
    const piece = facts.pieces[at]!;
    if (held[at] === 1 && piece.kind === "body") break;
    if (held[at] === 1 || piece.lines.length > 1) continue;
    // Between the text of another story and this one's headline it signs the other.
    if (deck !== undefined && at < deck.index && facts.pieces[at - 1]?.kind === "body") continue;
    const inside = deck !== undefined && at > deck.index && facts.copies.repeated[at] !== true;
    const line = piece.lines[0]!;
    if (!signsAlone(piece) && !(inside && isNameAlone(line.text))) continue;
    claimed.unshift(asByline(piece, line));
    held[at] = 1;
  }
  return claimed;
}

function asByline(piece: Piece, line: LabelledLine): Piece {
  return { ...withLines(piece, [line]), kind: "byline", role: "byline" };
}

/** A piece that has only some of its lines. */
function withLines(piece: Piece, lines: readonly LabelledLine[]): Piece {
  const text = joinText(lines.map((line) => line.text));
  return { ...piece, lines, text, key: foldKey(text), cues: ANY_CUES };
}

/** Whether a piece of one line signs. */
function signsAlone(piece: Piece): boolean {
  return (piece.cues.all & SIGNING) !== 0 && signs(piece, piece.lines[0]!.text, false);
}

/** Whether a line of a piece signs: where it is the piece, its key is known. */
function signs(piece: Piece, line: string, edge: boolean): boolean {
  return line === piece.text ? readsAsByline(line, edge, piece.key) : readsAsByline(line, edge);
}

function isNameAlone(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const key = foldKey(text).trim();
  return !isPlace(key) && (personNameEvidence(key) ?? 0) >= SURE_NAME;
}
