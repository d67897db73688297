import type { Piece, PieceKind } from "./piece.ts";

/** A story as far as the page has been read: what it needs to be continued, or not. */
export interface Story {
  readonly number: number;
  readonly first: Piece;
  readonly last: Piece;
  /** Latest body text, `undefined` before the first. */
  readonly lastText: Piece | undefined;
  /** Usual width of its text, 0 when unknown. */
  readonly width: number;
  readonly hasHeadline: boolean;
  /** Length of its headline, or of what stands in its place, in code units; 0 before the first. */
  readonly headlineLength: number;
  readonly hasDeck: boolean;
  /** Subheads behind its first text, as far as they are known for such. */
  readonly subheads: number;
  readonly bylines: number;
  readonly captions: number;
  readonly texts: number;
  readonly datelines: number;
  /** Markdown level of its headline and of its latest subhead, 0 for none. */
  readonly level: number;
  readonly subheadLevel: number;
  /** Quotations open at the end of the text so far in its paragraph. */
  readonly quotations: number;
  /** Words of all its pieces. */
  readonly words: number;
}

/** Opens a story with its first piece. */
export function openStory(number: number, piece: Piece, words: number): Story {
  const nothing: Story = {
    number,
    first: piece,
    last: piece,
    lastText: undefined,
    width: 0,
    hasHeadline: false,
    headlineLength: 0,
    hasDeck: false,
    subheads: 0,
    bylines: 0,
    captions: 0,
    texts: 0,
    datelines: 0,
    level: 0,
    subheadLevel: 0,
    quotations: 0,
    words: 0,
  };
  return continueStory(nothing, piece, words);
}

/** The story with one more piece. */
export function continueStory(story: Story, piece: Piece, words: number): Story {
  const text = piece.kind === "body";
  return {
    number: story.number,
    first: story.first,
    last: piece,
    lastText: text ? piece : story.lastText,
    width: text && piece.width > 0 ? piece.width : story.width,
    hasHeadline: story.hasHeadline || piece.role === "headline",
    headlineLength:
      story.headlineLength === 0 && (piece.kind === "deck" || piece.kind === "subhead") ? piece.key.length : story.headlineLength,
    hasDeck: story.hasDeck || piece.kind === "deck" || (piece.kind === "subhead" && story.texts === 0),
    subheads: story.subheads + (story.texts > 0 && (piece.kind === "deck" || piece.kind === "subhead") ? 1 : 0),
    bylines: story.bylines + count(piece, "byline"),
    captions: story.captions + count(piece, "caption"),
    texts: story.texts + count(piece, "body"),
    datelines: story.datelines + (piece.begins.dateline ? 1 : 0),
    level: piece.kind === "deck" && story.level === 0 ? piece.level : story.level,
    subheadLevel: story.texts > 0 && piece.level > 0 ? piece.level : story.subheadLevel,
    quotations: text ? piece.ends.quotations + (piece.begins.inside ? story.quotations : 0) : story.quotations,
    words: story.words + words,
  };
}

function count(piece: Piece, kind: PieceKind): number {
  return piece.kind === kind ? 1 : 0;
}
