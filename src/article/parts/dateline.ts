import { isAgency, isMedium } from "../../language/agencies.ts";
import { placeAtStart } from "../../language/places.ts";
import type { Author, Dateline } from "../../model/article.ts";
import { type CompactText, compactText } from "./compact-text.ts";
import { DATELINE_DATE_SOURCE, readDateGroups } from "./date-pattern.ts";
import { type PartialDate, resolveDate } from "./dates.ts";
import { readInlineSigners } from "./inline-signers.ts";
import { matchSent, matchSentInBrackets, type SentDateline } from "./sent-dateline.ts";
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

/** A bracket that holds a place or a kind of news and 讯: 【江州讯】 【特讯】. */
const PLACE_SENT = /^([\u3400-\u9fff]{1,6}?)(?:讯|电|消息)$/;
const KIND_OF_NEWS = /^(?:[特专快简短电要]|综合|即时|最新|独家|外电)$/;

/** A date directly after the signers: 江州日报讯(记者沈砚秋)10月21日, */
const DATE_AFTER = new RegExp(`^(?:${DATELINE_DATE_SOURCE})(?=[,，、])`);
const ANY_DATE = new RegExp(DATELINE_DATE_SOURCE);

/** 江州時報【程佑安／台北報導】: a paper before the bracket in which its reporter signs. */
const MEDIUM_BEFORE =
  /^([\u3400-\u9fff]{2,8})[【〔[](?=[^】〕\]]{2,30}[】〕\]])(?=[^】〕\]]*(?:报[导道]|记者|特派员|编译|特稿|专访))/;

/** 【江州報／程佑安／江州大學教授】: a paper and who writes in it. */
const PAPER_AND_WRITER = /^[\u3400-\u9fff]{1,7}报\/[\u3400-\u9fff·]{2,6}(?:\/|$)/;

/** A letter of a symbol font before a signature, where its page shows ■ or ●: N本报记者. */
const LOST_GLYPH = /^[A-Za-z](?=本[报刊台网社]记者|记者)/;

/** Bullets before signers, and what stands between a dateline and the story. */
const MARKS = "□■●◎◆☉◇○▲△★";
const MARKS_BEHIND = `${MARKS}:,—-`;

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
 * @param foldedKey of the text, where it is known
 * @example readDatelines("江州日报讯(记者沈砚秋)3月4日,大桥通车。", "2019-03-05") // 江州日报, 2019-03-04; 沈砚秋 记者
 * @example readDatelines("〔記者程佑安／江州報導〕大橋通車。", "").authors // 程佑安 记者
 */
export function readDatelines(text: string, issueDate: string, foldedKey?: string): DatelineReading {
  if (!MAY_OPEN.test(text.slice(0, GLANCE))) return { datelines: [], authors: [], end: 0 };
  return new DatelineReader(text.slice(0, REACH), foldedKey?.slice(0, REACH), issueDate).read();
}

class DatelineReader {
  readonly #text: string;
  readonly #compact: CompactText;
  readonly #key: string;
  readonly #issueDate: string;
  readonly #authors: Author[] = [];
  readonly #datelines: Dateline[] = [];
  #placeBefore = "";
  #mediumBefore = "";
  /** How much of the compact key has been read. */
  #at = 0;

  constructor(text: string, foldedKey: string | undefined, issueDate: string) {
    this.#text = text;
    this.#compact = compactText(text, foldedKey);
    this.#key = this.#compact.key;
    this.#issueDate = issueDate;
  }

  read(): DatelineReading {
    this.#skipMarks();
    this.#readPlaceBefore();
    for (let step = 0; step < 4; step++) {
      if (!this.#readBracket() && !this.#readSent() && !this.#readInline()) break;
      this.#skipMarks();
    }
    this.#readDateAfter();
    const found = this.#datelines.length + this.#authors.length > 0;
    return { datelines: this.#datelines, authors: this.#authors, end: found ? this.#placeOf(this.#at) : 0 };
  }

  /** Bullets before signers, or the letter that is left of one, and what stands between a dateline and the story. */
  #skipMarks(): void {
    if (this.#at === 0 && LOST_GLYPH.test(this.#key)) this.#at = 1;
    const marks = this.#at === 0 ? MARKS : MARKS_BEHIND;
    while (this.#at < this.#key.length && marks.includes(this.#key.charAt(this.#at))) this.#at += 1;
  }

  #placeOf(at: number): number {
    return this.#compact.placeOf(at);
  }

  #textOf(start: number, end: number): string {
    return this.#text.slice(this.#placeOf(start), this.#placeOf(end));
  }

  /** Text of a span of the compact key, without the spaces in it. */
  #slice(start: number, end: number): string {
    const text = this.#textOf(start, end);
    return this.#compact.spaces.size === 0 ? text : text.replace(/[\s\u3000]/g, "");
  }

  /** 台北（本報記者程佑安）, 江州時報【程佑安／台北報導】: the place or the paper before the bracket. */
  #readPlaceBefore(): void {
    if (this.#at > 0 || this.#datelines.length > 0) return;
    const medium = MEDIUM_BEFORE.exec(this.#key)?.[1] ?? "";
    if (medium !== "" && isMedium(medium)) {
      this.#mediumBefore = this.#slice(0, medium.length);
      this.#at = medium.length;
      return;
    }
    const length = placeAtStart(this.#key);
    if (length === 0 || !/^[(（【]本?[报刊]?(?:记者|特派员|讯)/.test(this.#key.slice(length))) return;
    this.#placeBefore = this.#slice(0, length);
    this.#at = length;
  }

  /** 〔記者程佑安／江州報導〕 【本報訊】 （新华社北京4月8日电） (记者沈砚秋) */
  #readBracket(): boolean {
    const start = this.#at + 1;
    const close = BRACKETS[this.#key.charAt(this.#at)];
    const end = close === undefined ? -1 : this.#key.indexOf(close, start);
    if (end < 0 || end - start > LONGEST_BRACKET) return false;
    const key = this.#key.slice(start, end);
    const sent = matchSentInBrackets(key);
    const first = this.#datelines.length + this.#authors.length === 0;
    if (PICTURE.test(key) || (sent === undefined && first && !SIGNS.test(key) && !isAgency(key) && !PAPER_AND_WRITER.test(key)))
      return false;
    const from = sent?.end ?? key.length;
    if (sent !== undefined && this.#datelines.length === 0) this.#addSent(sent, start);
    else if (!this.#addPlaceSent(key, start)) return this.#readBracketSigners(key, start, end);
    if (from < key.length) this.#sign(readSigners(this.#textOf(start + from, end), false).authors);
    this.#at = end + 1;
    return true;
  }

  /** What a bracket without the usual words of a dateline says: who signs, for whom, from where. */
  #readBracketSigners(key: string, start: number, end: number): boolean {
    // With its brackets: papers that use 【 glue the place to the name.
    const signers = readSigners(this.#textOf(start - 1, end + 1), false);
    const medium = signers.medium || this.#mediumBefore;
    const says = signers.place !== "" || medium !== "" || REPORTS.test(key);
    if (says && this.#datelines.length === 0 && (signers.authors.length > 0 || key.length <= 14)) {
      this.#add(medium, signers.place, readDateGroups(ANY_DATE.exec(key) ?? [], 1));
    } else if (signers.authors.length === 0) return false;
    const essay = PAPER_AND_WRITER.test(key) && !REPORTS.test(key);
    this.#sign(essay ? signers.authors.map((author) => ({ ...author, role: author.role || "作者" })) : signers.authors);
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
    const start = this.#at;
    const sent = matchSent(this.#key.slice(start), (at) => this.#compact.spaces.has(start + at));
    if (sent === undefined) return false;
    this.#addSent(sent, start);
    this.#at = start + sent.end;
    return true;
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

  #addSent(sent: SentDateline, start: number): void {
    const agency = this.#slice(start + sent.agencyStart, start + sent.placeStart);
    this.#add(agency, this.#slice(start + sent.placeStart, start + sent.placeEnd), sent.date);
  }

  #add(agency: string, place: string, date: PartialDate = NO_DATE): void {
    this.#datelines.push({
      agency: agency.replace(/(?<=.)[综綜]合$/, ""),
      place: place || this.#placeBefore,
      date: resolveDate(date, this.#issueDate),
    });
  }
}
