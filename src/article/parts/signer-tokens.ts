import { isMedium } from "../../language/agencies.ts";
import { findRoleWords, type RoleWord } from "./role-words.ts";

/** A piece of a signing expression. `spaced`: white space stands before it. */
export interface SignerToken {
  readonly kind: "word" | "text" | "mark";
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  /** The role word of a `word`. */
  readonly word?: RoleWord;
}

const YEAR = "(?:\\d{4}|[〇○零Oo一二三四五六七八九]{4})\\s?年\\s?";
const TIME =
  "(?:凌晨|清晨|上午|中午|下午|傍晚|晚间?|深夜|夜间?|[零一二三四五六七八九十\\d]{1,3}时(?:[\\d一二三四五六七八九十]{1,3}分)?)?";
const SMALL = "(?:\\d\\s?\\d?|[一二三四五六七八九十廿卅]{1,3})\\s?";

/** Dates and times that stand among signers, titles of books and numbers: they separate, and say nothing of who signs. */
const DATES = new RegExp(
  `(?:${YEAR})?${SMALL}月\\s?${SMALL}日${TIME}|${YEAR}(?:${SMALL}月)?|${SMALL}日${TIME}|[A-Za-z\\d._-]+@[A-Za-z\\d.-]*|[\\d.:-]{2,}`,
  "g",
);
/** What {@link DATES} and {@link DATELINE_WORDS} have. */
const HAS_DATE = /[年月日@]|[\d.:-]{2}/;
const HAS_DATELINE_WORD = /[电讯]/;
const DATELINE_WORDS = /(?:综合|外|专|特)?[电讯](?=$|[^\u3400-\u9fff])/g;

/** Titles of books and papers. */
const TITLES = /《([^《》]{0,40})》/g;

/** What stands in brackets after a name and says what the person is: 沈砚秋（江州大学教授）. */
const DESCRIPTIONS = /(?<=[\u3400-\u9fff·](?<![讯电报社网台])\s?)[(]([^()]{1,30})[)]/g;

/** Character that stands for what is masked. */
const MASK = "\u0001";

/** Runs of Chinese characters, names of other languages, names of media with Latin letters in them (NOWnews今日新聞), and single marks. */
const TEXT_OR_MARK =
  /[A-Za-z]+[\u3400-\u9fff]+|[\u3400-\u9fff]+(?:[·•][\u3400-\u9fff]+)*|[A-Za-z][A-Za-z.'’-]*(?: [A-Za-z][A-Za-z.'’-]*){0,4}|\S/g;

const OPENS_TEXT = /^[\u3400-\u9fffA-Za-z]/;

/**
 * Tokens of a folded key: role words, runs of characters between separators, and marks. What is masked (dates, book titles) is a mark.
 *
 * @example tokenizeSigners("记者沈砚秋、陆明") // word 记者, text 沈砚秋, mark 、, text 陆明
 */
export function tokenizeSigners(key: string): readonly SignerToken[] {
  const masked = mask(key);
  const tokens: SignerToken[] = [];
  let last = 0;
  for (const word of findRoleWords(masked)) {
    addTexts(tokens, masked, last, word.start);
    tokens.push({ kind: "word", start: word.start, end: word.end, spaced: isSpace(masked, word.start - 1), word });
    last = word.end;
  }
  addTexts(tokens, masked, last, masked.length);
  return tokens;
}

/** Puts {@link MASK} over what is no name and no role; each kind is looked for only where a character of it stands. */
function mask(key: string): string {
  let masked = key;
  if (masked.includes("《"))
    masked = masked.replace(TITLES, (found, title: string) => (isMedium(title) ? ` ${title} ` : MASK.repeat(found.length)));
  if (masked.includes("("))
    masked = masked.replace(DESCRIPTIONS, (found, inner: string) =>
      findRoleWords(inner).length > 0 ? found : MASK.repeat(found.length),
    );
  if (HAS_DATE.test(masked)) masked = masked.replace(DATES, (found) => MASK.repeat(found.length));
  if (HAS_DATELINE_WORD.test(masked)) masked = masked.replace(DATELINE_WORDS, (found) => MASK.repeat(found.length));
  return masked;
}

/** Adds the texts and marks of a stretch without role words. */
function addTexts(tokens: SignerToken[], masked: string, from: number, to: number): void {
  if (from >= to) return;
  const stretch = masked.slice(from, to);
  TEXT_OR_MARK.lastIndex = 0;
  for (let match = TEXT_OR_MARK.exec(stretch); match !== null; match = TEXT_OR_MARK.exec(stretch)) {
    const start = from + match.index;
    const kind = OPENS_TEXT.test(match[0]) ? "text" : "mark";
    tokens.push({ kind, start, end: start + match[0].length, spaced: isSpace(masked, start - 1) });
  }
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && text.charCodeAt(at) === 0x20;
}
