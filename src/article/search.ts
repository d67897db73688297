import { Evidence } from "./evidence.ts";
import { KINSHIP_REACH, type Kin } from "./kinship.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { continueStory, openStory, type Story } from "./story.ts";
import { type Standing, weighContinuation, weighOmission, weighOpening } from "./weigh.ts";

/** Readings of the page that are kept side by side. */
const BEAM = 8;
/** A reading this far behind the best (natural logarithm) is given up. */
const HOPELESS = 8;
/** Stories that a piece may go on with, latest first. */
const OPEN_STORIES = 16;

/** Story number of a piece that is furniture. */
export const NO_STORY = 0;

/** One thing that can be done with a piece, in one reading of the page so far. */
export interface Choice {
  /** Number of the story, {@link NO_STORY} to omit it. */
  readonly number: number;
  readonly story: Story | undefined;
  readonly opens: boolean;
  score: number;
  readonly found: readonly number[];
}

/** A reading of the page up to a piece. */
export interface Reading {
  readonly score: number;
  readonly active: Story | undefined;
  readonly stories: readonly Story[];
  readonly returns: number;
  readonly decksAfter: number;
  readonly decksBefore: number;
  readonly opened: number;
  /** Story numbers of the latest pieces, a ring of {@link KINSHIP_REACH} places. */
  readonly recent: Int32Array;
  readonly trail: Trail | undefined;
}

interface Trail {
  readonly before: Trail | undefined;
  readonly piece: number;
  readonly number: number;
  /** Probability of the choice among all for the piece. */
  readonly probability: number;
}

/** Where a piece went, and how sure that is. */
export interface Placement {
  readonly story: number;
  readonly probability: number;
}

/** The reading before the first piece. */
export function emptyReading(): Reading {
  return {
    score: 0,
    active: undefined,
    stories: [],
    returns: 0,
    decksAfter: 0,
    decksBefore: 0,
    opened: 0,
    recent: new Int32Array(KINSHIP_REACH).fill(-1),
    trail: undefined,
  };
}

/** Everything that can be done with a piece in a reading, each with its score as a natural logarithm of its probability. */
export function weighChoices(piece: Piece, reading: Reading, facts: PageFacts, evidence: Evidence, keep: boolean): Choice[] {
  const standing = standOn(piece, reading, facts);
  const choices: Choice[] = [];
  const take = (number: number, story: Story | undefined, opens: boolean): void => {
    choices.push({ number, story, opens, score: evidence.score, found: keep ? [...evidence.found] : [] });
  };
  weighOpening(evidence, piece, facts, standing);
  take(reading.opened + 1, undefined, true);
  weighOmission(evidence, piece, facts);
  take(NO_STORY, undefined, false);
  for (const story of reading.stories) {
    weighContinuation(evidence, piece, story, facts, standing);
    take(story.number, story, false);
  }
  normalize(choices);
  return choices;
}

function normalize(choices: Choice[]): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const choice of choices) highest = Math.max(highest, choice.score);
  let sum = 0;
  for (const choice of choices) sum += Math.exp(choice.score - highest);
  const logarithm = highest + Math.log(sum);
  for (const choice of choices) choice.score -= logarithm;
}

function standOn(piece: Piece, reading: Reading, facts: PageFacts): Standing {
  const kin = sumByStory(facts.kinship.ofPiece[piece.index]!, piece, reading);
  const ahead = piece.kind === "body" ? piece : facts.ahead[piece.index];
  const block = ahead === undefined ? undefined : facts.blocks[ahead.index];
  const blockKin = block === undefined ? kin : sumByStory(block, piece, reading);
  return {
    active: reading.active,
    stories: reading.stories,
    returns: reading.returns,
    decksAfter: reading.decksAfter,
    decksBefore: reading.decksBefore,
    kin: (story) => kin.get(story.number) ?? 0,
    blockKin: (story) => blockKin.get(story.number) ?? 0,
  };
}

function sumByStory(kin: Kin, piece: Piece, reading: Reading): Map<number, number> {
  const sums = new Map<number, number>();
  for (let at = 0; at < kin.pieces.length; at += 1) {
    const other = kin.pieces[at]!;
    if (other >= piece.index) continue;
    if (other < piece.index - KINSHIP_REACH) break;
    const number = reading.recent[other % KINSHIP_REACH]!;
    if (number > 0) sums.set(number, (sums.get(number) ?? 0) + kin.shares[at]!);
  }
  return sums;
}

/** The reading after a choice. */
export function follow(reading: Reading, piece: Piece, choice: Choice, facts: PageFacts): Reading {
  const recent = reading.recent.slice();
  recent[piece.index % KINSHIP_REACH] = choice.number;
  const trail: Trail = { before: reading.trail, piece: piece.index, number: choice.number, probability: Math.exp(choice.score) };
  const score = reading.score + choice.score;
  if (choice.number === NO_STORY) return { ...reading, score, recent, trail };
  const words = facts.kinship.ofPiece[piece.index]!.words;
  const story = choice.story === undefined ? openStory(choice.number, piece, words) : continueStory(choice.story, piece, words);
  const stories = [story];
  for (const other of reading.stories) {
    if (other !== choice.story && stories.length < OPEN_STORIES) stories.push(other);
  }
  const back = choice.story !== undefined && choice.story !== reading.active;
  return {
    score,
    active: story,
    stories,
    returns: reading.returns + (back ? 1 : 0),
    decksAfter: reading.decksAfter + (piece.kind === "deck" && choice.story?.hasDeck === false && choice.story.texts > 0 ? 1 : 0),
    decksBefore:
      reading.decksBefore + (piece.kind === "body" && choice.story?.hasDeck === true && choice.story.texts === 0 ? 1 : 0),
    opened: reading.opened + (choice.opens ? 1 : 0),
    recent,
    trail,
  };
}

/** Reads the page from its first piece to its last and gives each piece its story, by all evidence together. */
export function placePieces(facts: PageFacts, weights: Float64Array): Placement[] {
  const evidence = new Evidence(weights);
  let beam: Reading[] = [emptyReading()];
  for (const piece of facts.pieces) {
    if (piece.kind === "furniture") continue;
    beam = step(beam, piece, facts, evidence);
  }
  const placements: Placement[] = facts.pieces.map(() => ({ story: NO_STORY, probability: 1 }));
  for (let trail = beam[0]!.trail; trail !== undefined; trail = trail.before) {
    placements[trail.piece] = { story: trail.number, probability: trail.probability };
  }
  return placements;
}

function step(beam: readonly Reading[], piece: Piece, facts: PageFacts, evidence: Evidence): Reading[] {
  const options: { reading: Reading; choice: Choice; score: number }[] = [];
  for (const reading of beam) {
    for (const choice of weighChoices(piece, reading, facts, evidence, false)) {
      options.push({ reading, choice, score: reading.score + choice.score });
    }
  }
  options.sort((one, other) => other.score - one.score);
  const best = options[0]!.score;
  const kept: Reading[] = [];
  for (const { reading, choice, score } of options) {
    if (kept.length >= BEAM || score < best - HOPELESS) break;
    kept.push(follow(reading, piece, choice, facts));
  }
  return kept;
}
