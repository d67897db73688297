import { joinText } from "../language/join-text.ts";
import type { Paragraph, TextPart } from "../model/article.ts";
import type { LabelledLine } from "../model/layout.ts";
import { readCaption } from "./parts/caption.ts";
import type { Piece } from "./piece.ts";

/** The pieces of one story in reading order, by what they are in it. */
export interface GatheredStory {
  readonly pieces: readonly Piece[];
  readonly deck: readonly LabelledLine[];
  readonly paragraphs: readonly Paragraph[];
  /** The piece that each paragraph is; `undefined` for those that breaks had cut in several. */
  readonly whole: readonly (Piece | undefined)[];
  readonly captions: readonly TextPart[];
  readonly bylines: readonly TextPart[];
  readonly jumps: readonly TextPart[];
  readonly columns: readonly TextPart[];
}

/** Sorts the pieces of a story into its parts; text that a break cut in two becomes one paragraph again. */
export function gatherStory(pieces: readonly Piece[]): GatheredStory {
  const deck: LabelledLine[] = [];
  const paragraphs: { kind: Paragraph["kind"]; pieces: Piece[] }[] = [];
  const captions: Piece[][] = [];
  const bylines: TextPart[] = [];
  const jumps: TextPart[] = [];
  const columns: TextPart[] = [];
  let lastCaption: Piece | undefined;
  for (const piece of pieces) {
    if (piece.kind === "deck") addDeck(deck, piece);
    else if (piece.kind === "column") columns.push(pieceText(piece));
    else if (piece.kind === "byline") bylines.push(pieceText(piece));
    else if (piece.kind === "jump") jumps.push(pieceText(piece));
    else if (piece.kind === "caption") {
      if (lastCaption !== undefined && piece.index === lastCaption.index + 1 && (piece.begins.inside || isCreditAlone(piece)))
        captions.at(-1)!.push(piece);
      else captions.push([piece]);
      lastCaption = piece;
    } else addParagraph(paragraphs, piece);
  }
  return {
    pieces,
    deck,
    paragraphs: paragraphs.map((paragraph) => {
      const { text, lines } = textPart(paragraph.pieces);
      return { kind: paragraph.kind, text: paragraph.kind === "subhead" ? subheadText(text) : text, lines };
    }),
    whole: paragraphs.map(({ pieces: parts }) => (parts.length === 1 ? parts[0] : undefined)),
    captions: captions.map(textPart),
    bylines,
    jumps,
    columns,
  };
}

/** A line that only says who took the picture belongs to the caption above it. */
function isCreditAlone(piece: Piece): boolean {
  const { text, credit } = readCaption(piece.text);
  return text === "" && credit !== "";
}

/** A subhead without the Markdown marks that belong to the page. */
function subheadText(text: string): string {
  if (!/[#*]/.test(text)) return text;
  return text.replace(/^\s*(?:#{1,6}\s*|\*\*)/, "").replace(/\*\*\s*$/, "") || text;
}

/** Adds the lines of a piece, told by the role that the story gives it. */
function addDeck(deck: LabelledLine[], piece: Piece): void {
  for (const line of piece.lines)
    deck.push(line.role === piece.role ? line : { ...line, because: line.because, role: piece.role });
}

function addParagraph(paragraphs: { kind: Paragraph["kind"]; pieces: Piece[] }[], piece: Piece): void {
  const kind = piece.kind === "subhead" ? "subhead" : piece.role === "note" ? "note" : "body";
  const before = paragraphs.at(-1);
  if (before !== undefined && before.kind === kind && goesOn(before.pieces.at(-1)!, piece)) before.pieces.push(piece);
  else paragraphs.push({ kind, pieces: [piece] });
}

/** Whether a piece takes up the paragraph of the one before it in its story. */
function goesOn(before: Piece, piece: Piece): boolean {
  if (piece.begins.dateline || piece.begins.fromPage) return false;
  return piece.begins.inside || (piece.begins.mark && before.ends.open);
}

/** A part of an article's text out of its pieces. */
function textPart(pieces: readonly Piece[]): TextPart {
  if (pieces.length === 1) return pieceText(pieces[0]!);
  return { text: joinText(pieces.map((piece) => piece.text)), lines: pieces.flatMap((piece) => piece.lines) };
}

/** A part of an article's text that is one piece. */
function pieceText({ text, lines }: Piece): TextPart {
  return { text, lines };
}
