import { KINSHIP_REACH, type Kin } from "./kinship.ts";
import type { PageFacts } from "./page-facts.ts";
import type { Piece } from "./piece.ts";
import { Story } from "./story.ts";

/** Stories that a piece may go on with, latest first; older ones are closed. */
export const OPEN_STORIES = 16;

/** Story number of a piece that is furniture. */
export const NO_STORY = 0;

/** The page as it has been read up to a piece. */
export class Reading {
  /** The story of the piece before. */
  active: Story | undefined;
  /** Stories that may go on, latest first. */
  readonly stories: Story[] = [];
  /** How often a story was left and taken up again so far. */
  returns = 0;
  /** Headlines that came after their texts, and before them. */
  decksAfter = 0;
  decksBefore = 0;
  opened = 0;
  /** Stories of the latest pieces, a ring of `KINSHIP_REACH` places. */
  private readonly recent: (Story | undefined)[] = new Array<Story | undefined>(KINSHIP_REACH).fill(undefined);

  /**
   * Does with the piece that comes up what was chosen.
   *
   * @param number of the story, {@link NO_STORY} to omit the piece
   * @param chosen the story that goes on, `undefined` for a new one and for none
   */
  follow(piece: Piece, number: number, chosen: Story | undefined, facts: PageFacts): void {
    let story: Story | undefined;
    if (number !== NO_STORY) {
      const { words } = facts.kinship.ofPiece[piece.index]!;
      if (chosen !== undefined) this.countChoice(piece, chosen);
      story = chosen ?? new Story(number, piece, words);
      if (chosen !== undefined) story.take(piece, words);
      this.bringForward(story);
      this.active = story;
      this.opened = Math.max(this.opened, number);
    }
    this.recent[piece.index % KINSHIP_REACH] = story;
  }

  private countChoice(piece: Piece, story: Story): void {
    if (story !== this.active) this.returns += 1;
    if (piece.kind === "deck" && !story.hasDeck && story.texts > 0) this.decksAfter += 1;
    if (piece.kind === "body" && story.hasDeck && story.texts === 0) this.decksBefore += 1;
  }

  /** Puts a story before all others; the one that waited longest is closed when there are too many. */
  private bringForward(story: Story): void {
    const { stories } = this;
    let at = stories.indexOf(story);
    if (at < 0) at = stories.length < OPEN_STORIES ? stories.length : OPEN_STORIES - 1;
    for (; at > 0; at -= 1) stories[at] = stories[at - 1]!;
    stories[0] = story;
  }

  /** Tells each open story what it shares with a piece, and with the block of text that this is or stands before. */
  measureKin(piece: Piece, kin: Kin, block: Kin | undefined): void {
    const { stories, recent } = this;
    for (let at = 0; at < stories.length; at += 1) {
      stories[at]!.kin = 0;
      stories[at]!.blockKin = 0;
    }
    const { pieces, shares, end } = kin;
    for (let at = kin.start; at < end; at += 1) {
      const story = recent[pieces[at]! % KINSHIP_REACH];
      if (story !== undefined) story.kin += shares[at]!;
    }
    if (block === undefined || block === kin) {
      for (let at = 0; at < stories.length; at += 1) stories[at]!.blockKin = stories[at]!.kin;
    } else this.measureBlockKin(piece, block);
  }

  /** A block stands at a piece or after it: pieces between the two, and those too far before the piece, are in no story yet or any more. */
  private measureBlockKin(piece: Piece, block: Kin): void {
    const { recent } = this;
    const { pieces, shares, end } = block;
    for (let at = block.start; at < end; at += 1) {
      const other = pieces[at]!;
      if (other >= piece.index || other < piece.index - KINSHIP_REACH) continue;
      const story = recent[other % KINSHIP_REACH];
      if (story !== undefined) story.blockKin += shares[at]!;
    }
  }
}
