import { agencyAtStart, isAgency } from "../../language/agencies.ts";
import { isPlace, placeAtEnd, placeAtStart } from "../../language/places.ts";
import { DATELINE_DATE_SOURCE, readDateGroups } from "./date-pattern.ts";
import type { PartialDate } from "./dates.ts";

/** The words 新华社北京4月8日电 at the start of a key: spans of sender and place in UTF-16 code units, the date, and where they end. */
export interface SentDateline {
  readonly agencyStart: number;
  readonly placeStart: number;
  readonly placeEnd: number;
  readonly date: PartialDate;
  readonly end: number;
}

const OFFICE = "本(?:报|刊|网|台|社|站|版)(?:记者站)?(?:综合)?";
const MEDIUM =
  "(?:21世纪经济报道|(?:(?!记者|通讯员|特派员|本报)[\\u3400-\\u9fff·-]){0,12}?(?:[\\u3400-\\u9fff]报|[\\u3400-\\u9fff]社|[\\u3400-\\u9fff]网站|[\\u3400-\\u9fff]网|报网|电视台|广播电台|电台|在线|客户端|融媒|全媒体|新闻|周刊|卫视))";
const PLACE = "(?:(?!记者|特派员|编译|通讯员)[\\u3400-\\u9fff·]){0,14}?";
const NOT_SENT = "话脑视影力台器子动梯网信报池厂业站线车缆商价量磁源机压费邮";
const WORD = `(?:综合|外|专|特|急|快|即时|图文|电)?(?:讯(?!息|号|问|速|期)|电(?![${NOT_SENT}])|消息(?!称|说|人|显|面|传)|专稿|特稿|专讯|综合报[道导])`;

/** 新华社北京4月8日电, 本报讯, 江州日报讯, 据新华社电: sender, place, date, and the word that says it is sent. */
const SENT = new RegExp(
  `^(?:据|\\()?(${OFFICE}|(?:${MEDIUM}|[\\u3400-\\u9fff]{2}之声)(?:《[^《》]{1,12}》)?)(${PLACE})(?:${DATELINE_DATE_SOURCE})?${WORD}`,
);

/** 北京4月8日电, 台北5日电, 吉隆坡十五日讯: without sender, as inside of brackets. */
const SENT_FROM = new RegExp(`^(?:据|\\()?()((?:(?!记者|特派员)[\\u3400-\\u9fff·]){2,8}?)(?:${DATELINE_DATE_SOURCE})${WORD}`);

/** 芙蓉2日: a place and a day, alone in their brackets. */
const PLACE_AND_DAY = new RegExp(`^()([\\u3400-\\u9fff]{2,6})(?:${DATELINE_DATE_SOURCE})$`);

/** 环球网报道 记者…, 参考消息网3月4日报道 据…: web sites that report. */
const SITE_REPORTS = new RegExp(`^([\\u3400-\\u9fff]{1,8}网)()(?:${DATELINE_DATE_SOURCE})?报[道导]`);

/** A reporter right behind a dateline: 讯（全媒体记者…. */
const REPORTER = "[(]?(?:本[报网台社])?(?:全媒体?|融媒体?|新媒体|见习|实习|特约|特派|首席)*(?:记者|通讯员|实习生)";

/** 南都讯（记者…: a short name of a paper, known by the reporter after it. */
const SHORT_SENT = new RegExp(`^([\\u3400-\\u9fff]{2,4})()()()()讯(?=${REPORTER})`);
const NAMES_REPORTER = new RegExp(`^${REPORTER}`);

/** 據新華社報道，: where the story is taken from. */
const TAKEN = /^据([\u3400-\u9fff]{2,8}?社|路透|外电)(?:报[道导]|电|消息)[:,，]/;

function placeAndDay(key: string): RegExpExecArray | null {
  const match = PLACE_AND_DAY.exec(key);
  return match !== null && isPlace(match[2] ?? "") ? match : null;
}

/**
 * The dateline without brackets that a folded key without spaces starts with; `undefined` for a sentence. `spaced` tells where the text
 * has a space, which ends a dateline.
 *
 * @example matchSent("江州日报讯大桥", (at) => at === 5) // agency 江州日报, end 5
 */
export function matchSent(key: string, spaced: (at: number) => boolean): SentDateline | undefined {
  const head = key.slice(0, 80);
  const sent = SENT.exec(head);
  if (sent !== null && isDateline(sent, head, spaced(sent[0].length))) return divide(sent);
  const short = SHORT_SENT.exec(head);
  if (short !== null) return divide(short);
  // 塘尾7月20日电(记者…: no sender, known by the reporter after it.
  const from = SENT_FROM.exec(head);
  if (from !== null && NAMES_REPORTER.test(head.slice(from[0].length))) return divide(from);
  const site = SITE_REPORTS.exec(head);
  if (site !== null && (spaced(site[0].length) || head.startsWith("记者", site[0].length))) return divide(site);
  const taken = TAKEN.exec(head);
  return taken === null ? undefined : divide(taken);
}

/**
 * The dateline that the content of brackets, a folded key without spaces, starts with.
 *
 * @example matchSentInBrackets("路透巴黎四日电") // agency 路透, place 巴黎
 */
export function matchSentInBrackets(key: string): SentDateline | undefined {
  const match = SENT.exec(key) ?? SENT_FROM.exec(key) ?? placeAndDay(key);
  return match === null ? undefined : divide(match);
}

function divide(match: RegExpExecArray): SentDateline {
  const agencyStart = /^[据(]/.test(match[0]) ? 1 : 0;
  const agency = match[1] ?? "";
  const place = match[2] ?? "";
  const placeEnd = agencyStart + agency.length + place.length;
  let placeStart = agencyStart + agency.length;
  // 路透巴黎, 江州日报江州客户端: the sender's name goes on into what was taken for the place.
  if (agency === "") placeStart += agencyAtStart(place);
  else if (/^网$|(?:客户端|网|在线|新闻|融媒体?|全媒体?)$/.test(place)) placeStart = placeEnd;
  return { agencyStart, placeStart, placeEnd, date: readDateGroups(match, 3), end: match[0].length };
}

/** Whether what matched is a dateline and no sentence that happens to begin so: a known sender, a date, or a mark after it. */
function isDateline(match: RegExpExecArray, head: string, spaced: boolean): boolean {
  const sender = match[1] ?? "";
  const place = match[2] ?? "";
  if (match[5] !== undefined) return true;
  if (head.startsWith("据") && match[0].endsWith("消息") && !isAgency(sender)) return false;
  const marked = spaced || /^(?:[(:,\])〕】“”「]|记者|通讯员|$)/.test(head.slice(match[0].length));
  if (/^本[报刊网台社站]/.test(sender) || isAgency(sender)) {
    return place === "" || marked || placeAtStart(place) === place.length || placeAtEnd(place) === place.length;
  }
  return marked && place.length <= 6;
}
