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
  const looks = new Uint32Array(lines.length);
  const mask = (1 << Math.min(22, Math.max(10, 36 - Math.clz32(lines.length)))) - 1;
  const seen = new Uint8Array(mask + 1);
  for (let index = 0; index < lines.length; index++) {
    const look = lookOf(lines[index] as PageLine) & mask;
    looks[index] = look;
    seen[look] = Math.min(2, (seen[look] as number) + 1);
  }
  const formNumbers = new Map<string, number>();
  const forms = new Int32Array(lines.length).fill(-1);
  const copies = new Uint32Array(lines.length);
  const last = new Uint32Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const { key, shape } = lines[index] as PageLine;
    if (seen[looks[index] as number] === 1 || key.length < SHORTEST || key.length > LONGEST) continue;
    const form = shape.digits > 0 && shape.digits < shape.length ? key.replace(/\d+/g, "0") : key;
    let number = formNumbers.get(form);
    if (number === undefined) {
      number = formNumbers.size;
      formNumbers.set(form, number);
    }
    forms[index] = number;
    copies[number] = (copies[number] as number) + 1;
    last[number] = index;
  }
  const count = new Uint8Array(lines.length).fill(1);
  const later = new Uint8Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const form = forms[index] as number;
    if (form < 0) continue;
    count[index] = Math.min(MOST, copies[form] as number);
    if (index < (last[form] as number)) later[index] = 1;
  }
  return { count, later };
}

/** A number that lines which say the same have in common, whatever their figures: most others differ in it and need not be compared. */
function lookOf({ key, shape }: PageLine): number {
  const first = key.charCodeAt(0);
  const last = key.charCodeAt(key.length - 1);
  const counts = (shape.chinese * 31 + shape.latin) * 31 + shape.clauseMarks + shape.sentenceEnds;
  const look = Math.imul(Math.imul(counts, FACTOR) + (isDigit(first) ? 0 : first), FACTOR) + (isDigit(last) ? 0 : last);
  return Math.imul(look, FACTOR) >>> 8;
}

/** An odd number that spreads what is multiplied by it. */
const FACTOR = 0x9e3779b1;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
