import { Choices } from "../../article/choice-list.ts";
import { kindIn, weighChoices } from "../../article/choices.ts";
import { Evidence } from "../../article/evidence.ts";
import { ACTIONS, WEIGHT_BASES, WEIGHT_COUNT } from "../../article/features.ts";
import { readPageFacts } from "../../article/page-facts.ts";
import { cutPieces, type Piece } from "../../article/piece.ts";
import { NO_STORY, Reading } from "../../article/reading.ts";
import { addPiece } from "../../article/weigh-piece.ts";
import type { LabelledLine } from "../../model/layout.ts";
import { probabilities } from "./training.ts";

/** One decision: what speaks for each choice, and which was right. */
export interface Example {
  readonly right: number;
  /** Places in the weights, for each choice. */
  readonly places: readonly Int32Array[];
  /** Values at these places. */
  readonly values: readonly Float32Array[];
  readonly weight: number;
}

/**
 * The decisions along the right reading of a page; with weights, along the reading that these lead to, so that what is right after a
 * mistake is learned too.
 */
export function collectExamples(
  lines: readonly LabelledLine[],
  articles: ReadonlyMap<number, number>,
  weight: number,
  followed?: Float64Array,
): readonly Example[] {
  const pieces = cutPieces(lines);
  const facts = readPageFacts(pieces);
  const evidence = new Evidence(new Float64Array(WEIGHT_COUNT));
  const choices = new Choices();
  const stories = new Told();
  const examples: Example[] = [];
  const reading = new Reading();
  for (const piece of pieces) {
    if (piece.kind === "furniture") continue;
    evidence.count = 0;
    addPiece(evidence, piece, facts);
    const own = WEIGHT_BASES[kindIn(reading, piece)].map((base) => evidence.found(base));
    const found: number[][] = [];
    weighChoices(piece, choices, reading, facts, evidence, true, (place, base) => {
      const number = choices.numbers[place];
      const story = choices.stories[place];
      const action =
        number === NO_STORY ? "omit" : story === undefined ? "open" : story === reading.active ? "continue" : "return";
      found.push([...own[ACTIONS.indexOf(action)]!, ...evidence.found(base)]);
    });
    const article = articleOf(piece, articles);
    const right = stories.rightChoice(choices, article);
    const example = { right, weight, ...split(found) };
    examples.push(example);
    const chosen = followed === undefined ? right : likeliest(example, followed);
    const number = choices.numbers[chosen]!;
    stories.add(number, article, piece.key.length);
    reading.follow(piece, number, choices.stories[chosen], facts);
  }
  return examples;
}

function likeliest(example: Example, weights: Float64Array): number {
  const chances = probabilities(example, weights);
  return chances.indexOf(Math.max(...chances));
}

/** What the stories of a reading tell of, so far. */
class Told {
  /** Code units of each article, by story. */
  private readonly stories = new Map<number, Map<number, number>>();

  add(story: number, article: number, length: number): void {
    if (story === NO_STORY) return;
    const lengths = this.stories.get(story) ?? new Map<number, number>();
    this.stories.set(story, lengths.set(article, (lengths.get(article) ?? 0) + length));
  }

  /** Place of the right choice for a piece of an article: the latest story that tells mostly of it, or else a new one. */
  rightChoice({ numbers, stories, count }: Choices, article: number): number {
    const places = Array.from({ length: count }, (_, place) => place);
    if (article === 0) return places.findIndex((place) => numbers[place] === NO_STORY);
    const known = places.findIndex((place) => stories[place] !== undefined && this.articleOf(numbers[place]!) === article);
    return known >= 0 ? known : places.findIndex((place) => stories[place] === undefined && numbers[place] !== NO_STORY);
  }

  private articleOf(story: number): number | undefined {
    return most(this.stories.get(story) ?? new Map<number, number>());
  }
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** The article that most of a piece belongs to. */
function articleOf(piece: Piece, articles: ReadonlyMap<number, number>): number {
  const votes = new Map<number, number>();
  for (const line of piece.lines) {
    const article = articles.get(line.number) ?? 0;
    votes.set(article, (votes.get(article) ?? 0) + line.text.length);
  }
  return most(votes) ?? 0;
}

function split(found: readonly (readonly number[])[]): Pick<Example, "places" | "values"> {
  return {
    places: found.map((list) => Int32Array.from(list.filter((_, index) => index % 2 === 0))),
    values: found.map((list) => Float32Array.from(list.filter((_, index) => index % 2 === 1))),
  };
}
