import { type Change, isChineseMark, isHan } from "./change.ts";

const WIDE: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）" };
const NARROW_MARKS = /[,:;!?()]/;
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
  if (!NARROW_MARKS.test(text)) return { text, count: 0 };
  const characters = text.split("");
  const places = markPlaces(text);
  let total = 0;
  for (let round = 0; round < MAXIMAL_ROUNDS; round++) {
    const count = widenOnce(characters, places);
    total += count;
    if (count === 0) break;
  }
  return { text: characters.join(""), count: total };
}

/** A mark that was widened may show that its neighbour is Chinese too: (,江). */
function widenOnce(characters: string[], places: ReadonlySet<number>): number {
  let count = 0;
  const widen = (at: number): void => {
    characters[at] = WIDE[characters[at] ?? ""] ?? "";
    count++;
    for (let next = at + 1; isSpace(characters[next]); next++) characters[next] = "";
    for (let previous = at - 1; isSpace(characters[previous]) || characters[previous] === ""; previous--)
      characters[previous] = "";
  };
  for (const at of places) {
    const mark = characters[at] ?? "";
    if (WIDE[mark] === undefined) continue;
    if (mark === "(") {
      const close = closingPlace(characters, at);
      if (close > 0 && places.has(close) && isChineseParenthesis(characters, at, close)) {
        widen(close);
        widen(at);
      }
    } else if (mark !== ")" && endsChinese(characters, at, mark)) widen(at);
  }
  return count;
}

/** Places of half-width marks, those inside addresses left out. */
function markPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  const held = MAYBE_ADDRESS.test(text) ? [...text.matchAll(ADDRESSES)] : [];
  for (let at = 0, address = 0; at < text.length; at++) {
    if (WIDE[text.charAt(at)] === undefined) continue;
    while (address < held.length && endOf(held[address]) <= at) address++;
    if (at < (held[address]?.index ?? text.length)) places.add(at);
  }
  return places;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** Whether the mark at a place follows Chinese, or stands between a number or a Latin word and Chinese. */
function endsChinese(characters: readonly string[], at: number, mark: string): boolean {
  const before = neighbour(characters, at, -1);
  const after = neighbour(characters, at, 1);
  if (mark === "?" && (characters[at - 1] === "?" || characters[at + 1] === "?")) return false;
  if (isChinese(before)) return mark === "," || mark === ":" || mark === ";" || !/[0-9A-Za-z]/.test(after);
  return (mark === "," || mark === ";") && /[0-9A-Za-z%％℃)\]]/.test(before) && isHan(after);
}

/** Parentheses are Chinese when they follow a Chinese character or mark, or hold one at either end: 王楚(记者), H2O(水). */
function isChineseParenthesis(characters: readonly string[], open: number, close: number): boolean {
  const first = neighbour(characters, open, 1);
  const last = neighbour(characters, close, -1);
  return isChinese(neighbour(characters, open, -1)) || isChinese(first) || isChinese(last);
}

function closingPlace(characters: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(characters.length, open + LONGEST_PARENTHESIS); at++) {
    if (characters[at] === "(") depth++;
    else if (characters[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

/** The next character in a direction that is no space; `""` at the end. */
function neighbour(characters: readonly string[], at: number, step: 1 | -1): string {
  let next = at + step;
  while (isSpace(characters[next]) || characters[next] === "") next += step;
  return characters[next] ?? "";
}

function isSpace(character: string | undefined): boolean {
  return (
    character === " " || character === "\u00a0" || (character !== undefined && character >= "\u2000" && character <= "\u200a")
  );
}

function isChinese(character: string): boolean {
  return isHan(character) || isChineseMark(character);
}
