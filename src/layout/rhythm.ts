import type { PageLine } from "./page-line.ts";

/** Most lines that an item of a list has: a title, a date, a section, a count. */
const LONGEST_ITEM = 4;

/** Items that make a rhythm. */
const FEWEST_ITEMS = 3;

/** Longest line of an item that is no title, in UTF-16 code units. */
const LONGEST_LABEL = 24;

/** Longest line of figures: a date and time, a count of readers. */
const LONGEST_FIGURES = 40;

/** Longest title, in UTF-16 code units, and the fewest Chinese characters that make one. */
const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 6;

/** What a line can be in a list: nothing of the kind, figures, a title, a label. */
const TEXT = 0;
const FIGURES = 1;
const TITLE = 2;
const LABEL = 3;

/**
 * 1 for each line of a list whose items are made alike: title and date, title and date, title and date. Neither a run of titles nor a story
 * has such a rhythm.
 *
 * @example findRhythm(lines) // [1, 1, 1, 1, 1, 1, 0] for 江州大桥通车, 2019-03-04, 茶园丰收在望, 2019-03-04, 夜市昨晚开张, 2019-03-03, a paragraph
 */
export function findRhythm(lines: readonly PageLine[]): Uint8Array {
  const rhythm = new Uint8Array(lines.length);
  const kinds = lines.map(kindOf);
  for (let period = 2; period <= LONGEST_ITEM; period++) {
    let first = 0;
    for (let at = period; at <= lines.length; at++) {
      if (at < lines.length && kinds[at] !== TEXT && kinds[at] === kinds[at - period]) continue;
      if (at - first >= FEWEST_ITEMS * period && isItem(kinds, at - period, at)) rhythm.fill(1, first, at);
      first = at - period + 1;
    }
  }
  return rhythm;
}

function kindOf({ shape }: PageLine): number {
  const { length, chinese, digits, sentenceEnds, end } = shape;
  if (digits >= 2 && digits * 4 >= length && length <= LONGEST_FIGURES) return FIGURES;
  if (chinese >= SHORTEST_TITLE && length <= LONGEST_TITLE && sentenceEnds <= 2 && end !== "sentence" && end !== "clause")
    return TITLE;
  return sentenceEnds === 0 && length <= LONGEST_LABEL ? LABEL : TEXT;
}

/** An item has a title and something else. */
function isItem(kinds: readonly number[], from: number, to: number): boolean {
  const item = kinds.slice(from, to);
  return item.includes(TITLE) && (item.includes(FIGURES) || item.includes(LABEL)) && !item.includes(TEXT);
}
