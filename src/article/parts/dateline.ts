import { agencyAtStart, isAgency, isMedium } from "../../language/agencies.ts";
import { placeAtEnd, placeAtStart } from "../../language/places.ts";
import type { Author, Dateline } from "../../model/article.ts";
import { type CompactText, compactText } from "./compact-text.ts";
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

/** How far from the start of a paragraph a dateline may reach, and how long its brackets may be, in UTF-16 code units. */
const REACH = 180;
const LONGEST_BRACKET = 90;

/** How far a first glance reaches, in UTF-16 code units, and what it must see: a bracket at the start, or a word of datelines. */
const GLANCE = 40;
const MAY_OPEN =
  /^\s*[〔【［[(（〖︵﹝{]|[讯訊电電]|[记記] ?者|消息|[报報] ?[道导導]|特派|通 ?[讯訊]|[专專特]稿|[编編][译譯]|[评評][论論][员員]/;

const OFFICE = "本(?:报|刊|网|台|社|站|版)(?:记者站)?(?:综合)?";
const MEDIUM =
  "(?:21世纪经济报道|[\\u3400-\\u9fff·-]{0,12}?(?:[\\u3400-\\u9fff]报|[\\u3400-\\u9fff]社|[\\u3400-\\u9fff]网|报网|电视台|广播电台|电台|在线|客户端|融媒|全媒体|新闻|周刊|卫视))";
const PLACE = "(?:(?!记者|特派员|编译|通讯员)[\\u3400-\\u9fff·]){0,14}?";
const NOT_SENT = "话脑视影力台器子动梯网信报池厂业站线车缆商价量磁源机压费邮";
const WORD = `(?:综合|外|专|特|急|快|即时|图文|电)?(?:讯(?!息|号|问|速|期)|电(?![${NOT_SENT}])|消息(?!称|说|人|显|面|传)|专稿|特稿|专讯|综合报[道导])`;

/** 新华社北京4月8日电, 本报讯, 江州日报讯, 据新华社电: sender, place, date, and the word that says it is sent. */
const SENT = new RegExp(`^(?:据|\\()?(${OFFICE}|${MEDIUM})(${PLACE})(?:${DATELINE_DATE_SOURCE})?${WORD}`);

/** 北京4月8日电, 台北5日电, 吉隆坡十五日讯: without sender, as inside of brackets. */
const SENT_FROM = new RegExp(`^(?:据|\\()?()((?:(?!记者|特派员)[\\u3400-\\u9fff·]){2,8}?)(?:${DATELINE_DATE_SOURCE})${WORD}`);

/** 环球网报道 记者…, 参考消息网3月4日报道 据…: web sites that report. */
const SITE_REPORTS = new RegExp(`^([\\u3400-\\u9fff]{1,8}网)()(?:${DATELINE_DATE_SOURCE})?报[道导]`);

/** 南都讯（记者…: a short name of a paper, known by the reporter after it. */
const SHORT_SENT = /^([\u3400-\u9fff]{2,4})()()()()讯(?=[(]?(?:本报)?(?:记者|通讯员))/;

/** 據新華社報道，: where the story is taken from. */
const TAKEN = /^据([\u3400-\u9fff]{2,8}?社|路透|外电)(?:报[道导]|电|消息)[:,，]/;

/** A bracket that holds a place or a kind of news and 讯: 【江州讯】 【特讯】. */
const PLACE_SENT = /^([\u3400-\u9fff]{1,6}?)(?:讯|消息)$/;
const KIND_OF_NEWS = /^(?:[特专快简短电要]|综合|即时|最新|独家|外电)$/;

/** A date directly after the signers: 江州日报讯(记者沈砚秋)10月21日, */
const DATE_AFTER = new RegExp(`^(?:${DATELINE_DATE_SOURCE})(?=[,，、])`);
const ANY_DATE = new RegExp(DATELINE_DATE_SOURCE);

const SIGNS = /记者|通讯员|特派员|编译|实习生|作者|报导|报道|专讯|专电|特讯|消息|综合|讯|电/;
const REPORTS = /报导|报道|[讯电]$|消息$|专稿$|特稿$/;
const PICTURE = /摄|供图|提供|图片/;

const BRACKETS: Readonly<Record<string, string>> = {
  "〔": "〕",
  "【": "】",
  "［": "］",
  "[": "]",
  "(": ")",
  "〖": "〗",
  "︵": "︶",
  "﹝": "﹞",
  "{": "}",
};

const NO_DATE: PartialDate = { year: 0, month: 0, day: 0 };

/**
 * Reads the datelines and signers that open a body paragraph: agency, place and date, with the date completed against the issue date
 * (`YYYY-MM-DD` or `""`) where that is possible, `""` where not. The text is not changed: `end` says where the story begins.
 *
 * @example readDatelines("江州日报讯(记者沈砚秋)3月4日,大桥通车。", "2019-03-05") // 江州日报, 2019-03-04; 沈砚秋 记者
 * @example readDatelines("〔記者程佑安／江州報導〕大橋通車。", "").authors // 程佑安 记者
 */
export function readDatelines(text: string, issueDate: string): DatelineReading {
  if (!MAY_OPEN.test(text.slice(0, GLANCE))) return { datelines: [], authors: [], end: 0 };
  return new DatelineReader(text.slice(0, REACH), issueDate).read();
}

class DatelineReader {
  readonly #text: string;
  readonly #compact: CompactText;
  readonly #key: string;
  readonly #issueDate: string;
  readonly #authors: Author[] = [];
  readonly #datelines: Dateline[] = [];
  /** How much of the compact key has been read. */
  #at = 0;

  constructor(text: string, issueDate: string) {
    this.#text = text;
    this.#compact = compactText(text);
    this.#key = this.#compact.key;
    this.#issueDate = issueDate;
  }

  read(): DatelineReading {
    for (let step = 0; step < 4; step++) {
      if (!this.#readBracket() && !this.#readSent() && !this.#readInline()) break;
      while (/^[:,—□■●◎◆-]$/.test(this.#key.charAt(this.#at))) this.#at += 1;
    }
    this.#readDateAfter();
    const found = this.#datelines.length + this.#authors.length > 0;
    return { datelines: this.#datelines, authors: this.#authors, end: found ? this.#placeOf(this.#at) : 0 };
  }

  #placeOf(at: number): number {
    return this.#compact.placeOf(at);
  }

  #textOf(start: number, end: number): string {
    return this.#text.slice(this.#placeOf(start), this.#placeOf(end));
  }

  /** Text of a span of the compact key, without the spaces in it. */
  #slice(start: number, end: number): string {
    return this.#textOf(start, end).replace(/[\s\u3000]/g, "");
  }

  /** 〔記者程佑安／江州報導〕 【本報訊】 （新华社北京4月8日电） (记者沈砚秋) */
  #readBracket(): boolean {
    const start = this.#at + 1;
    const close = BRACKETS[this.#key.charAt(this.#at)];
    const end = close === undefined ? -1 : this.#key.indexOf(close, start);
    if (end < 0 || end - start > LONGEST_BRACKET) return false;
    const key = this.#key.slice(start, end);
    const sent = SENT.exec(key) ?? SENT_FROM.exec(key);
    const first = this.#datelines.length + this.#authors.length === 0;
    if (PICTURE.test(key) || (sent === null && first && !SIGNS.test(key) && !isAgency(key))) return false;
    const from = sent === null ? key.length : sent[0].length;
    if (sent !== null && this.#datelines.length === 0) this.#addSent(sent, start);
    else if (!this.#addPlaceSent(key, start)) return this.#readBracketSigners(key, start, end);
    if (from < key.length) this.#sign(readSigners(this.#textOf(start + from, end), false).authors);
    this.#at = end + 1;
    return true;
  }

  /** What a bracket without the usual words of a dateline says: who signs, for whom, from where. */
  #readBracketSigners(key: string, start: number, end: number): boolean {
    const signers = readSigners(this.#textOf(start, end), false);
    const says = signers.place !== "" || signers.medium !== "" || REPORTS.test(key);
    if (says && this.#datelines.length === 0 && (signers.authors.length > 0 || key.length <= 14)) {
      this.#add(signers.medium, signers.place, readDateGroups(ANY_DATE.exec(key) ?? [], 1));
    } else if (signers.authors.length === 0) return false;
    this.#sign(signers.authors);
    this.#at = end + 1;
    return true;
  }

  /** 【江州讯】 【特讯】 */
  #addPlaceSent(key: string, start: number): boolean {
    const match = PLACE_SENT.exec(key);
    const place = match?.[1] ?? "";
    if (match === null || this.#datelines.length > 0 || isMedium(place)) return false;
    this.#add("", KIND_OF_NEWS.test(place) ? "" : this.#slice(start, start + place.length), NO_DATE);
    return true;
  }

  /** 新华社北京4月8日电 */
  #readSent(): boolean {
    if (this.#datelines.length > 0) return false;
    const rest = this.#key.slice(this.#at, this.#at + 80);
    const taken = TAKEN.exec(rest);
    let match = SENT.exec(rest);
    if (match === null || !this.#isDateline(match, rest)) match = SHORT_SENT.exec(rest) ?? this.#readSite(rest) ?? taken;
    if (match === null) return false;
    this.#addSent(match, this.#at);
    this.#at += match[0].length;
    return true;
  }

  #readSite(rest: string): RegExpExecArray | null {
    const match = SITE_REPORTS.exec(rest);
    const after = match === null ? 0 : this.#at + match[0].length;
    return match !== null && (this.#compact.spaces.has(after) || this.#key.startsWith("记者", after)) ? match : null;
  }

  /** 记者沈砚秋、陆明报道： · 新华社记者沈砚秋、本报记者陆明报道： · 記者程佑安／江州報導 */
  #readInline(): boolean {
    const start = this.#placeOf(this.#at);
    const signers = readInlineSigners(this.#text.slice(start), this.#datelines.length > 0);
    if (signers === undefined) return false;
    let end = this.#at;
    while (end < this.#key.length && this.#placeOf(end) < start + signers.end) end += 1;
    const date = ANY_DATE.exec(this.#key.slice(this.#at, end));
    if (this.#datelines.length === 0 && (signers.place !== "" || date !== null)) {
      this.#add(signers.medium, signers.place, readDateGroups(date ?? [], 1));
    }
    this.#sign(signers.authors);
    this.#at = end;
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
    const match = DATE_AFTER.exec(this.#key.slice(this.#at, this.#at + 30));
    const date = match === null ? "" : resolveDate(readDateGroups(match, 1), this.#issueDate);
    if (date !== "") this.#datelines[this.#datelines.length - 1] = { ...last, date };
  }

  #addSent(match: RegExpExecArray, start: number): void {
    const agencyStart = start + (/^[据(]/.test(match[0]) ? 1 : 0);
    let placeStart = agencyStart + (match[1] ?? "").length;
    const end = placeStart + (match[2] ?? "").length;
    // 路透巴黎, 江州日报江州客户端: the sender's name goes on into what was taken for the place.
    if (placeStart === agencyStart) placeStart += agencyAtStart(match[2] ?? "");
    else if (/^网$|(?:客户端|网|在线|新闻|融媒体?|全媒体?)$/.test(match[2] ?? "")) placeStart = end;
    this.#add(this.#slice(agencyStart, placeStart), this.#slice(placeStart, end), readDateGroups(match, 3));
  }

  #add(agency: string, place: string, date: PartialDate = NO_DATE): void {
    this.#datelines.push({ agency: agency.replace(/(?<=.)[综綜]合$/, ""), place, date: resolveDate(date, this.#issueDate) });
  }

  /** Whether what matched is a dateline and no sentence that happens to begin so: a known sender, a date, or a mark after it. */
  #isDateline(match: RegExpExecArray, rest: string): boolean {
    const sender = match[1] ?? "";
    const place = match[2] ?? "";
    if (match[5] !== undefined) return true;
    if (rest.startsWith("据") && match[0].endsWith("消息") && !isAgency(sender)) return false;
    const end = match[0].length;
    const marked = /^(?:[(:,\])〕】“”「]|记者|通讯员|$)/.test(rest.slice(end)) || this.#compact.spaces.has(this.#at + end);
    if (/^本[报刊网台社站]/.test(sender) || isAgency(sender)) {
      return place === "" || marked || placeAtStart(place) === place.length || placeAtEnd(place) === place.length;
    }
    return marked && place.length <= 6;
  }
}
