import type { LineRole } from "../model/layout.ts";
import type { Piece, PieceKind } from "./piece.ts";

/** Longest text without a full stop that can be a headline, in code units. */
const LONGEST_HEADLINE = 40;

/**
 * Gives the pieces of one story the roles that they have in it: a second headline between texts is a subhead, a subhead or a short line
 * before all text of a story without headline is its headline.
 *
 * @example headline 江州大桥通车, body, headline 桥上可看日落, body → the second headline becomes a subhead
 */
export function settleRoles(pieces: readonly Piece[]): readonly Piece[] {
  const decks = deckGroups(pieces);
  if (decks.length === 0) return promote(pieces);
  const firstText = pieces.findIndex((piece) => piece.kind === "body");
  const lead = decks.find((group) => firstText < 0 || group[0]! < firstText) ?? decks[0]!;
  if (decks.length === 1) return pieces;
  return pieces.map((piece, at) => (piece.kind === "deck" && !lead.includes(at) ? as(piece, "subhead", "subhead") : piece));
}

/** Places of the pieces that make up each headline group: nothing but labels and bylines stands inside. */
function deckGroups(pieces: readonly Piece[]): number[][] {
  const groups: number[][] = [];
  let open = false;
  pieces.forEach((piece, at) => {
    if (piece.kind === "deck") {
      if (open) groups.at(-1)!.push(at);
      else groups.push([at]);
      open = true;
    } else if (piece.kind !== "column" && piece.kind !== "byline") open = false;
  });
  return groups;
}

function promote(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => piece.kind !== "column" && piece.kind !== "byline" && piece.kind !== "caption");
  const piece = pieces[first];
  const next = pieces[first + 1];
  if (piece === undefined || next === undefined || next.kind === "caption") return pieces;
  const short = piece.key.length <= LONGEST_HEADLINE && !piece.ends.full && !piece.begins.inside && !piece.begins.dateline;
  const could = piece.kind === "subhead" || (piece.role === "body" && piece.lines.length <= 2 && /[^:,;、]$/.test(piece.key));
  if (!short || !could) return pieces;
  return pieces.map((other) => (other === piece ? asHeadline(piece) : other));
}

/** A piece as the headline of its story, whatever the layout took it for. */
export function asHeadline(piece: Piece): Piece {
  return as(piece, "deck", "headline");
}

function as(piece: Piece, kind: PieceKind, role: LineRole): Piece {
  return { ...piece, kind, role };
}
