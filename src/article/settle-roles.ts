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
  const lead = leadingDeck(pieces);
  if (lead.start < 0) return promote(pieces);
  if (lead.only) return pieces;
  return pieces.map((piece, at) =>
    piece.kind === "deck" && (at < lead.start || at >= lead.end) ? as(piece, "subhead", "subhead") : piece,
  );
}

/** The headline group of a story: the first before its text, else the first, from `start` to before `end`; -1 where there is none. */
interface LeadingDeck {
  readonly start: number;
  readonly end: number;
  /** There is no other group. */
  readonly only: boolean;
}

/** A group of headlines goes on to where a piece stands that is neither headline nor label nor byline. */
function leadingDeck(pieces: readonly Piece[]): LeadingDeck {
  let start = -1;
  let end = -1;
  let groups = 0;
  let open = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const { kind } = pieces[at]!;
    if (kind === "deck") {
      if (!open) groups += 1;
      if (groups === 1) {
        if (start < 0) start = at;
        end = at + 1;
      }
      open = true;
    } else if (kind !== "column" && kind !== "byline") open = false;
  }
  return { start, end, only: groups <= 1 };
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
