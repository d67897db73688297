import { FEATURE } from "./features.ts";
import type { Piece, PieceKind } from "./piece.ts";

/** What the kind of the latest piece is evidence for. */
const LAST_KIND: Readonly<Record<PieceKind, number>> = {
  deck: FEATURE["last-deck"],
  column: FEATURE["last-column"],
  byline: FEATURE["last-byline"],
  subhead: FEATURE["last-subhead"],
  body: FEATURE["last-body"],
  caption: FEATURE["last-caption"],
  jump: FEATURE["last-jump"],
  furniture: FEATURE["last-jump"],
};

/** A story as far as the page has been read: what it needs to be continued, or not. */
export class Story {
  readonly number: number;
  readonly first: Piece;
  last: Piece;
  /** Place in `FEATURES` of the kind of its latest piece. */
  lastFeature = 0;
  /** Latest body text, `undefined` before the first. */
  lastText: Piece | undefined;
  /** Usual width of its text, 0 when unknown. */
  width = 0;
  /** Length of its headline, or of what stands in its place, in code units; 0 before the first. */
  headlineLength = 0;
  hasDeck = false;
  bylines = 0;
  captions = 0;
  texts = 0;
  datelines = 0;
  /** Markdown level of its headline and of its latest subhead, 0 for none. */
  level = 0;
  subheadLevel = 0;
  /** Quotations open at the end of the text so far in its paragraph. */
  quotations = 0;
  /** Words of all its pieces. */
  words = 0;
  /** What it shares, in bits, with the piece that comes up, and with the block of text that this is or stands before. */
  kin = 0;
  blockKin = 0;

  /** Opens a story with its first piece. */
  constructor(number: number, piece: Piece, words: number) {
    this.number = number;
    this.first = piece;
    this.last = piece;
    this.take(piece, words);
  }

  /** Goes on with one more piece. */
  take(piece: Piece, words: number): void {
    const heading = piece.kind === "deck" || piece.kind === "subhead";
    this.last = piece;
    this.lastFeature = LAST_KIND[piece.kind];
    if (this.headlineLength === 0 && heading) this.headlineLength = piece.key.length;
    if (piece.kind === "deck" || (piece.kind === "subhead" && this.texts === 0)) this.hasDeck = true;
    if (this.texts > 0 && piece.level > 0) this.subheadLevel = piece.level;
    if (piece.kind === "deck" && this.level === 0) this.level = piece.level;
    if (piece.kind === "body") this.takeText(piece);
    if (piece.kind === "byline") this.bylines += 1;
    if (piece.kind === "caption") this.captions += 1;
    if (piece.begins.dateline) this.datelines += 1;
    this.words += words;
  }

  private takeText(piece: Piece): void {
    this.lastText = piece;
    this.texts += 1;
    if (piece.width > 0) this.width = piece.width;
    this.quotations = piece.ends.quotations + (piece.begins.inside ? this.quotations : 0);
  }
}
