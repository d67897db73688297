/** Letters of scripts that put spaces between words. Chinese characters and kana are not among them. */
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}]/u;

/** ASCII and full-width digits: a number cut by the wrap is one number. */
const DIGIT = /[0-9０-９]/;

/** Marks after which a word of a spaced script stands off: the end of a clause, a closed bracket or quotation. */
const CLOSES_WORD = /[.,;:!?)\]"'”’%]/;

/** Marks before which a word of a spaced script stands off: an opened bracket or quotation. */
const OPENS_WORD = /[([“‘]/;

/**
 * Ends of English words that are no words themselves: a fragment such as these after a hyphen proves that the hyphen is the wrap's.
 * Anything else (`well-` + `known`, `COVID-` + `19`) keeps its hyphen: doubt means no change.
 */
const WORD_REMAINDER =
  /^(?:tion|tions|tional|sion|sions|ment|ments|ness|ing|ings|ly|ity|ities|ism|ist|ists|tive|tives|ture|tures|ence|ences|ance|ances|mation|cation|zation|sation|rial|cial|tial|cian|cians|ble|bly)(?![\p{L}])/u;

/** Initials such as G, F, CBA before a figure are one word with it: G20, F1. */
const SHORT_INITIALS = /(?:^|[^\p{Script=Latin}])\p{Lu}{1,3}$/u;

/** How much of the text so far decides what stands between it and the next part, in UTF-16 code units. */
const TAIL_LENGTH = 16;

/**
 * Joins the lines of one paragraph or headline into running text: nothing between Chinese characters, one space between Latin words,
 * numbers cut in two made whole. Whitespace at the ends of the parts is dropped, blank parts are skipped.
 *
 * Law: associative — `joinText([joinText([a, b]), c]) === joinText([a, b, c])`.
 *
 * @example joinText(["江州大桥昨日通", "车，全长1", "280米。"]) === "江州大桥昨日通车，全长1280米。"
 * @example joinText(["他在New", "York住过"]) === "他在New York住过"
 */
export function joinText(parts: readonly string[]): string {
  if (parts.length === 1) return (parts[0] as string).trim();
  const pieces: string[] = [];
  let tail = "";
  for (const part of parts) {
    const text = part.trim();
    if (text === "") continue;
    if (endsInWrapHyphen(tail, text)) {
      pieces[pieces.length - 1] = (pieces[pieces.length - 1] ?? "").slice(0, -1);
      tail = tail.slice(0, -1);
    } else if (needsSpace(tail, text)) {
      pieces.push(" ");
      tail += " ";
    }
    pieces.push(text);
    tail = (tail + text.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH);
  }
  return pieces.join("");
}

/** Whether the hyphen that ends a part was put there by the wrap: a soft hyphen, or one before a fragment that is no word. */
function endsInWrapHyphen(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  if (last === 0xad) return true;
  if (last !== 0x2d && last !== 0x2010) return false;
  return /\p{Ll}{2}[-\u2010]$/u.test(before.slice(-4)) && WORD_REMAINDER.test(after.slice(0, 12));
}

/** Whether a space stands between the end of one part and the start of the next. */
function needsSpace(before: string, after: string): boolean {
  if (before === "" || isIdeograph(after.charCodeAt(0))) return false;
  const end = lastCharacter(before);
  const start = firstCharacter(after);
  if (DIGIT.test(start)) return SPACED_LETTER.test(end) ? !SHORT_INITIALS.test(before.slice(-8)) : false;
  if (SPACED_LETTER.test(start)) return SPACED_LETTER.test(end) || (CLOSES_WORD.test(end) && SPACED_LETTER.test(inner(before)));
  if (OPENS_WORD.test(start) && SPACED_LETTER.test(end)) return SPACED_LETTER.test(firstCharacter(after.slice(start.length)));
  return false;
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** The letter before a closing mark, looking through at most two more marks: `word.”` gives `d`. */
function inner(text: string): string {
  let end = text.length;
  for (let step = 0; step < 3 && end > 0 && CLOSES_WORD.test(text.charAt(end - 1)); step += 1) end -= 1;
  return lastCharacter(text.slice(Math.max(0, end - 2), end));
}

function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function lastCharacter(text: string): string {
  const low = text.charCodeAt(text.length - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(-2) : text.slice(-1);
}
