import type { PageLine } from "./page-line.ts";

/**
 * How many possible titles stand in a row, for each line that is one of them: lines without a sentence between them (dates, numbers, words
 * of a site) do not part them, text does. 0 for other lines.
 *
 * @param possible `Titles.possible`
 * @example titleRuns(lines, possible) // [3, 0, 3, 3, 0] for a title, 3月4日, two titles, a paragraph
 */
export function titleRuns(lines: readonly PageLine[], possible: Uint8Array): Uint16Array {
  const runs = new Uint16Array(lines.length);
  let first = 0;
  let titles = 0;
  const close = (end: number): void => {
    for (let index = first; index < end; index++) if (possible[index] === 1) runs[index] = titles;
    first = end + 1;
    titles = 0;
  };
  lines.forEach(({ shape }, index) => {
    if (possible[index] === 1) titles++;
    else if (shape.sentenceEnds + shape.clauseMarks > 0) close(index);
  });
  close(lines.length);
  return runs;
}
