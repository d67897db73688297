import { pairCost, startCost } from "../language/character-model.ts";
import { contrast, hasKin } from "./contrast.ts";
import type { Evidence } from "./evidence.ts";
import { FEATURE } from "./features.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import type { Standing } from "./standing.ts";
import type { Story } from "./story.ts";

/** What a piece and a story say of each other. */
export function addRelation(evidence: Evidence, piece: Piece, story: Story, facts: PageFacts, standing: Standing): void {
  evidence.add(story.lastFeature, 1);
  evidence.when(FEATURE["story-no-deck"], !story.hasDeck);
  const text = story.lastText;
  if (text === undefined) evidence.add(FEATURE["story-no-text"], 1);
  else {
    if (piece.kind === "body") addBreak(evidence, piece, text);
    evidence.when(FEATURE["story-signed"], text.ends.signed);
    evidence.when(FEATURE["story-to-page"], text.ends.toPage || story.last.ends.toPage);
    evidence.when(FEATURE.quotation, story.quotations > 0 && piece.ends.quotations < 0);
  }
  evidence.when(FEATURE["from-page-after-text"], piece.begins.fromPage && story.texts > 0);
  if (piece.kind === "byline") evidence.add(FEATURE.bylines, Math.min(2, story.bylines));
  if (piece.kind === "caption") evidence.add(FEATURE.captions, Math.min(2, story.captions));
  if (piece.width > 0 && story.width > 0 && piece.kind === "body") {
    evidence.add(Math.abs(piece.width - story.width) <= 1 ? FEATURE["width-same"] : FEATURE["width-other"], 1);
  }
  if (piece.begins.dateline) addDateline(evidence, story, facts);
  if (piece.level > 0) addLevel(evidence, piece, story);
  if (isHeading(piece) && story.texts > 0 && story.headlineLength > 0)
    evidence.add(FEATURE["length-ratio"], Math.max(-1, Math.min(1, Math.log(piece.key.length / story.headlineLength))));
  if (isHeading(piece) && isHeading(story.last)) addDeckPair(evidence, piece, story.last);
  addKin(evidence, piece, story, facts, standing);
}

function isHeading(piece: Piece): boolean {
  return piece.kind === "deck" || piece.kind === "subhead";
}

/** How the story's text breaks off and the piece begins. */
function addBreak(evidence: Evidence, piece: Piece, text: Piece): void {
  const { inside } = piece.begins;
  if (!text.ends.open) {
    evidence.add(inside ? FEATURE["closed-inside"] : FEATURE["closed-fresh"], 1);
    return;
  }
  evidence.add(inside ? FEATURE["open-inside"] : FEATURE["open-fresh"], 1);
  const before = text.key.charCodeAt(text.key.length - 1);
  const after = piece.key.charCodeAt(0);
  const saved = startCost(after) - pairCost(before, after);
  if (saved > 1) evidence.add(FEATURE["word-cut"], Math.min(1, saved / 8));
}

function addDateline(evidence: Evidence, story: Story, facts: PageFacts): void {
  const { first } = story;
  evidence.when(FEATURE["dateline-twin"], first.kind === "body" && first.begins.dateline);
  evidence.when(FEATURE["dateline-decked"], story.hasDeck && story.texts === 0);
  evidence.when(FEATURE["dateline-again"], story.datelines > 0);
  evidence.when(FEATURE["dateline-deckless"], facts.deckless && story.texts > 0);
}

/** Markdown levels: what is deeper than the story's headline, or like its subheads, is a subhead. */
function addLevel(evidence: Evidence, piece: Piece, story: Story): void {
  evidence.when(FEATURE["level-deeper"], piece.level > story.level && story.level > 0);
  evidence.when(FEATURE["level-as-subhead"], piece.level === story.subheadLevel);
}

function addDeckPair(evidence: Evidence, piece: Piece, last: Piece): void {
  let pair = FEATURE["deck-other-pair"];
  if (last.role === "kicker" && piece.role === "headline") pair = FEATURE["deck-kicker-headline"];
  else if (last.role === "headline" && piece.role === "headline") pair = FEATURE["deck-headline-headline"];
  else if (last.role === "headline" && piece.role === "subheadline") pair = FEATURE["deck-headline-subheadline"];
  evidence.add(pair, 1);
  evidence.when(FEATURE["deck-pair-gap"], piece.gapBefore);
}

/** A subhead names what follows it; a headline after its text names what it follows. */
function kinFeature(piece: Piece, story: Story): number {
  if (piece.kind === "subhead") return FEATURE["subhead-kin"];
  return piece.kind === "deck" && !story.hasDeck ? FEATURE["headless-kin"] : FEATURE.kin;
}

/** Words of a story beyond which more of them make shared words no likelier. */
const MANY_WORDS = 500;

/**
 * How densely two texts share rare words, as the natural logarithm of bits by word: unlike `contrast` it does not ask what the rest of the
 * page shares, so that it tells the same on a page of one story as on one of many.
 */
function density(shared: number, words: number, others: number): number {
  return Math.log((shared + 5) / Math.sqrt((words + 5) * (Math.min(MANY_WORDS, others) + 5)));
}

/** Words that the piece, and the text it begins or stands before, share with the story. */
function addKin(evidence: Evidence, piece: Piece, story: Story, facts: PageFacts, standing: Standing): void {
  const { kinship } = facts;
  const own = kinship.ofPiece[piece.index]!;
  const heading = isHeading(piece);
  if (heading || piece.kind === "body") {
    evidence.add(heading ? FEATURE["title-density"] : FEATURE.density, density(story.kin, own.words, story.words));
  }
  const share = story.words / (kinship.words - own.words + 1);
  if (hasKin(own)) {
    evidence.add(kinFeature(piece, story), contrast(story.kin, own.total, share));
  }
  const ahead = standing.ahead;
  if (ahead === undefined) return;
  const block = facts.blocks[ahead.index];
  if (heading && block !== undefined) evidence.add(FEATURE["ahead-density"], density(story.blockKin, block.words, story.words));
  const feature = piece.kind === "body" ? FEATURE["block-kin"] : FEATURE["ahead-kin"];
  if (block !== undefined && hasKin(block)) evidence.add(feature, contrast(story.blockKin, block.total, share));
  if (piece.kind === "body" || story.lastText === undefined) return;
  const inside = ahead.begins.inside;
  if (story.lastText.ends.open) evidence.add(inside ? FEATURE["ahead-open-inside"] : FEATURE["ahead-open-fresh"], 1);
  else evidence.add(inside ? FEATURE["ahead-closed-inside"] : FEATURE["ahead-closed-fresh"], 1);
  evidence.when(FEATURE["ahead-quotation"], story.quotations > 0 && ahead.ends.quotations < 0);
}
