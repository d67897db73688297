import type { Evidence } from "./evidence.ts";
import { FEATURE } from "./features.ts";
import type { Piece } from "./piece.ts";
import type { Standing } from "./standing.ts";
import type { Story } from "./story.ts";

/** What the stories so far say of opening another. */
export function addOpening(evidence: Evidence, piece: Piece, standing: Standing): void {
  const { active } = standing.reading;
  if (active !== undefined && (piece.kind === "body" || lacksHeadline(active)))
    evidence.add(FEATURE["style-after"], standing.style);
}

/** What the stories so far say of going on with the one before. */
export function addContinuing(evidence: Evidence, piece: Piece, story: Story, standing: Standing): void {
  const heading = piece.kind === "deck" || piece.kind === "subhead";
  if (heading && lacksHeadline(story)) evidence.add(FEATURE["style-after"], standing.style);
}

/** What taking up an earlier story costs. */
export function addReturning(evidence: Evidence, piece: Piece, story: Story, standing: Standing): void {
  evidence.add(FEATURE.distance, logarithm(piece.index - story.last.index));
  evidence.when(FEATURE["first-ever"], standing.reading.returns === 0);
  evidence.add(FEATURE.rank, Math.min(6, standing.reading.stories.indexOf(story)));
}

/** To the base of 2, of a whole number from 1 on. */
function logarithm(number: number): number {
  logarithms ??= Float64Array.from({ length: SMALL }, (_, at) => Math.log2(at));
  return number < SMALL ? logarithms[number]! : Math.log2(number);
}

/** Distances up to which logarithms are kept: most are. */
const SMALL = 512;
let logarithms: Float64Array | undefined;

function lacksHeadline(story: Story): boolean {
  return !story.hasDeck && story.texts > 0;
}
