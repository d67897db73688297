import { KINSHIP_REACH } from "./kinship.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { continueStory, openStory, type Story } from "./story.ts";

/** Stories that a piece may go on with, latest first; older ones are closed. */
const OPEN_STORIES = 16;

/** Story number of a piece that is furniture. */
export const NO_STORY = 0;

/** One thing that can be done with a piece. */
export interface Choice {
  /** Number of the story, {@link NO_STORY} to omit the piece. */
  readonly number: number;
  /** The story that goes on, `undefined` for a new one and for none. */
  readonly story: Story | undefined;
  /** Natural logarithm of its probability among all choices for the piece. */
  readonly score: number;
}

/** One way to read the page up to a piece. */
export interface Reading {
  readonly score: number;
  readonly active: Story | undefined;
  readonly stories: readonly Story[];
  readonly returns: number;
  readonly decksAfter: number;
  readonly decksBefore: number;
  /** Headings that went on with a story behind its first text. */
  readonly subheads: number;
  readonly opened: number;
  /** Story numbers of the latest pieces, a ring of `KINSHIP_REACH` places. */
  readonly recent: readonly number[];
  readonly trail: Trail | undefined;
}

/** The choices of a reading, latest first. */
export interface Trail {
  readonly before: Trail | undefined;
  readonly piece: number;
  readonly number: number;
  /** Natural logarithm of the probability of the choice. */
  readonly score: number;
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
    subheads: 0,
    opened: 0,
    recent: new Array<number>(KINSHIP_REACH).fill(NO_STORY),
    trail: undefined,
  };
}

/** The reading after a choice. */
export function follow(reading: Reading, piece: Piece, choice: Choice, facts: PageFacts): Reading {
  const recent = reading.recent.slice();
  recent[piece.index % KINSHIP_REACH] = choice.number;
  const trail: Trail = { before: reading.trail, piece: piece.index, number: choice.number, score: choice.score };
  const score = reading.score + choice.score;
  if (choice.number === NO_STORY) return { ...reading, score, recent, trail };
  const { ofPiece } = facts.kinship;
  const { words } = ofPiece[piece.index]!;
  const before = choice.story;
  const story = before === undefined ? openStory(choice.number, piece, words) : continueStory(before, piece, words);
  const stories = [story];
  for (const other of reading.stories) if (other !== before && stories.length < OPEN_STORIES) stories.push(other);
  return {
    score,
    active: story,
    stories,
    returns: reading.returns + (before !== undefined && before !== reading.active ? 1 : 0),
    decksAfter: reading.decksAfter + (piece.kind === "deck" && before?.hasDeck === false && before.texts > 0 ? 1 : 0),
    decksBefore: reading.decksBefore + (piece.kind === "body" && before?.hasDeck === true && before.texts === 0 ? 1 : 0),
    subheads: reading.subheads + ((piece.kind === "deck" || piece.kind === "subhead") && (before?.texts ?? 0) > 0 ? 1 : 0),
    opened: Math.max(reading.opened, choice.number),
    recent,
    trail,
  };
}
