import type { LabelledLine } from "../../model/layout.ts";
import { behead } from "./behead.ts";
import { doubtLabels } from "./doubtful-labels.ts";
import { collectExamples, type Example } from "./examples.ts";
import type { LabelledPage } from "./labelled-page.ts";
import { type Training, train } from "./training.ts";

/** Labels of a page and the articles that its lines belong to. */
export interface Lesson {
  readonly lines: readonly LabelledLine[];
  /** Article numbers by line number, 0 for furniture. */
  readonly articles: ReadonlyMap<number, number>;
  readonly weight: number;
  /** The labels are those of a layout: such pages are learned from along the reader's own mistakes, too. */
  readonly asRead: boolean;
}

/** Share of labels that are mistaken in the doubtful copy, and how much more it counts than the gold one. */
const MISTAKEN_SHARE = 0.1;
const DOUBTFUL_WEIGHT = 2;

/**
 * What is learned from one page: its gold labels, doubtful ones, those of a layout, and the page as a list of dispatches without headlines.
 *
 * @param labels of a layout that has not learned from the page's family: mistakes as unseen papers bring them
 */
export function lessonsOf(page: LabelledPage, weight: number, seed: number, labels: readonly LabelledLine[]): readonly Lesson[] {
  const { articles } = page;
  return [
    { lines: page.gold, weight, articles, asRead: false },
    { lines: doubtLabels(page.gold, MISTAKEN_SHARE, seed), weight: weight * DOUBTFUL_WEIGHT, articles, asRead: false },
    { lines: labels, weight, articles, asRead: true },
    { lines: behead(page), weight, articles, asRead: false },
  ];
}

/** The decisions of some lessons. */
export function examplesOf(lessons: readonly Lesson[], followed?: Float64Array): readonly Example[] {
  return lessons.flatMap(({ lines, articles, weight }) => collectExamples(lines, articles, weight, followed));
}

/** Share of the epochs after which the reader's own mistakes are learned from, too. */
const FIRST_EPOCHS = 0.5;

/** Learns from lessons: first along right readings, then along the reader's own as well. */
export function learn(lessons: readonly Lesson[], training: Training): Float64Array {
  const examples = examplesOf(lessons);
  const first = train(examples, { ...training, epochs: Math.ceil(training.epochs * FIRST_EPOCHS) });
  const own = examplesOf(
    lessons.filter((lesson) => lesson.asRead),
    first,
  );
  return train([...examples, ...own], training);
}
