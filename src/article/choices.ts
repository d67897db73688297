import type { Evidence } from "./evidence.ts";
import { ACTIONS, type DecidedKind, decidedKind, weightBase } from "./features.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { type Choice, NO_STORY, type Reading } from "./reading.ts";
import { type Standing, standAt } from "./standing.ts";
import type { Story } from "./story.ts";
import { addPiece } from "./weigh-piece.ts";
import { addRelation } from "./weigh-relation.ts";
import { addContinuing, addOpening, addReturning } from "./weigh-standing.ts";

const OPEN = ACTIONS.indexOf("open");
const CONTINUE = ACTIONS.indexOf("continue");
const RETURN = ACTIONS.indexOf("return");
const OMIT = ACTIONS.indexOf("omit");

/** Earlier stories that are weighed for a piece: the likeliest by a rough look. */
const RETURNS = 4;

/** A choice before it is known how probable it is among all. */
export interface WeighedChoice {
  readonly number: number;
  readonly story: Story | undefined;
  score: number;
}

/** What is decided for a piece in a reading. */
export function kindIn(reading: Reading, piece: Piece): DecidedKind {
  return decidedKind(piece.kind, reading.active?.texts === 0);
}

/** What a piece says for each action by itself. */
export function weighPiece(piece: Piece, kind: DecidedKind, facts: PageFacts, evidence: Evidence): Float64Array {
  const scores = new Float64Array(ACTIONS.length);
  for (let action = 0; action < scores.length; action += 1) {
    evidence.begin(weightBase(kind, action));
    addPiece(evidence, piece, facts);
    scores[action] = evidence.score;
  }
  return scores;
}

/**
 * Everything that can be done with a piece in a reading, each with the logarithm of its probability.
 *
 * @param own what {@link weighPiece} found
 * @param all weigh every earlier story, not only the likely ones
 */
export function weighChoices(
  piece: Piece,
  own: Float64Array,
  reading: Reading,
  facts: PageFacts,
  evidence: Evidence,
  all: boolean,
  watch?: (choice: WeighedChoice) => void,
): readonly Choice[] {
  const standing = standAt(piece, reading, facts);
  const kind = kindIn(reading, piece);
  const choices: WeighedChoice[] = [];
  const take = (action: number, number: number, story: Story | undefined): void => {
    const choice = { number, story, score: own[action]! + evidence.score };
    choices.push(choice);
    watch?.(choice);
  };
  evidence.begin(weightBase(kind, OPEN));
  addOpening(evidence, piece, standing);
  if (standing.active !== undefined) addRelation(evidence, piece, standing.active, facts, standing);
  take(OPEN, reading.opened + 1, undefined);
  evidence.begin(weightBase(kind, OMIT));
  take(OMIT, NO_STORY, undefined);
  if (standing.active !== undefined) {
    evidence.begin(weightBase(kind, CONTINUE));
    addRelation(evidence, piece, standing.active, facts, standing);
    addContinuing(evidence, piece, standing.active, standing);
    take(CONTINUE, standing.active.number, standing.active);
  }
  for (const story of all ? standing.stories : likelyReturns(piece, standing)) {
    if (story === standing.active) continue;
    evidence.begin(weightBase(kind, RETURN));
    addRelation(evidence, piece, story, facts, standing);
    addReturning(evidence, piece, story, standing);
    take(RETURN, story.number, story);
  }
  normalize(choices);
  return choices;
}

/** The earlier stories that a piece most likely goes on with: those that wait for text or break off, those of the same words. */
function likelyReturns(piece: Piece, standing: Standing): readonly Story[] {
  const { stories, ahead } = standing;
  if (stories.length <= RETURNS + 1) return stories;
  const ranked = stories.map((story, rank) => {
    let worth = Math.min(2, standing.kin[story.number]! / 20) + Math.min(2, standing.blockKin[story.number]! / 20) - rank / 8;
    if (story.lastText === undefined) worth += 1.5;
    else if (story.lastText.ends.open && ahead?.begins.inside === true) worth += 3;
    if (piece.kind === "deck" && !story.hasDeck) worth += 1.5;
    return { story, worth: story === standing.active ? Number.NEGATIVE_INFINITY : worth };
  });
  ranked.sort((one, other) => other.worth - one.worth);
  return ranked.slice(0, RETURNS).map(({ story }) => story);
}

function normalize(choices: WeighedChoice[]): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const choice of choices) highest = Math.max(highest, choice.score);
  let sum = 0;
  for (const choice of choices) sum += Math.exp(choice.score - highest);
  const logarithm = highest + Math.log(sum);
  for (const choice of choices) choice.score -= logarithm;
}
