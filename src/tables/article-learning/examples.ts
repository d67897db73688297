import { kindIn, weighChoices } from "../../article/choices.ts";
import { Evidence } from "../../article/evidence.ts";
import { ACTIONS, WEIGHT_BASES, WEIGHT_COUNT } from "../../article/features.ts";
import { readPageFacts } from "../../article/page-facts.ts";
import { cutPieces, type Piece } from "../../article/piece.ts";
import { NO_STORY, Reading } from "../../article/reading.ts";
import { addPiece } from "../../article/weigh-piece.ts";
import type { LabelledLine } from "../../model/layout.ts";

/** One decision: what speaks for each choice, and which was right. */
export interface Example {
  readonly right: number;
  /** Places in the weights, for each choice. */
  readonly places: readonly Int32Array[];
  /** Values at these places. */
  readonly values: readonly Float32Array[];
  readonly weight: number;
}

/** The decisions along the right reading of a page. */
export function collectExamples(
  lines: readonly LabelledLine[],
  articles: ReadonlyMap<number, number>,
  weight: number,
): readonly Example[] {
  const pieces = cutPieces(lines);
  const facts = readPageFacts(pieces);
  const evidence = new Evidence(new Float64Array(WEIGHT_COUNT));
  const nothing = ACTIONS.map(() => 0);
  const stories = new Map<number, number>();
  const examples: Example[] = [];
  const reading = new Reading();
  for (const piece of pieces) {
    if (piece.kind === "furniture") continue;
    evidence.count = 0;
    addPiece(evidence, piece, facts);
    const own = WEIGHT_BASES[kindIn(reading, piece)].map((base) => evidence.found(base));
    const found: number[][] = [];
    const choices = weighChoices(piece, nothing, reading, facts, evidence, true, ({ number, story }, base) => {
      const action =
        number === NO_STORY ? "omit" : story === undefined ? "open" : story === reading.active ? "continue" : "return";
      found.push([...own[ACTIONS.indexOf(action)]!, ...evidence.found(base)]);
    });
    const article = articleOf(piece, articles);
    const number = article === 0 ? NO_STORY : stories.get(article);
    const right = choices.findIndex((choice) =>
      number === undefined ? choice.story === undefined && choice.number !== NO_STORY : choice.number === number,
    );
    if (right >= 0) examples.push({ right, weight, ...split(found) });
    const choice = choices[Math.max(0, right)]!;
    if (choice.story === undefined && choice.number !== NO_STORY) stories.set(article, choice.number);
    reading.follow(piece, choice, facts);
  }
  return examples;
}

/** The article that most of a piece belongs to. */
function articleOf(piece: Piece, articles: ReadonlyMap<number, number>): number {
  const votes = new Map<number, number>();
  for (const line of piece.lines) {
    const article = articles.get(line.number) ?? 0;
    votes.set(article, (votes.get(article) ?? 0) + line.text.length);
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function split(found: readonly (readonly number[])[]): Pick<Example, "places" | "values"> {
  return {
    places: found.map((list) => Int32Array.from(list.filter((_, index) => index % 2 === 0))),
    values: found.map((list) => Float32Array.from(list.filter((_, index) => index % 2 === 1))),
  };
}
