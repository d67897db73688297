import { type Change, isHan } from "./change.ts";

/** Spaces that extraction from PDF leaves; the ideographic space is set on purpose (李　文) unless all characters are spaced. */
const SPACE = "[ \\u00a0\\u2000-\\u200a]+";
const ANY_SPACE = "[ \\u00a0\\u2000-\\u200a\\u3000]+";
const SPACED = new RegExp(ANY_SPACE);
const HAN = "[\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff]";
/** Marks that no space belongs next to; outside a quotation one may part two halves of a headline. */
const MARK = "[，。、；：？！]";
const OPENING = "[（《〈「『【“]";
const CLOSING = "[）》〉」』】”]";

const BETWEEN_HAN = new RegExp(`(?<=${HAN})${ANY_SPACE}(?=${HAN})`, "g");
const AT_MARK = new RegExp(`(?<=${MARK}|${OPENING})${SPACE}(?=\\S)|(?<=\\S)${SPACE}(?=${MARK}|${CLOSING})`, "g");
const BETWEEN_DIGITS = new RegExp(`(?<=(?:^|[^0-9])[0-9])${SPACE}(?=[0-9](?:[^0-9]|$))`, "g");
/** A number is all that stands there: the digits of an address or of a model (3G) keep the space that ends it. */
const WORD = "[0-9A-Za-z.:/?=&_%~#@+-]";
const NUMBER_SIGN = "[0-9.,:%/-]";
const BEFORE_DIGITS = new RegExp(`(?<=${HAN})${SPACE}(?=[0-9]${NUMBER_SIGN}*(?!${WORD}))`, "g");
const AFTER_DIGITS = new RegExp(`(?<=(?<!${WORD})${NUMBER_SIGN}*[0-9%％])${SPACE}(?=${HAN})`, "g");

/** Characters that a paragraph must have at least, and the share of its neighbours that must be spaced, for its spaces to be PDF's. */
const LEAST_CHARACTERS = 12;
const SPACED_SHARE = 0.25;
const LEAST_GAPS = 3;
/** What follows a number in a sentence: 2019 年, 3 名. In a list (程佑安 85 沈硯秋 90) it is a name. */
const COUNTED =
  "年月日号时分秒点个名人位家户次届版岁元角万亿千百十多余倍度条件项种类座所亩吨米公斤里克升台辆艘架套间层栋楼级期第页册部首支场局轮站路线股股份世纪";

/**
 * Takes out the spaces that extraction from PDF puts between Chinese characters and around digits. Latin words keep theirs, and so do
 * names and words that a space separates in a headline or a list: between Chinese characters spaces go only from a paragraph of
 * sentences in which at least a quarter of the neighbours are spaced.
 *
 * @example removeSpaces("江 州 港 于 2019 年 3 月 开 工 ， 总 投 资 12 亿 元 。").text // "江州港于2019年3月开工，总投资12亿元。"
 */
export function removeSpaces(text: string): Readonly<Record<"between" | "digits" | "marks", number>> & { readonly text: string } {
  if (!SPACED.test(text)) return { text, between: 0, digits: 0, marks: 0 };
  const marks = removeAll(text, [AT_MARK]);
  if (marks.count > 0 && !SPACED.test(marks.text)) return { text: marks.text, between: 0, digits: 0, marks: marks.count };
  const prose = isProse(marks.text);
  const spacedOut = prose && isSpacedOut(marks.text);
  const between = spacedOut ? removeAll(marks.text, [BETWEEN_HAN, BETWEEN_DIGITS]) : { text: marks.text, count: 0 };
  // Around digits spaces go from sentences, and anywhere between a number and what it counts.
  const digits = removeAll(between.text, prose ? [BEFORE_DIGITS, AFTER_DIGITS] : [AFTER_COUNTED, BEFORE_COUNTED]);
  return { text: digits.text, between: between.count, digits: digits.count, marks: marks.count };
}

/** Whether the characters of a text are spaced out. */
function isSpacedOut(text: string): boolean {
  const gaps = text.match(BETWEEN_HAN)?.length ?? 0;
  if (gaps < LEAST_GAPS) return false;
  let neighbours = 0;
  for (let at = 1; at < text.length; at++) if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at - 1))) neighbours++;
  return gaps >= SPACED_SHARE * (gaps + neighbours);
}

/** Whether a text is sentences: it has some characters, and marks between them. */
function isProse(text: string): boolean {
  let characters = 0;
  for (let at = 0; at < text.length && characters < LEAST_CHARACTERS; at++) if (isHan(text.charCodeAt(at))) characters++;
  return characters >= LEAST_CHARACTERS && /[，。；！？]/.test(text);
}

const AFTER_COUNTED = new RegExp(`(?<=[0-9%％])${SPACE}(?=[${COUNTED}])`, "g");

const BEFORE_COUNTED = new RegExp(`(?<=[年月日第约近超共达])${SPACE}(?=[0-9]+[${COUNTED}])`, "g");

function removeAll(text: string, patterns: readonly RegExp[]): Change {
  let count = 0;
  const removed = patterns.reduce(
    (current, pattern) =>
      current.replace(pattern, () => {
        count++;
        return "";
      }),
    text,
  );
  return { text: removed, count };
}
