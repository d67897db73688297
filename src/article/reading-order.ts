import type { Piece } from "./piece.ts";

/**
 * The pieces of a story in the order in which they are read: that of the page, but for a column that was dumped before the one it runs on
 * from. Such a column begins in mid-sentence, the story's opening comes after it, and its last text breaks off in mid-sentence.
 *
 * @example 通局主持修建。 / 江州大桥通车 / 本报讯 江州大桥由市交 → 江州大桥通车 / 本报讯 江州大桥由市交 / 通局主持修建。
 */
export function readingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0];
  if (first === undefined || first.kind !== "body" || !first.begins.inside || first.begins.fromPage) return pieces;
  const opening = pieces.findIndex((piece) => piece.kind === "deck" || piece.begins.dateline);
  if (opening <= 0) return pieces;
  const rest = pieces.slice(opening);
  const last = rest.findLast((piece) => piece.kind === "body");
  if (last === undefined || !last.ends.open || last.ends.toPage) return pieces;
  return [...rest, ...pieces.slice(0, opening)];
}
