import type { Editor, Furniture, SplitPage } from "../model/article.ts";
import type { LabelledLine } from "../model/layout.ts";
import type { DeclaredMetadata } from "../model/page.ts";
import { assembleArticle } from "./assemble.ts";
import { claimBylines } from "./claim-bylines.ts";
import { claimHeadlines } from "./claim-headlines.ts";
import { claimSignatures } from "./claim-signatures.ts";
import { composeStories } from "./compose-stories.ts";
import { confidenceOf, sureness } from "./confidence.ts";
import { dropLinkLists } from "./drop-link-lists.ts";
import { gatherStory } from "./gather.ts";
import { heldPieces } from "./held-pieces.ts";
import { keepDoubtfulText } from "./keep-doubtful-text.ts";
import { LeftOut } from "./left-out.ts";
import { readPageFacts } from "./page-facts.ts";
import { readEditors } from "./parts/editors.ts";
import { readPageMetadata } from "./parts/metadata.ts";
import { cuesOfLines, cutPieces, type Piece } from "./piece.ts";
import { type Placement, placePieces } from "./place-pieces.ts";
import { NO_STORY } from "./reading.ts";
import { storyReasons } from "./reasons.ts";
import { settleRoles } from "./settle-roles.ts";
import { type ArticleWeights, articleWeights } from "./weights.ts";

/**
 * Divides the labelled lines of a page among its stories and its furniture.
 *
 * Law: each line is in exactly one article or in furniture, and there once.
 *
 * @example splitPage([headline 江州大桥通车, body 本报讯……], {}).articles[0].headline.text === "江州大桥通车"
 */
export function splitPage(lines: readonly LabelledLine[], declared: DeclaredMetadata): SplitPage {
  return splitWith(lines, declared, articleWeights());
}

/** The same with weights that the caller brings: for learning. */
export function splitWith(lines: readonly LabelledLine[], declared: DeclaredMetadata, weights: ArticleWeights): SplitPage {
  const pieces = cutPieces(keepDoubtfulText(lines));
  const facts = readPageFacts(pieces);
  const placements = keepLastText(placePieces(facts, weights.choices), pieces);
  const metadata = readPageMetadata(lines, declared, cuesOfLines(pieces, lines.length));
  const editors = readPageEditors(lines);
  const told = claimHeadlines(dropLinkLists(composeStories(placements, facts), pieces), facts);
  const stories = claimSignatures(claimBylines(told, facts), facts);
  const held = heldPieces(stories, pieces.length);
  const articles = stories.map((story) =>
    assembleArticle(gatherStory(settleRoles(story)), {
      issueDate: metadata.date,
      editors,
      confidence: confidenceOf(sureness(story, placements), weights.sureness),
      because: storyReasons(story, facts),
    }),
  );
  const furniture = leftOut(pieces, held);
  return { metadata, articles, furniture };
}

function leftOut(pieces: readonly Piece[], held: Uint8Array): readonly Furniture[] {
  const furniture: Furniture[] = [];
  for (const piece of pieces) if (held[piece.index] === 0) furniture.push(new LeftOut(piece));
  return furniture;
}

/** Probability of a story that is kept only because the page would have none. */
const LAST_RESORT = 0.3;

/**
 * A page of text has a story: where all of it was left out, what is no furniture by its own look makes one, and where nothing is, the
 * sentences that there are. Nothing that may be somebody's whole text is dropped.
 */
function keepLastText(placements: readonly Placement[], pieces: readonly Piece[]): readonly Placement[] {
  if (placements.some((placement) => placement.story !== NO_STORY)) return placements;
  const isText = (piece: Piece): boolean => piece.kind === "body" || piece.kind === "caption";
  const isKept = pieces.some(isText) ? (piece: Piece): boolean => piece.kind !== "furniture" : saysSomething;
  return placements.map((placement, index) =>
    isKept(pieces[index]!) ? { ...placement, story: 1, probability: LAST_RESORT } : placement,
  );
}

/** Whether a piece is a sentence, or a line of words without figures, as the data of a page are not. */
function saysSomething({ key, ends }: Piece): boolean {
  if (/^(?:https?:|www\.)|版权|©/.test(key) || !/[\u3400-\u9fff]{2}/.test(key)) return false;
  return ends.full || (/^[^\d]{6,}$/.test(key) && !/[报版网刊社]$/.test(key));
}

/** The desk that signs the page signs each of its stories, once though it may sign at its head and foot. */
function readPageEditors(lines: readonly LabelledLine[]): readonly Editor[] {
  const editors = lines.filter((line) => line.role === "credit").flatMap((line) => readEditors(line.text));
  return [...new Map(editors.map((editor) => [`${editor.role} ${editor.name}`, editor])).values()];
}
