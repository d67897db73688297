import { foldKey } from "../../language/fold.ts";
import type { Continuation } from "../../model/article.ts";
import { readNumber } from "./dates.ts";

const PAGE =
  "(?:第\\s*)?([A-Za-z]{0,3}\\s*[-·]?\\s*\\d{1,3}|[一二三四五六七八九十百〇零]{1,4})(?:\\s*[、,，—-]\\s*(?:第\\s*)?[A-Za-z]{0,2}\\d{1,3})*\\s*([版页叠]|$|[)）\\]】}《》「」]|\\s)";
const FROM = new RegExp(
  `(?:[上紧文续]\\s*[接承]|接\\s*自|承\\s*接|原\\s*接|续\\s*自|接(?=[第A-Za-z\\d]))\\s*(?:自|头|本报|今日|见)?\\s*${PAGE}`,
);
const TO = new RegExp(
  `(?:[下文紧全]\\s*[转接见]|转\\s*(?:入|至|到)?(?=\\s*[第A-Za-z\\d一二三四五六七八九十])|见(?=第)|续\\s*(?:见|刊)|接\\s*下)\\s*(?:入|至|到|见|往|今日|本报)?\\s*${PAGE}`,
);
const FRONT_PAGE = /(?:[上紧]接|接自|承接)\s*(头版|一版|封面|首版)/;

/**
 * Reads a jump marker: from which page a story comes, to which it goes. Pages in digits without leading zeros, with their letter
 * (`"A2"`), `""` for none. A pointer to other stories (相關新聞見 p04) is no continuation.
 *
 * @example readJump("(上接第1版)") // { fromPage: "1", toPage: "" }
 * @example readJump("（下转A02版）") // { fromPage: "", toPage: "A2" }
 */
export function readJump(text: string): Continuation {
  const key = foldKey(text.slice(0, 200));
  if (/相关|另见|详见|参见|更多|其他|有关/.test(key)) return { fromPage: "", toPage: "" };
  const from = FROM.exec(key);
  const to = TO.exec(key);
  let fromPage = from === null ? "" : writePage(from[1] ?? "");
  if (fromPage === "" && FRONT_PAGE.test(key)) fromPage = "1";
  return { fromPage, toPage: to === null ? "" : writePage(to[1] ?? "") };
}

/**
 * A page number in digits without leading zeros, its letter before it in capitals.
 *
 * @example writePage("A02") // "A2"
 * @example writePage("十二") // "12"
 */
export function writePage(page: string): string {
  const match = /^([A-Za-z]*)0*(\d+)$/.exec(page.replace(/[\s·-]/g, ""));
  if (match !== null) return `${(match[1] ?? "").toUpperCase()}${match[2] ?? ""}`;
  const number = readNumber(page);
  return Number.isNaN(number) ? "" : String(number);
}
