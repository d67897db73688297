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
  readonly captions: readonly TextPart[];
  readonly bylines: readonly TextPart[];
  readonly jumps: readonly TextPart[];
  readonly columns: readonly TextPart[];
}

/** Sorts the pieces of a story into its parts; text that a break cut in two becomes one paragraph again. */
export function gatherStory(pieces: readonly Piece[]): GatheredStory {
  const deck: LabelledLine[] = [];
  const paragraphs: { kind: Paragraph["kind"]; lines: LabelledLine[]; last: Piece }[] = [];
  const captions: LabelledLine[][] = [];
  const bylines: LabelledLine[][] = [];
  const jumps: LabelledLine[][] = [];
  const columns: LabelledLine[][] = [];
  let lastCaption: Piece | undefined;
  for (const piece of pieces) {
    if (piece.kind === "deck") deck.push(...asRole(piece));
    else if (piece.kind === "column") columns.push([...piece.lines]);
    else if (piece.kind === "byline") bylines.push([...piece.lines]);
    else if (piece.kind === "jump") jumps.push([...piece.lines]);
    else if (piece.kind === "caption") {
      if (lastCaption !== undefined && piece.index === lastCaption.index + 1 && (piece.begins.inside || isCreditAlone(piece)))
        captions.at(-1)!.push(...piece.lines);
      else captions.push([...piece.lines]);
      lastCaption = piece;
    } else addParagraph(paragraphs, piece);
  }
  return {
    pieces,
    deck,
    paragraphs: paragraphs.map(({ kind, lines }) => ({ kind, ...(kind === "subhead" ? subheadPart(lines) : textPart(lines)) })),
    captions: captions.map(textPart),
    bylines: bylines.map(textPart),
    jumps: jumps.map(textPart),
    columns: columns.map(textPart),
  };
}

/** A line that only says who took the picture belongs to the caption above it. */
function isCreditAlone(piece: Piece): boolean {
  const { text, credit } = readCaption(textPart(piece.lines).text);
  return text === "" && credit !== "";
}

/** A subhead without the Markdown marks that belong to the page. */
function subheadPart(lines: readonly LabelledLine[]): TextPart {
  const part = textPart(lines);
  const text = part.text.replace(/^\s*(?:#{1,6}\s*|\*\*)/, "").replace(/\*\*\s*$/, "");
  return text === "" ? part : { ...part, text };
}

/** The lines of a piece, told by the role that the story gives it. */
function asRole(piece: Piece): readonly LabelledLine[] {
  return piece.lines.map((line) => (line.role === piece.role ? line : { ...line, role: piece.role }));
}

function addParagraph(paragraphs: { kind: Paragraph["kind"]; lines: LabelledLine[]; last: Piece }[], piece: Piece): void {
  const kind = piece.kind === "subhead" ? "subhead" : piece.role === "note" ? "note" : "body";
  const before = paragraphs.at(-1);
  if (before !== undefined && before.kind === kind && goesOn(before.last, piece)) {
    before.lines.push(...piece.lines);
    before.last = piece;
  } else paragraphs.push({ kind, lines: [...piece.lines], last: piece });
}

/** Whether a piece takes up the paragraph of the one before it in its story. */
function goesOn(before: Piece, piece: Piece): boolean {
  if (piece.begins.dateline || piece.begins.fromPage) return false;
  return piece.begins.inside || (piece.begins.mark && before.ends.open);
}

/** A part of an article's text out of its lines. */
export function textPart(lines: readonly LabelledLine[]): TextPart {
  return { text: joinText(lines.map((line) => line.text)), lines };
}
