import type { Piece } from "./piece.ts";

/** Headlines without text, one right after the other, from which they are a list of links. */
const LIST = 3;

/**
 * Leaves out lists of links: where a page tells a story, three or more headlines in a row without any text are the titles of other stories,
 * as sites show them beside and below it. On a page of nothing but headlines they stay.
 *
 * @example 江州大桥通车 with its text, then 相关新闻, 白石乡茶园丰收, 渡口的灯又亮了, 夜市开张: only the first is a story
 */
export function dropLinkLists(stories: readonly (readonly Piece[])[], pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const bare = stories.map((story) => story.every((piece) => piece.kind === "deck" || piece.kind === "column"));
  if (!bare.includes(true) || !stories.some((story) => story.some((piece) => piece.kind === "body"))) return stories;
  const storyOf = new Map(stories.flatMap((story, at) => story.map((piece) => [piece.index, at] as const)));
  const listed = new Set<number>();
  let run = new Set<number>();
  const close = (): void => {
    if (run.size >= LIST) for (const at of run) listed.add(at);
    run = new Set();
  };
  for (const { index } of pieces) {
    const at = storyOf.get(index);
    if (at === undefined) continue;
    if (bare[at]) run.add(at);
    else close();
  }
  close();
  return stories.filter((_, at) => !listed.has(at));
}
