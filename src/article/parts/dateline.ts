import { isAgency } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { placeAtEnd, placeAtStart } from "../../language/places.ts";
import type { Author, Dateline } from "../../model/article.ts";
import { DATELINE_DATE_SOURCE, readDateGroups } from "./date-pattern.ts";
import { type PartialDate, resolveDate } from "./dates.ts";
import { readInlineSigners } from "./inline-signers.ts";
import { readSigners } from "./signers.ts";

/** What stands at the start of a body paragraph before the story begins. */
export interface DatelineReading {
  readonly datelines: readonly Dateline[];
  readonly authors: readonly Author[];
  /** Where the story begins in the text, in UTF-16 code units; 0 when there is neither dateline nor signer. */
  readonly end: number;
}

/** How far from the start of a paragraph a dateline may reach, in UTF-16 code units. */
const REACH = 240;

const OFFICE = "本(?:报|刊|网|台|社|站|版)(?:记者站)?(?:综合)?";
const MEDIUM =
  "[\\u3400-\\u9fff·]{0,12}?(?:日报|晚报|早报|晨报|时报|商报|快报|都市报|[\\u3400-\\u9fff]报|[\\u3400-\\u9fff]社|[\\u3400-\\u9fff]网|电视台|广播电台|电台|在线|客户端|融媒|全媒体|新闻|周刊|卫视)";
const PLACE = "(?:(?!记者|特派员|编译)[\\u3400-\\u9fff·]){0,14}?";
const WORD =
  "(?:综合|外|专|特|急|快|专稿|即时|图文)?(?:讯|电(?!话|脑|视|影|力|台|器|子|动|梯|网|信|报|池|厂|业|站|线|车|缆|商|价|量|磁|源|机|压|费|邮)|消息(?!称|说|人|显|面|传)|专稿|特稿)";

/** 新华社北京4月8日电, 本报讯, 江州日报讯, 据新华社电: sender, place, date, and the word that says it is sent. */
const SENT = new RegExp(`^(?:据|\\()?(${OFFICE}|${MEDIUM})(${PLACE})\\s*(?:${DATELINE_DATE_SOURCE})?\\s*${WORD}\\s*`);

/** 北京4月8日电, 台北5日电, 吉隆坡十五日讯: without sender, as inside of brackets. */
const SENT_FROM = new RegExp(
  `^(?:据|\\()?()((?:(?!记者|特派员)[\\u3400-\\u9fff·]){2,8}?)\\s*(?:${DATELINE_DATE_SOURCE})\\s*${WORD}\\s*`,
);

/** A date directly after the signers: 江州日报讯(记者沈砚秋)10月21日, */
const DATE_AFTER = new RegExp(`^\\s*(?:${DATELINE_DATE_SOURCE})(?=[,，、 ])`);

const BRACKETS: Readonly<Record<string, string>> = {
  "〔": "〕",
  "【": "】",
  "［": "］",
  "[": "]",
  "(": ")",
  "（": "）",
  "〖": "〗",
  "︵": "︶",
  "﹝": "﹞",
};

/**
 * Reads the datelines and signers that open a body paragraph: agency, place and date, with the date completed against the issue date
 * (`YYYY-MM-DD` or `""`) where that is possible, `""` where not. The text is not changed: `end` says where the story begins.
 *
 * @example readDatelines("江州日报讯(记者沈砚秋)3月4日,大桥通车。", "2019-03-05") // 江州日报, 2019-03-04; 沈砚秋 记者
 * @example readDatelines("〔記者程佑安／江州報導〕大橋通車。", "").authors // 程佑安 记者
 */
export function readDatelines(text: string, issueDate: string): DatelineReading {
  return new DatelineReader(text.slice(0, REACH), issueDate).read();
}

class DatelineReader {
  readonly #text: string;
  readonly #key: string;
  readonly #issueDate: string;
  readonly #authors: Author[] = [];
  readonly #datelines: Dateline[] = [];
  #at = 0;

  constructor(text: string, issueDate: string) {
    this.#text = text;
    this.#key = foldKey(text);
    this.#issueDate = issueDate;
  }

  read(): DatelineReading {
    this.#skipSpace();
    for (let step = 0; step < 4; step++) {
      const before = this.#at;
      if (!this.#readBracket() && !this.#readSent() && !this.#readInline()) break;
      this.#skipSpace();
      if (this.#at === before) break;
    }
    this.#readDateAfter();
    const found = this.#datelines.length + this.#authors.length > 0;
    return { datelines: this.#datelines, authors: this.#authors, end: found ? this.#at : 0 };
  }

  #skipSpace(): void {
    while (this.#at < this.#key.length && /[\s:：,，—-]/.test(this.#key.charAt(this.#at))) {
      if (this.#datelines.length + this.#authors.length === 0 && !/\s/.test(this.#key.charAt(this.#at))) return;
      this.#at += 1;
    }
  }

  /** 〔記者程佑安／江州報導〕 【本報訊】 （新华社北京4月8日电） (记者沈砚秋) */
  #readBracket(): boolean {
    const close = BRACKETS[this.#key.charAt(this.#at)];
    if (close === undefined) return false;
    const end = this.#key.indexOf(close, this.#at + 1);
    if (end < 0 || end - this.#at > 80) return false;
    const key = this.#key.slice(this.#at + 1, end).trim();
    const inner = this.#text.slice(this.#at + 1, end);
    const sent = SENT.exec(key) ?? SENT_FROM.exec(key);
    const reports = /(?:记者|通讯员|特派员|编译|实习生|作者|报导|报道|专讯|专电|特讯|消息|综合|讯|电)/.test(key);
    if (sent === null && !reports && this.#datelines.length === 0) return false;
    const signers = readSigners(inner, false);
    if (sent !== null) this.#addSent(sent, inner.trimStart());
    else if (this.#datelines.length === 0 && (signers.place !== "" || signers.medium !== "" || /报导|报道|讯$/.test(key))) {
      const date = new RegExp(DATELINE_DATE_SOURCE).exec(key);
      this.#add(signers.medium, signers.place, readDateGroups(date ?? [], 1));
    } else if (signers.authors.length === 0) return false;
    this.#sign(signers.authors);
    this.#at = end + 1;
    return true;
  }

  /** 新华社北京4月8日电 */
  #readSent(): boolean {
    if (this.#datelines.length > 0) return false;
    const rest = this.#key.slice(this.#at);
    const match = SENT.exec(rest);
    if (match === null || !isDateline(match, rest)) return false;
    this.#addSent(match, this.#text.slice(this.#at));
    this.#at += match[0].length;
    return true;
  }

  /** 记者沈砚秋、陆明报道： · 新华社记者沈砚秋、本报记者陆明报道： · 記者程佑安／江州報導 */
  #readInline(): boolean {
    const signers = readInlineSigners(this.#text.slice(this.#at));
    if (signers === undefined) return false;
    const date = new RegExp(DATELINE_DATE_SOURCE).exec(this.#key.slice(this.#at, this.#at + signers.end));
    if ((signers.place !== "" || date !== null) && this.#datelines.length === 0)
      this.#add(signers.medium, signers.place, readDateGroups(date ?? [], 1));
    this.#sign(signers.authors);
    this.#at += signers.end;
    return true;
  }

  /** Reporters who name no medium work for the one that sends: 江州日报讯(记者沈砚秋). */
  #sign(authors: readonly Author[]): void {
    const agency = this.#datelines.at(-1)?.agency ?? "";
    for (const author of authors) {
      const own = author.organization !== "" || author.role === "" || author.role === "通讯员" || author.role === "作者";
      this.#authors.push(own ? author : { ...author, organization: agency });
    }
  }

  #readDateAfter(): void {
    const last = this.#datelines.at(-1);
    if (last === undefined || last.date !== "") return;
    const match = DATE_AFTER.exec(this.#key.slice(this.#at));
    const date = match === null ? "" : resolveDate(readDateGroups(match, 1), this.#issueDate);
    if (date !== "") this.#datelines[this.#datelines.length - 1] = { ...last, date };
  }

  #addSent(match: RegExpExecArray, text: string): void {
    const offset = match[0].search(/[^据(]/);
    const agency = text.slice(offset, offset + (match[1] ?? "").length);
    const placeStart = offset + (match[1] ?? "").length;
    const place = text.slice(placeStart, placeStart + (match[2] ?? "").length);
    this.#add(agency, place, readDateGroups(match, 3));
  }

  #add(agency: string, place: string, date: PartialDate): void {
    this.#datelines.push({ agency: agency.replace(/综合$|綜合$/, ""), place, date: resolveDate(date, this.#issueDate) });
  }
}

/** Whether what matched is a dateline and no sentence that happens to begin so: a known sender, a date, or a mark after it. */
function isDateline(match: RegExpExecArray, rest: string): boolean {
  const sender = match[1] ?? "";
  const place = match[2] ?? "";
  if (match[5] !== undefined) return true;
  const after = rest.charAt(match[0].length);
  const marked = /[(:：\s\])】〕「“”]/.test(after) || /\s$/.test(match[0]) || rest.slice(match[0].length).startsWith("记者");
  if (/^本[报刊网台社站]/.test(sender) || isAgency(sender))
    return place === "" || marked || placeAtStart(place) === place.length || placeAtEnd(place) === place.length;
  return marked && place.length <= 6;
}
