import { pairCost, startCost } from "../language/character-model.ts";
import type { LineRole } from "../model/layout.ts";
import type { Evidence } from "./evidence.ts";
import { FEATURE, weightBase } from "./features.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece, PieceKind } from "./piece.ts";
import type { Story } from "./story.ts";

/** Where the reader stands on the page when a piece comes up. */
export interface Standing {
  /** The story of the piece before. */
  readonly active: Story | undefined;
  /** Stories that may go on, latest first. */
  readonly stories: readonly Story[];
  /** How often a story was left and taken up again so far. */
  readonly returns: number;
  /** Headlines so far that came after text of their story, and those that came before it. */
  readonly decksAfter: number;
  readonly decksBefore: number;
  /** What the piece shares with the pieces of a story, in bits. */
  readonly kin: (story: Story) => number;
  /** What the block that the piece begins shares with them; the block it stands before, where the piece is no text. */
  readonly blockKin: (story: Story) => number;
}

/** Shared words below this, in bits, are chance. */
const LITTLE_KIN = 8;
/** Shared words of this weight, in bits, are proof. */
const ENOUGH_KIN = 10;

const OPENS: ReadonlySet<LineRole> = new Set(["kicker", "headline", "subheadline", "column"]);
const FURNITURE: ReadonlySet<LineRole> = new Set(["masthead", "credit", "noise"]);

/** Weighs opening a story with a piece. */
export function weighOpening(evidence: Evidence, piece: Piece, facts: PageFacts, standing: Standing): void {
  evidence.begin(weightBase(piece.kind, "open"));
  addPiece(evidence, piece, facts);
  evidence.add(FEATURE["style-after"], style(standing));
  evidence.when(
    FEATURE["headless-style"],
    standing.stories.some((story) => !story.hasDeck && story.texts > 0),
  );
  if (standing.active === undefined) evidence.add(FEATURE["first-of-page"], 1);
  else addRelation(evidence, piece, standing.active, facts, standing, ACTIVE);
}

/** Weighs leaving a piece out as furniture. */
export function weighOmission(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  evidence.begin(weightBase(piece.kind, "omit"));
  addPiece(evidence, piece, facts);
}

/** Weighs going on with a story. */
export function weighContinuation(evidence: Evidence, piece: Piece, story: Story, facts: PageFacts, standing: Standing): void {
  evidence.begin(weightBase(piece.kind, "continue"));
  addPiece(evidence, piece, facts);
  if (story === standing.active) {
    addRelation(evidence, piece, story, facts, standing, ACTIVE);
    addDeckPair(evidence, piece, story, standing);
    if (piece.gapBefore) evidence.add(FEATURE["active-gap-rare"], 1 - facts.gapShare);
    return;
  }
  addRelation(evidence, piece, story, facts, standing, AWAY);
  addAway(evidence, piece, story, facts, standing);
}

/** Whether headlines stand after their texts on this page (above 0) or before them. */
function style(standing: Standing): number {
  return Math.log((standing.decksAfter + 0.5) / (standing.decksBefore + 0.5));
}

/** What the piece says by itself and by its neighbours. */
function addPiece(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  const { begins, ends, index } = piece;
  evidence.add(FEATURE.always, 1);
  evidence.when(FEATURE["role-kicker"], piece.role === "kicker");
  evidence.when(FEATURE["role-headline"], piece.role === "headline");
  evidence.when(FEATURE["role-subheadline"], piece.role === "subheadline");
  evidence.when(FEATURE["role-note"], piece.role === "note");
  evidence.add(FEATURE.doubt, 1 - piece.confidence);
  const second = piece.lines[0]!.runnerUp;
  if (piece.confidence < 0.9) {
    evidence.when(FEATURE["second-guess-opens"], OPENS.has(second));
    evidence.when(FEATURE["second-guess-furniture"], FURNITURE.has(second));
    evidence.when(FEATURE["second-guess-tells"], !OPENS.has(second) && !FURNITURE.has(second));
  }
  evidence.when(FEATURE.gap, piece.gapBefore);
  if (piece.gapBefore) evidence.add(FEATURE["gap-rare"], 1 - facts.gapShare);
  evidence.when(FEATURE.indented, begins.indented);
  evidence.when(FEATURE.inside, begins.inside);
  evidence.when(FEATURE.mark, begins.mark);
  evidence.when(FEATURE.dateline, begins.dateline);
  evidence.when(FEATURE["from-page"], begins.fromPage);
  evidence.when(FEATURE["to-page"], ends.toPage);
  evidence.when(FEATURE["ends-open"], ends.open);
  evidence.when(FEATURE["ends-full"], ends.full);
  evidence.when(FEATURE.signed, ends.signed);
  evidence.when(FEATURE.short, piece.key.length < 16);
  evidence.when(FEATURE.long, piece.key.length > 60);
  evidence.when(FEATURE.repeated, facts.repeated[index]!);
  addNeighbours(evidence, piece, facts);
  const own = facts.kinship.ofPiece[index]!;
  if (own.total < LITTLE_KIN) evidence.add(FEATURE["no-kin"], 1);
  else
    evidence.add(FEATURE["later-kin"], contrast(own.later, own.total, (facts.pieces.length - index - 0.5) / facts.pieces.length));
  addAhead(evidence, piece, facts, own.total);
}

/** The text that a headline, byline, label or jump stands before. */
function addAhead(evidence: Evidence, piece: Piece, facts: PageFacts, total: number): void {
  if (piece.kind === "body" || piece.kind === "caption") return;
  const ahead = facts.ahead[piece.index];
  if (ahead === undefined) {
    evidence.add(FEATURE["ahead-none"], 1);
    return;
  }
  evidence.when(FEATURE["ahead-dateline"], ahead.begins.dateline);
  if (total < LITTLE_KIN) return;
  const block = facts.blocks[ahead.index]!;
  const at = block.pieces.indexOf(piece.index);
  const expected = block.words / (facts.kinship.words + 1);
  evidence.add(FEATURE["ahead-own-kin"], contrast(at < 0 ? 0 : block.shares[at]!, total, expected));
}

function addNeighbours(evidence: Evidence, piece: Piece, facts: PageFacts): void {
  const next = facts.next[piece.index];
  if (next === undefined) evidence.add(FEATURE["next-other"], 1);
  else {
    evidence.add(NEXT[next.kind], 1);
    evidence.when(FEATURE["next-dateline"], next.begins.dateline);
    evidence.when(FEATURE["next-inside"], next.begins.inside);
  }
  evidence.when(FEATURE["next-furniture"], facts.pieces[piece.index + 1]?.kind === "furniture");
  evidence.when(FEATURE["before-furniture"], facts.pieces[piece.index - 1]?.kind === "furniture");
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

/** Numbers of the features that tell of a piece and a story, for the active story and for one that was left. */
interface RelationFeatures {
  readonly lastKind: Readonly<Record<PieceKind, number>>;
  readonly openInside: number;
  readonly openFresh: number;
  readonly closedInside: number;
  readonly closedFresh: number;
  readonly noText: number;
  readonly noDeck: number;
  readonly signed: number;
  readonly toPage: number;
  readonly quotation: number;
  readonly wordCut: number;
  readonly kin: number;
  readonly lastKin: number;
  readonly blockKin: number;
  readonly aheadKin: number;
  readonly aheadOpenInside: number;
  readonly aheadOpenFresh: number;
  readonly aheadClosedInside: number;
  readonly aheadClosedFresh: number;
  readonly aheadQuotation: number;
  readonly widthSame: number;
  readonly widthOther: number;
}

function relationFeatures(side: "active" | "away"): RelationFeatures {
  return {
    lastKind: {
      deck: FEATURE[`${side}-last-deck`],
      column: FEATURE[`${side}-last-column`],
      byline: FEATURE[`${side}-last-byline`],
      subhead: FEATURE[`${side}-last-subhead`],
      body: FEATURE[`${side}-last-body`],
      caption: FEATURE[`${side}-last-caption`],
      jump: FEATURE[`${side}-last-jump`],
      furniture: FEATURE[`${side}-last-jump`],
    },
    openInside: FEATURE[`${side}-open-inside`],
    openFresh: FEATURE[`${side}-open-fresh`],
    closedInside: FEATURE[`${side}-closed-inside`],
    closedFresh: FEATURE[`${side}-closed-fresh`],
    noText: FEATURE[`${side}-no-text`],
    noDeck: FEATURE[`${side}-no-deck`],
    signed: FEATURE[`${side}-signed`],
    toPage: FEATURE[`${side}-to-page`],
    quotation: FEATURE[`${side}-quotation`],
    wordCut: FEATURE[`${side}-word-cut`],
    kin: FEATURE[`${side}-kin`],
    lastKin: FEATURE[`${side}-last-kin`],
    blockKin: FEATURE[`${side}-block-kin`],
    aheadKin: FEATURE[`${side}-ahead-kin`],
    aheadOpenInside: FEATURE[`${side}-ahead-open-inside`],
    aheadOpenFresh: FEATURE[`${side}-ahead-open-fresh`],
    aheadClosedInside: FEATURE[`${side}-ahead-closed-inside`],
    aheadClosedFresh: FEATURE[`${side}-ahead-closed-fresh`],
    aheadQuotation: FEATURE[`${side}-ahead-quotation`],
    widthSame: FEATURE[`${side}-width-same`],
    widthOther: FEATURE[`${side}-width-other`],
  };
}

const ACTIVE: RelationFeatures = relationFeatures("active");
const AWAY: RelationFeatures = relationFeatures("away");

function addRelation(
  evidence: Evidence,
  piece: Piece,
  story: Story,
  facts: PageFacts,
  standing: Standing,
  names: RelationFeatures,
): void {
  evidence.add(names.lastKind[story.last.kind], 1);
  const text = story.lastText;
  if (text === undefined) evidence.add(names.noText, 1);
  else {
    addBreak(evidence, piece, text, names);
    evidence.when(names.signed, text.ends.signed);
    evidence.when(names.toPage, text.ends.toPage || story.last.ends.toPage);
    evidence.when(names.quotation, story.quotations > 0 && piece.ends.quotations < 0);
  }
  evidence.when(names.noDeck, !story.hasDeck);
  if (piece.kind === "body" && piece.width > 0 && story.width > 0) {
    evidence.add(Math.abs(piece.width - story.width) <= 1 ? names.widthSame : names.widthOther, 1);
  }
  addKin(evidence, piece, story, facts, standing, names);
}

function addKin(
  evidence: Evidence,
  piece: Piece,
  story: Story,
  facts: PageFacts,
  standing: Standing,
  names: RelationFeatures,
): void {
  const { kinship } = facts;
  const own = kinship.ofPiece[piece.index]!;
  const share = story.words / (kinship.words - own.words + 1);
  if (own.total >= LITTLE_KIN) {
    evidence.add(names.kin, contrast(standing.kin(story), own.total, share));
    const last = kinship.ofPiece[story.last.index]!.words / (kinship.words + 1);
    evidence.add(names.lastKin, contrast(kinship.between(piece.index, story.last.index), own.total, last));
  }
  const ahead = piece.kind === "body" ? piece : facts.ahead[piece.index];
  const block = ahead === undefined ? undefined : facts.blocks[ahead.index]!;
  if (ahead === undefined || block === undefined) return;
  if (block.total >= LITTLE_KIN) {
    evidence.add(piece.kind === "body" ? names.blockKin : names.aheadKin, contrast(standing.blockKin(story), block.total, share));
  }
  if (piece.kind === "body" || story.lastText === undefined) return;
  const inside = ahead.begins.inside;
  if (story.lastText.ends.open) evidence.add(inside ? names.aheadOpenInside : names.aheadOpenFresh, 1);
  else evidence.add(inside ? names.aheadClosedInside : names.aheadClosedFresh, 1);
  evidence.when(names.aheadQuotation, story.quotations > 0 && ahead.ends.quotations < 0);
}

/** How the story's text breaks off and the piece begins. */
function addBreak(evidence: Evidence, piece: Piece, text: Piece, names: RelationFeatures): void {
  if (piece.kind !== "body") return;
  if (text.ends.open) {
    evidence.add(piece.begins.inside ? names.openInside : names.openFresh, 1);
    const before = text.key.charCodeAt(text.key.length - 1);
    const after = piece.key.charCodeAt(0);
    const saved = startCost(after) - pairCost(before, after);
    if (saved > 1) evidence.add(names.wordCut, Math.min(1, saved / 8));
  } else evidence.add(piece.begins.inside ? names.closedInside : names.closedFresh, 1);
}

function addDeckPair(evidence: Evidence, piece: Piece, story: Story, standing: Standing): void {
  const first = story.first;
  if (piece.begins.dateline) {
    evidence.when(FEATURE["active-twin-dateline"], first.kind === "body" && first.begins.dateline);
    evidence.when(FEATURE["active-dateline-decked"], story.hasDeck && story.texts === 0);
    evidence.when(FEATURE["active-dateline-again"], story.datelines > 0);
  }
  if (piece.kind === "deck" && !story.hasDeck && story.texts > 0) evidence.add(FEATURE["active-style-after"], style(standing));
  evidence.when(
    FEATURE["active-closed-gap-fresh"],
    piece.gapBefore && !piece.begins.inside && story.lastText?.ends.open === false,
  );
  evidence.add(piece.gapBefore ? FEATURE["active-gap"] : FEATURE["active-no-gap"], 1);
  evidence.add(FEATURE["active-bylines"], piece.kind === "byline" ? Math.min(2, story.bylines) : 0);
  evidence.add(FEATURE["active-captions"], piece.kind === "caption" ? Math.min(2, story.captions) : 0);
  if (piece.kind !== "deck" || story.last.kind !== "deck") return;
  const pair = `${story.last.role}-${piece.role}`;
  if (pair === "kicker-headline") evidence.add(FEATURE["deck-kicker-headline"], 1);
  else if (pair === "headline-headline") evidence.add(FEATURE["deck-headline-headline"], 1);
  else if (pair === "headline-subheadline") evidence.add(FEATURE["deck-headline-subheadline"], 1);
  else evidence.add(FEATURE["deck-other-pair"], 1);
  evidence.when(FEATURE["deck-pair-gap"], piece.gapBefore);
}

/** What taking up an earlier story costs. */
function addAway(evidence: Evidence, piece: Piece, story: Story, facts: PageFacts, standing: Standing): void {
  evidence.add(FEATURE.away, 1);
  if (piece.gapBefore) evidence.add(FEATURE["away-gap-rare"], 1 - facts.gapShare);
  evidence.add(FEATURE["away-distance"], Math.log2(piece.index - story.last.index));
  evidence.add(standing.returns === 0 ? FEATURE["away-first-ever"] : FEATURE["away-again"], 1);
  evidence.add(FEATURE["away-rank"], Math.min(6, standing.stories.indexOf(story)));
  evidence.add(FEATURE["page-parts-open"], facts.partsOpen);
  evidence.add(FEATURE["page-parts-inside"], facts.partsInside);
  if (story.texts === 0 && story.hasDeck) {
    const waiting = standing.stories.filter((other) => other.texts === 0 && other.hasDeck);
    evidence.when(FEATURE["away-only-waiting"], waiting.length === 1);
    evidence.when(FEATURE["away-first-waiting"], waiting.length > 1 && waiting[waiting.length - 1] === story);
  }
  if (!story.hasDeck && piece.kind === "deck") {
    evidence.when(FEATURE["away-headless-only"], standing.stories.filter((other) => !other.hasDeck).length === 1);
  }
}

/**
 * How far shared words are above what chance would give: the logarithm of their ratio, 0 for just chance. Few words prove little,
 * on either side.
 */
function contrast(shared: number, total: number, expected: number): number {
  const ratio = Math.log((shared / total + 0.02) / (expected + 0.02));
  return ratio * Math.min(1, (ratio > 0 ? shared : total * expected) / ENOUGH_KIN);
}
