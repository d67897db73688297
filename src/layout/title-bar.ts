import type { PageLine } from "./page-line.ts";

/** Lines at the top of a page among which the title bar of a site is looked for. */
const TOP = 4;

/** What sites set between a story's title and their own name. */
const SEPARATOR = /\s*[|｜_»丨]\s*|\s+[-–—]{1,2}\s*|[-–—]{2}|(?<=[\u4e00-\u9fff」”!?])-(?=[\u4e00-\u9fff])/;

/** Shortest title that is looked for further down, and what may be glued to it there, in UTF-16 code units: a button, a mark. */
const SHORTEST_TITLE = 6;
const MOST_GLUED = 6;

/** A site's title bar and the line below it that it names. */
export interface TitleBar {
  /** Index of the title bar, -1 where none names a line. */
  readonly bar: number;
  /** Index of the last line that is the title which the bar names, -1 where none is. */
  readonly named: number;
}

/**
 * Finds the title that the title bar of a site names: the bar holds it with the name of the site, and it stands again above its story,
 * perhaps with a button glued to it.
 *
 * @example findTitleBar(lines) // { bar: 0, named: 3 } for 江州大桥通车 | 要闻 | 江州日报, 首页, 登录, 江州大桥通车 列印, the story
 */
export function findTitleBar(lines: readonly PageLine[]): TitleBar {
  for (const line of lines.slice(0, TOP)) {
    if (line.shape.sentenceEnds > 1) continue;
    for (const title of titlesIn(line.key)) {
      const named = lines.findLastIndex(({ index, key }) => index > line.index && isNamed(key, title));
      if (named >= 0) return { bar: line.index, named };
    }
  }
  return { bar: -1, named: -1 };
}

/** The parts of a title bar that can be a story's title, the first before the others. */
function titlesIn(key: string): readonly string[] {
  const parts = key.replace(/^#+ */, "").split(SEPARATOR);
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= SHORTEST_TITLE);
}

function isNamed(key: string, title: string): boolean {
  const start = key.startsWith("#") ? key.replace(/^#+ */, "") : key;
  return start.startsWith(title) && start.length <= title.length + MOST_GLUED;
}
