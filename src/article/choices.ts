import { type Choices, RETURNS } from "./choice-list.ts";
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
  watch?: Watch,
): void {
  const standing = standAt(piece, reading, facts);
  const { active, stories } = reading;
  const bases = WEIGHT_BASES[kindIn(reading, piece)];
  choices.count = 0;
  evidence.count = 0;
  if (active !== undefined) addRelation(evidence, piece, active, facts, standing);
  const related = evidence.count;
  addOpening(evidence, piece, standing);
  take(OPEN, reading.opened + 1, undefined, choices, evidence, bases, watch);
  evidence.count = 0;
  take(OMIT, NO_STORY, undefined, choices, evidence, bases, watch);
  if (active !== undefined) {
    evidence.count = related;
    addContinuing(evidence, piece, active, standing);
    take(CONTINUE, active.number, active, choices, evidence, bases, watch);
  }
  const returns = all || stories.length <= RETURNS + 1 ? stories : choices.likely;
  if (returns === choices.likely) findLikelyReturns(piece, standing, choices);
  for (let at = 0; at < returns.length; at += 1) {
    const story = returns[at]!;
    if (story === active) continue;
    evidence.count = 0;
    addRelation(evidence, piece, story, facts, standing);
    addReturning(evidence, piece, story, standing);
    take(RETURN, story.number, story, choices, evidence, bases, watch);
  }
  choices.normalize();
}

type Watch = (place: number, base: number) => void;

/** Writes down one thing that can be done, with what was found for it. */
function take(
  action: number,
  number: number,
  story: Story | undefined,
  choices: Choices,
  evidence: Evidence,
  bases: readonly number[],
  watch: Watch | undefined,
): void {
  const base = bases[action]!;
  choices.add(number, story, choices.own[action]! + evidence.weigh(base));
  if (watch !== undefined) watch(choices.count - 1, base);
}

/**
 * Lists the earlier stories that a piece most likely goes on with: those that wait for text or break off, those of the same words.
 * Written into `choices.likely`.
 */
function findLikelyReturns(piece: Piece, { reading, ahead }: Standing, { likely, worths }: Choices): void {
  const { stories, active } = reading;
  const inside = ahead?.begins.inside === true;
  let count = 0;
  for (let rank = 0; rank < stories.length; rank += 1) {
    const story = stories[rank]!;
    if (story === active) continue;
    const worth = returnWorth(piece, story, inside) - rank / 8;
    let place = Math.min(count, RETURNS - 1);
    if (count === RETURNS && worths[place]! >= worth) continue;
    for (; place > 0 && worths[place - 1]! < worth; place -= 1) {
      likely[place] = likely[place - 1]!;
      worths[place] = worths[place - 1]!;
    }
    likely[place] = story;
    worths[place] = worth;
    if (count < RETURNS) count += 1;
  }
}

/** @param inside the text that the piece is or stands before begins in mid-sentence */
function returnWorth(piece: Piece, story: Story, inside: boolean): number {
  let worth = Math.min(2, story.kin / 20) + Math.min(2, story.blockKin / 20);
  if (story.lastText === undefined) worth += 1.5;
  else if (inside && story.lastText.ends.open) worth += 3;
  return piece.kind === "deck" && !story.hasDeck ? worth + 1.5 : worth;
}
