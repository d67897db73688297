import { type Copies, findCopies } from "./copies.ts";
import { type Kin, type Kinship, measureKinship } from "./kinship.ts";
import type { Piece } from "./piece.ts";

/** Pieces of a block that are looked at together, and characters after which it is long enough to tell. */
const BLOCK_PIECES = 10;
const BLOCK_LENGTH = 500;
/** Pieces that may stand between a headline and its text. */
const AHEAD_PIECES = 5;

/** What is known of the page as a whole before any piece is put into a story. */
export interface PageFacts {
  readonly pieces: readonly Piece[];
  readonly kinship: Kinship;
  /** The next piece that is no furniture, by piece; `undefined` at the end. */
  readonly next: readonly (Piece | undefined)[];
  /** The text that a headline, byline, label or jump stands before, by piece. */
  readonly ahead: readonly (Piece | undefined)[];
  /** Kin of the block that begins with a text, by piece; `undefined` where none begins. */
  readonly blocks: readonly (Kin | undefined)[];
  readonly copies: Copies;
  /** Share of the texts right after a text that a blank line parts from it. */
  readonly gapShare: number;
  /** Dispatches stand without headlines: the page has more than twice as many datelines as headlines. */
  readonly deckless: boolean;
  /** Share of the headlines before a text whose text begins with a dateline. */
  readonly datelineShare: number;
}

/** Reads the facts of a page off its pieces. */
export function readPageFacts(pieces: readonly Piece[]): PageFacts {
  const next: (Piece | undefined)[] = new Array(pieces.length);
  let following: Piece | undefined;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    if (pieces[at]!.kind !== "furniture") following = pieces[at];
  }
  const kinship = measureKinship(pieces);
  const gapShare = shareOfGaps(pieces);
  const gaps = gapShare < 0.5;
  const ahead = pieces.map((piece) => findAhead(piece, next));
  const openings = pieces.filter((piece) => piece.kind === "deck" && ahead[piece.index] !== undefined);
  const dated = openings.filter((piece) => ahead[piece.index]!.begins.dateline);
  return {
    pieces,
    kinship,
    next,
    ahead,
    deckless: isDeckless(pieces),
    datelineShare: dated.length / Math.max(3, openings.length),
    blocks: pieces.map((piece) =>
      beginsBlock(pieces, piece, gaps) ? kinship.ofBlock(piece.index, blockEnd(pieces, piece.index, gaps)) : undefined,
    ),
    copies: findCopies(pieces),
    gapShare,
  };
}

function isDeckless(pieces: readonly Piece[]): boolean {
  const datelines = pieces.filter((piece) => piece.begins.dateline).length;
  const headlines = pieces.filter((piece) => piece.role === "headline").length;
  return datelines > 1 && datelines >= 2 * headlines;
}

function shareOfGaps(pieces: readonly Piece[]): number {
  let pairs = 0;
  let gaps = 0;
  for (let at = 1; at < pieces.length; at += 1) {
    if (pieces[at]!.kind !== "body" || pieces[at - 1]!.kind !== "body") continue;
    pairs += 1;
    if (pieces[at]!.gapBefore) gaps += 1;
  }
  return pairs === 0 ? 0 : gaps / pairs;
}

/** Whether a text begins a block: it stands after a blank line (`gaps`: where these mean something), another kind, or has a dateline. */
function beginsBlock(pieces: readonly Piece[], piece: Piece, gaps: boolean): boolean {
  if (piece.kind !== "body") return false;
  const before = pieces[piece.index - 1];
  return (
    before === undefined || before.kind !== "body" || (gaps && piece.gapBefore) || piece.begins.dateline || piece.begins.inside
  );
}

function blockEnd(pieces: readonly Piece[], first: number, gaps: boolean): number {
  let end = first + 1;
  let length = pieces[first]!.key.length;
  while (end < pieces.length && end < first + BLOCK_PIECES && length < BLOCK_LENGTH) {
    const piece = pieces[end]!;
    if (piece.kind !== "body" || (gaps && piece.gapBefore) || piece.begins.dateline) break;
    length += piece.key.length;
    end += 1;
  }
  return end;
}

function findAhead(piece: Piece, next: readonly (Piece | undefined)[]): Piece | undefined {
  if (piece.kind === "body" || piece.kind === "caption" || piece.kind === "furniture") return undefined;
  let headlines = piece.role === "headline" ? 1 : 0;
  let at = next[piece.index];
  for (let step = 0; step < AHEAD_PIECES && at !== undefined; step += 1) {
    if (at.kind === "body") return at;
    if (at.kind === "caption") return undefined;
    if (at.role === "headline") headlines += 1;
    if (headlines > 1) return undefined;
    at = next[at.index];
  }
  return undefined;
}
