import { saysTitleAgain } from "../language/title-echo.ts";
import type { LineRole } from "../model/layout.ts";
import { contrast, hasKin } from "./contrast.ts";
import type { Evidence } from "./evidence.ts";
import { FEATURE } from "./features.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece, PieceKind } from "./piece.ts";

/** What lines of a role do in a story. `neither`: a subhead or jump goes on with one. */
const DOES: Readonly<Record<LineRole, "opens" | "tells" | "furniture" | "neither">> = {
  kicker: "opens",
  headline: "opens",
  subheadline: "opens",
  column: "opens",
  body: "tells",
  caption: "tells",
  note: "tells",
  byline: "tells",
  masthead: "furniture",
  credit: "furniture",
  noise: "furniture",
  subhead: "neither",
  jump: "neither",
};

/** No role is surer than this: layouts are, of papers that they have not learned from. */
const LEAST_SHARE = 0.1;

/** What a piece says by itself and by its neighbours, whatever is done with it. */
export function addPiece(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  evidence.add(FEATURE.always, 1);
  addRole(evidence, piece);
  addShape(evidence, piece, facts);
  addNeighbours(evidence, piece, facts);
  const own = facts.kinship.ofPiece[piece.index]!;
  const rest = (facts.pieces.length - piece.index - 0.5) / facts.pieces.length;
  if (hasKin(own)) evidence.add(FEATURE["later-kin"], contrast(own.later, own.total, rest));
  else evidence.add(FEATURE["no-kin"], 1);
  if (piece.kind !== "body" && piece.kind !== "caption") addAhead(evidence, piece, facts);
}

function addRole(evidence: Evidence, piece: Piece): void {
  evidence.when(FEATURE["role-kicker"], piece.role === "kicker");
  evidence.when(FEATURE["role-subheadline"], piece.role === "subheadline");
  evidence.when(FEATURE["role-note"], piece.role === "note");
  const first = DOES[piece.role];
  const second = DOES[piece.lines[0]!.runnerUp];
  const share = (does: string): number => (first === does ? piece.confidence : 0) + (second === does ? 1 - piece.confidence : 0);
  const opens = share("opens");
  const furniture = share("furniture");
  evidence.add(FEATURE["opens-odds"], Math.log((opens + LEAST_SHARE) / (1 - opens - furniture + LEAST_SHARE)));
  evidence.add(FEATURE["tells-share"], share("tells"));
  evidence.add(FEATURE["furniture-share"], furniture);
}

function addShape(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  const { begins, ends } = piece;
  if (piece.gapBefore) {
    evidence.add(FEATURE.gap, 1);
    evidence.add(FEATURE["gap-rare"], 1 - facts.gapShare);
  }
  evidence.when(FEATURE.inside, begins.inside);
  evidence.when(FEATURE.dateline, begins.dateline);
  evidence.when(FEATURE["from-page"], begins.fromPage);
  evidence.when(FEATURE["to-page"], ends.toPage);
  evidence.when(FEATURE.signed, ends.signed);
  if (piece.kind === "body") {
    evidence.when(FEATURE.anew, begins.anew);
    evidence.when(FEATURE.somewhere, begins.somewhere);
    evidence.when(FEATURE.within, begins.within);
    evidence.when(FEATURE.addressed, begins.addressed);
  }
  evidence.when(FEATURE.long, piece.key.length > 60);
  evidence.when(FEATURE.repeated, facts.copies.repeated[piece.index]!);
  evidence.when(FEATURE["last-copy"], facts.copies.last[piece.index]!);
  evidence.when(FEATURE["behind-refrain"], facts.copies.behindRefrain[piece.index]!);
}

const NEXT: Readonly<Record<PieceKind, number>> = {
  deck: FEATURE["next-deck"],
  column: FEATURE["next-deck"],
  byline: FEATURE["next-byline"],
  body: FEATURE["next-body"],
  caption: FEATURE["next-caption"],
  subhead: FEATURE["next-other"],
  jump: FEATURE["next-other"],
  furniture: FEATURE["next-other"],
};

function addNeighbours(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  const next = facts.next[piece.index];
  evidence.add(next === undefined ? FEATURE["next-other"] : NEXT[next.kind], 1);
  evidence.when(FEATURE["next-dateline"], next?.begins.dateline === true);
  evidence.when(FEATURE["after-masthead"], facts.pieces[piece.index - 1]?.role === "masthead");
  evidence.when(FEATURE["next-inside"], next?.begins.inside === true);
}

/** The text that a headline, byline, label or jump stands before. */
function addAhead(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  const ahead = facts.ahead[piece.index];
  if (ahead === undefined) {
    evidence.add(FEATURE["ahead-none"], 1);
    return;
  }
  // A notice names its party in the heading and again at once: 江立群 / 江立群：本院受理…….
  evidence.when(FEATURE.echoed, piece.key.length >= 2 && ahead.begins.addressed && ahead.key.startsWith(piece.key));
  evidence.when(FEATURE["said-again"], piece.kind !== "byline" && saysTitleAgain(piece.key, ahead.key));
  evidence.when(FEATURE["ahead-anew"], ahead.begins.anew);
  evidence.when(FEATURE["ahead-somewhere"], ahead.begins.somewhere);
  evidence.when(FEATURE["ahead-within"], ahead.begins.within);
  if (ahead.begins.dateline) evidence.add(FEATURE["ahead-dateline"], 1);
  else evidence.add(FEATURE["ahead-no-dateline"], facts.datelineShare);
}
