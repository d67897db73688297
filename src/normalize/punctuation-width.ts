import { type Change, isChineseMark, isHan, isSpace } from "./change.ts";

const WIDE: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）" };
const NARROW_MARK = /[,:;!?()]/;
const NARROW_MARKS = /[,:;!?()]/g;
/** Addresses of the web and of mail are copied whole. */
const ADDRESSES = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;
const MAYBE_ADDRESS = /:\/\/|www\.|@/;
/** More rounds than marks ever stand next to each other. */
const MAXIMAL_ROUNDS = 20;
/** Longest text between two parentheses that are judged together. */
const LONGEST_PARENTHESIS = 200;

/**
 * Makes half-width `, : ; ! ? ( )` full-width where they are marks of a Chinese sentence: next to a Chinese character or mark, and in no
 * number, time, address or Latin text. Spaces next to a mark that is widened go with it. Runs of question marks stay, for they may stand
 * for characters that were lost.
 *
 * @example widenPunctuation("江州港(一期)开工,预计8:30通航") // { text: "江州港（一期）开工，预计8:30通航", count: 3 }
 */
export function widenPunctuation(text: string): Change {
  if (!NARROW_MARK.test(text)) return { text, count: 0 };
  const places = markPlaces(text);
  const marks: Marks = { text, open: new Set(places), wide: new Set() };
  for (let round = 0; round < MAXIMAL_ROUNDS; round++) if (widenOnce(marks, places) === 0) break;
  return marks.wide.size === 0 ? { text, count: 0 } : { text: write(marks, places), count: marks.wide.size };
}

/** The marks of a text: which may be widened, and which have been. */
interface Marks {
  readonly text: string;
  readonly open: Set<number>;
  readonly wide: Set<number>;
}

/** A mark that was widened may show that its neighbour is Chinese too: (,江). */
function widenOnce(marks: Marks, places: readonly number[]): number {
  const before = marks.wide.size;
  for (const at of places) {
    if (!marks.open.has(at)) continue;
    const mark = marks.text.charAt(at);
    if (mark === "(") {
      const close = closingPlace(marks, at);
      if (close > 0 && marks.open.has(close) && isChineseParenthesis(marks, at, close)) {
        widen(marks, close);
        widen(marks, at);
      }
    } else if (mark !== ")" && endsChinese(marks, at, mark)) widen(marks, at);
  }
  return marks.wide.size - before;
}

function widen(marks: Marks, at: number): void {
  marks.open.delete(at);
  marks.wide.add(at);
}

/** The text with its marks widened and the spaces next to them gone. */
function write({ text, wide }: Marks, places: readonly number[]): string {
  let written = "";
  let from = 0;
  for (const at of places) {
    if (!wide.has(at)) continue;
    let end = at;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    written += text.slice(from, end) + (WIDE[text.charAt(at)] ?? "");
    from = at + 1;
    while (isSpace(text.charCodeAt(from))) from++;
  }
  return written + text.slice(from);
}

/** Places of half-width marks, rising; those inside addresses are left out. */
function markPlaces(text: string): readonly number[] {
  const places: number[] = [];
  const held = MAYBE_ADDRESS.test(text) ? [...text.matchAll(ADDRESSES)] : [];
  let address = 0;
  while (NARROW_MARKS.test(text)) {
    const at = NARROW_MARKS.lastIndex - 1;
    while (address < held.length && endOf(held[address]) <= at) address++;
    if (at < (held[address]?.index ?? text.length)) places.push(at);
  }
  return places;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** Whether the mark at a place follows Chinese, or stands between a number or a Latin word and Chinese. */
function endsChinese(marks: Marks, at: number, mark: string): boolean {
  const { text } = marks;
  if (mark === "?" && (text.charAt(at - 1) === "?" || text.charAt(at + 1) === "?")) return false;
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  if (isChinese(marks, before)) return mark === "," || mark === ":" || mark === ";" || !/[0-9A-Za-z]/.test(text.charAt(after));
  return (mark === "," || mark === ";") && /[0-9A-Za-z%％℃)\]]/.test(text.charAt(before)) && isHan(text.charCodeAt(after));
}

/** Parentheses are Chinese when they follow a Chinese character or mark, or hold one at either end: 王楚(记者), H2O(水). */
function isChineseParenthesis(marks: Marks, open: number, close: number): boolean {
  const { text } = marks;
  return (
    isChinese(marks, neighbour(text, open, -1)) ||
    isChinese(marks, neighbour(text, open, 1)) ||
    isChinese(marks, neighbour(text, close, -1))
  );
}

function closingPlace({ text, wide }: Marks, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_PARENTHESIS); at++) {
    const unit = text.charCodeAt(at);
    if ((unit !== OPENING && unit !== CLOSING) || wide.has(at)) continue;
    depth += unit === OPENING ? 1 : -1;
    if (depth === 0) return at;
  }
  return -1;
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** Place of the next character in a direction that is no space, one beyond the text at its ends. */
function neighbour(text: string, at: number, step: 1 | -1): number {
  let next = at + step;
  while (isSpace(text.charCodeAt(next))) next += step;
  return next;
}

/** Whether a Chinese character stands at a place, or a mark of Chinese typography, also one that was widened to it. */
function isChinese({ text, wide }: Marks, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isHan(unit) || isChineseMark(unit) || wide.has(at);
}
