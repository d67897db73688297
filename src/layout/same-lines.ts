import type { PageLine } from "./page-line.ts";

/** Shortest and longest line that is compared, in code units: what is shorter recurs by chance, what is longer is no line of a list. */
const SHORTEST = 3;
const LONGEST = 200;

/** The most copies that are told apart. */
const MOST = 255;

/** Lines of a page that say the same, whatever their figures. */
export interface SameLines {
  /** How many lines of the page say the same as a line, itself among them; 1 for lines that stand once, at most 255. */
  readonly count: Uint8Array;
  /** 1 for lines that stand again further down. */
  readonly later: Uint8Array;
}

/**
 * Finds the lines that stand on a page more than once: titles that are listed and then stand above their story, words of a site between
 * stories, the dates of stories in a list.
 *
 * @example findSameLines(lines).count // [2, 1, 2, 1] for 江州大桥通车, 上一篇 下一篇, 江州大桥通车, 昨日上午，……
 */
export function findSameLines(lines: readonly PageLine[]): SameLines {
  const last = new Map<string, number>();
  const count = new Uint8Array(lines.length).fill(1);
  const later = new Uint8Array(lines.length);
  const forms = lines.map(({ key, shape }) => {
    if (key.length < SHORTEST || key.length > LONGEST) return "";
    return shape.digits > 0 && shape.digits < shape.length ? key.replace(/\d+/g, "0") : key;
  });
  forms.forEach((form, index) => {
    const before = last.get(form);
    last.set(form, index);
    if (before === undefined || form === "") return;
    later[before] = 1;
    count[index] = Math.min(MOST, (count[before] as number) + 1);
  });
  forms.forEach((form, index) => {
    if (form !== "") count[index] = count[last.get(form) as number] as number;
  });
  return { count, later };
}
