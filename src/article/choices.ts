import type { Choices } from "./choice-list.ts";
import type { Evidence } from "./evidence.ts";
import { ACTIONS, type DecidedKind, decidedKind, WEIGHT_BASES } from "./features.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { NO_STORY, type Reading } from "./reading.ts";
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

/** What is decided for a piece in a reading. */
export function kindIn(reading: Reading, piece: Piece): DecidedKind {
  return decidedKind(piece.kind, reading.active?.texts === 0);
}

/** Weighs what a piece says for each action by itself. */
export function weighPiece(piece: Piece, kind: DecidedKind, facts: PageFacts, evidence: Evidence, choices: Choices): void {
  evidence.count = 0;
  addPiece(evidence, piece, facts);
  const bases = WEIGHT_BASES[kind];
  for (let action = 0; action < bases.length; action += 1) choices.own[action] = evidence.weigh(bases[action]!);
}

/**
 * Writes down everything that can be done with a piece in a reading, each with the logarithm of its probability.
 *
 * @param choices with what {@link weighPiece} found for the piece
 * @param all weigh every earlier story, not only the likely ones
 * @param watch is told the place of each choice while `evidence` holds what was found for it, and the place of its weights
 */
export function weighChoices(
  piece: Piece,
  choices: Choices,
  reading: Reading,
  facts: PageFacts,
  evidence: Evidence,
  all: boolean,
  watch?: (place: number, base: number) => void,
): void {
  const standing = standAt(piece, reading, facts);
  const { active, stories } = reading;
  const bases = WEIGHT_BASES[kindIn(reading, piece)];
  choices.count = 0;
  const take = (action: number, number: number, story: Story | undefined): void => {
    choices.add(number, story, choices.own[action]! + evidence.weigh(bases[action]!));
    watch?.(choices.count - 1, bases[action]!);
  };
  evidence.count = 0;
  if (active !== undefined) addRelation(evidence, piece, active, facts, standing);
  const related = evidence.count;
  addOpening(evidence, piece, standing);
  take(OPEN, reading.opened + 1, undefined);
  evidence.count = 0;
  take(OMIT, NO_STORY, undefined);
  if (active !== undefined) {
    evidence.count = related;
    addContinuing(evidence, piece, active, standing);
    take(CONTINUE, active.number, active);
  }
  for (const story of all ? stories : likelyReturns(piece, standing)) {
    if (story === active) continue;
    evidence.count = 0;
    addRelation(evidence, piece, story, facts, standing);
    addReturning(evidence, piece, story, standing);
    take(RETURN, story.number, story);
  }
  choices.normalize();
}

/** The earlier stories that a piece most likely goes on with: those that wait for text or break off, those of the same words. */
function likelyReturns(piece: Piece, { reading, ahead }: Standing): readonly Story[] {
  const { stories, active } = reading;
  if (stories.length <= RETURNS + 1) return stories;
  const likely: Story[] = [];
  const worths: number[] = [];
  for (let rank = 0; rank < stories.length; rank += 1) {
    const story = stories[rank]!;
    if (story === active) continue;
    const worth = returnWorth(piece, story, ahead) - rank / 8;
    let place = Math.min(likely.length, RETURNS - 1);
    if (likely.length === RETURNS && worths[place]! >= worth) continue;
    for (; place > 0 && worths[place - 1]! < worth; place -= 1) {
      likely[place] = likely[place - 1]!;
      worths[place] = worths[place - 1]!;
    }
    likely[place] = story;
    worths[place] = worth;
  }
  return likely;
}

function returnWorth(piece: Piece, story: Story, ahead: Piece | undefined): number {
  let worth = Math.min(2, story.kin / 20) + Math.min(2, story.blockKin / 20);
  if (story.lastText === undefined) worth += 1.5;
  else if (story.lastText.ends.open && ahead?.begins.inside === true) worth += 3;
  return piece.kind === "deck" && !story.hasDeck ? worth + 1.5 : worth;
}
