import type { PageLine } from "./page-line.ts";

/** Longest text of a line that may be one of a list of links, in characters. */
const LINK = 8;

/** For each line that is as short as links are, without a mark, how many of them stand in a row; 0 for other lines. */
export function linkRuns(lines: readonly PageLine[]): Uint32Array {
  const runs = new Uint32Array(lines.length);
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const shape = lines[index]?.shape;
    if (shape !== undefined && shape.length <= LINK && shape.sentenceEnds + shape.clauseMarks === 0) continue;
    if (index > start) runs.fill(index - start, start, index);
    start = index + 1;
  }
  return runs;
}
