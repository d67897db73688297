import type { Continuation } from "../model/article.ts";
import { foldKey } from "./fold.ts";
import { readNumber } from "./numbers.ts";

/** A jump marker in a paragraph, and its span in UTF-16 code units. */
export interface PlacedJump {
  readonly continuation: Continuation;
  readonly start: number;
  readonly end: number;
}

const NUMBER = "[A-Za-z]{0,3}\\s*[-·]?\\s*\\d{1,3}|[一二三四五六七八九十百〇零]{1,4}";
/** A page: 第1版, A02版, 一版, A4, and the first of several: 第1、4版. */
const PAGE = `(?:第\\s*)?(${NUMBER})(?:\\s*[、,，—-]\\s*(?:第\\s*)?(?:${NUMBER}))*\\s*(?:[版页叠]|(?=$|[\\s)）\\]】}》」▲▼◀▶←→↑↓·.。:：,，]))`;

/** Words that say the story comes from another page, and that it goes to one. */
const FROM = new RegExp(
  `(?:[上紧文]\\s*[接承]|承\\s*接|[接承续]\\s*自|续\\s*接|(?<![\\u3400-\\u9fff])接(?=[第A-Za-z\\d一二三四五六七八九十])|continued\\s*from|from\\s*page)\\s*(?:本报|今日|昨日|前)?\\s*(?:page|p\\.?)?\\s*${PAGE}`,
  "i",
);
const FROM_FRONT = /(?:[上紧文]\s*[接承]|承\s*接|[接承续]\s*自)\s*(?:本报)?\s*(?:头版|首版|封面|头条)/;
const TO = new RegExp(
  `(?:[下文紧全续]\\s*转|下\\s*[接见]|转\\s*(?:入|至|到|往|见)?(?=\\s*(?:第\\s*)?(?:[A-Za-z]{0,3}\\d|[一二三四五六七八九十]{1,3}版))|续\\s*[见刊]|接\\s*下|continued\\s*on)\\s*(?:入|至|到|见|往|今日|本报|刊)?\\s*(?:page|p\\.?)?\\s*${PAGE}`,
  "i",
);

/** Words by which a marker points to other stories. */
const POINTER = /相关|另见|详见|参见|更多|其[他它]|有关|报道见|报导见|新闻见|全文见|图见/;

const NOWHERE: Continuation = { fromPage: "", toPage: "" };

/** Longest marker, in UTF-16 code units. */
const LONGEST = 60;

/**
 * Reads a jump marker: from which page a story comes, to which it goes. Pages in digits without leading zeros, with their letter
 * (`"A2"`), `""` for none. A pointer to other stories (相關新聞見 p04) is no continuation.
 *
 * @example readJump("(上接第1版)") // { fromPage: "1", toPage: "" }
 * @example readJump("（下转A02版）") // { fromPage: "", toPage: "A2" }
 */
export function readJump(text: string): Continuation {
  const key = foldKey(text.slice(0, 200));
  if (POINTER.test(key)) return NOWHERE;
  const from = FROM.exec(key);
  const to = TO.exec(key);
  const fromPage = from === null ? (FROM_FRONT.test(key) ? "1" : "") : writePage(from[1] ?? "");
  return { fromPage, toPage: to === null ? "" : writePage(to[1] ?? "") };
}

/**
 * The jump marker that opens a paragraph: （上接第1版）江州大桥……; `undefined` when there is none. The text is not changed.
 *
 * @example readLeadingJump("（上接第1版）大桥昨日通车。") // from page 1, start 0, end 7
 */
export function readLeadingJump(paragraph: string): PlacedJump | undefined {
  const head = paragraph.slice(0, LONGEST);
  const match =
    /^\s*(?:[▲△▼◀►▶←■●]\s*[(]?|[([【〔]|(?=[上紧]接第?.{1,4}版(?:\s|$)))[^()[\]【】〔〕]{0,40}?(?:[版页叠]|[A-Za-z]\s?\d{1,3}|头版|封面)\s*[)\]】〕▲▶►]?/.exec(
      foldKey(head),
    );
  return match === null ? undefined : placed(paragraph, 0, match[0].length, (jump) => jump.fromPage !== "");
}

/**
 * The jump marker that closes a paragraph: ……昨日通车。（下转第3版）; `undefined` when there is none. The text is not changed.
 *
 * @example readTrailingJump("大桥昨日通车。（下转第3版）") // to page 3, start 7, end 14
 */
export function readTrailingJump(paragraph: string): PlacedJump | undefined {
  const offset = Math.max(0, paragraph.length - LONGEST);
  const match = /(?:[▲△▼►▶→■]\s*[(]?|[([【〔])[^()[\]【】〔〕。]{1,40}[)\]】〕▲▼►▶→]?\s*$/.exec(foldKey(paragraph.slice(offset)));
  if (match === null) return undefined;
  return placed(paragraph, offset + match.index, paragraph.length, (jump) => jump.toPage !== "");
}

function placed(paragraph: string, start: number, end: number, holds: (jump: Continuation) => boolean): PlacedJump | undefined {
  const continuation = readJump(paragraph.slice(start, end));
  return holds(continuation) ? { continuation, start, end } : undefined;
}

/**
 * A page number in digits without leading zeros, its letter before it in capitals; `""` for what is none.
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
