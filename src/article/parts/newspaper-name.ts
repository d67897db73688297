import { isAgency } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";
import { newspaperOfCode } from "../../language/newspaper-codes.ts";

/** Name of a paper that a line gives. */
export interface NewspaperName {
  /** As written, without spaces inside. */
  readonly name: string;
  /** Span in the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** How surely it is the paper's: 4 for the owner of the rights, 1 for what ends as papers' names do (日报, 时报), less for others. */
  readonly weight: number;
}

/** Papers and weeklies whose name does not end in 报. Own compilation from general knowledge. */
const OTHER_NAMES =
  "参考消息|南方周末|21世纪经济报道|华夏时报网|第一财经|财新周刊|中国新闻周刊|今日澳门|瞭望东方周刊|瞭望新闻周刊|三联生活周刊|亚洲周刊|壹周刊|上报周刊";

/** Words that 报 begins or ends and that are no paper. */
const AFTER_NAME = "(?!道|导|纸|社|业|刊|告|名|头|料|考|价|销|警|复|捷|喜|恩|答|到|关|网|章|送|人|馆|系|界|栏|架|亭|贩)";
const OWNED = `(?:[\\u3400-\\u9fff]{1,9}?报(?=社|集团|传媒|报业|有限|版权|出版|网络版|数字报|电子报|[^\\u3400-\\u9fff]|$)|${OTHER_NAMES})`;
const WRITTEN = `(?:[\\u3400-\\u9fff]{1,9}?报${AFTER_NAME}|(?:[\\u3400-\\u9fff][ \\u3000]{1,4}){1,8}报(?![\\u3400-\\u9fff])|${OTHER_NAMES})`;

/** Names between marks or at the edges of a line: 江州日报, 《江州日报》, 江州日报 数字报纸, 标题_新闻中心_江州日报. */
const STANDING = new RegExp(
  `(?<=^|[\\s《「『【\\[(|/·•:■●◆©_,，—–>]|-)(${WRITTEN})(?=$|[\\s》」』】\\])|/·•,，:：■●◆_—–~\\-]|\\d|[一二]〇|数字|数码|电子|多媒体|网络版|版权|第)`,
  "g",
);
const OWNER = new RegExp(
  `(?:版权所有|©|Copyright|主办|主管|出版)[\\s:©]*(?:\\d{4})?\\s*(${OWNED})|(${OWNED})(?:社)?(?:版权|出版|有限公司|网络版|数字报|电子报)`,
);

/** What a line with an owner has. */
const MAY_OWN = /版权|©|Copyright|主办|主管|出版|有限公司|网络版|数字报|电子报/;

/** Papers of Hong Kong whose whole names are two characters; in others, 本报 or 海报, 报 is no end of a name. */
const SHORT = "[明信成]报";

/** Names in running text that say whose reporter writes or who sends: 江州日报讯, 江州日报全媒记者, 江州网3月4日消息. */
const SENDING = new RegExp(
  `(?<=^|[^\\u3400-\\u9fff]|据)([\\u3400-\\u9fff]{0,8}?(?:[日晚早晨时商快导]报|都市报|[\\u3400-\\u9fff]{2}报|${SHORT}|[\\u3400-\\u9fff]{1,3}网|[\\u3400-\\u9fff]{2}新闻))(?:专?讯(?!息)|[ 】〕)]{0,2}[【〔](?=[^】〕]{0,24}(?:报[导道]|记者)[^】〕]{0,12}[】〕])|[ \\u3000]?(?:全|融)?媒?体?(?:见习|首席|特约|摄影|特派)?记者|[\\u3400-\\u9fff]{0,6}\\d{1,2}月\\d{1,2}日(?:[电讯]|消息))`,
  "g",
);

/** (江州日报): the paper alone in brackets, under a story taken from it. */
const SOURCE = /^\s*[(【〔]([\u3400-\u9fff]{1,8}报)[)】〕]\s*$/;

/** What such a text has: how the name of a medium ends, and what comes after it. */
const MAY_SEND = /[报网闻](?:专?讯|[ 】〕)]{0,2}[【〔]|.{0,11}(?:记者|日))/;

/** What a line with the name of a paper has. */
const MAY_NAME = /[报報]|[参參]考消息|[周週][末刊]|[财財][经經新]|今日/;

const PLAIN =
  /(?:[日晚早晨时商快导周]报|都市报|青年报|工人报|农民报|法[制治]报|经济报|教育报|科技报|证券报|体育报|文汇报|文艺报|信报|明报|大公报|成报|力报|联合报|导报|星报)$/;

/** Common nouns that end in 报, and what ends in 本报 or reads as a sentence. */
const NO_NAMES =
  /^(?:[日晚早晨快时商周导]|[这那贵海墙画情预公简通警喜捷战密电季年月财汇上举申呈禀回善谎误虚官民小大两一数学党]|机关|校|手机)报$|(?:[看读阅订送赠投买卖取办本各该此]|电子|手机|数字|多媒体|媒体)报$|[的是为在均等了将把被与和或及从向对于]|天气|相关|更多|欢迎/;

/**
 * Names of newspapers that stand in a line of furniture.
 *
 * @example findStandingNames("江 州 日 报　2019年3月4日").map((found) => found.name) // ["江州日报"]
 */
export function findStandingNames(line: string): NewspaperName[] {
  const text = line.slice(0, 300);
  if (!MAY_NAME.test(text)) return [];
  const key = foldKey(text);
  const names: NewspaperName[] = [];
  const owner = MAY_OWN.test(key) ? OWNER.exec(key) : null;
  const owned = owner?.[1] ?? owner?.[2] ?? "";
  if (owner !== null) add(names, text, owner.index + owner[0].indexOf(owned), owned, true);
  addAll(names, STANDING, key, text);
  return names;
}

/**
 * Names of newspapers whose reporters sign or whose dateline stands in a text; agencies are none.
 *
 * @example findSendingNames("江州日报讯(记者沈砚秋)3月4日").map((found) => found.name) // ["江州日报"]
 */
export function findSendingNames(line: string): NewspaperName[] {
  const text = line.slice(0, 120);
  const key = foldKey(text);
  const names: NewspaperName[] = [];
  const source = SOURCE.exec(key);
  if (source !== null) add(names, text, source[0].indexOf(source[1]!), source[1]!, false);
  if (!MAY_SEND.test(key)) return names;
  addAll(names, SENDING, key, text);
  return names;
}

/** Names of hosts: www.江州.com gives its parts. */
const HOSTS = /(?<![@\w])((?:[a-z0-9-]+\.)+)(?:com|net|org|cn|hk|tw|mo|sg|my)\b/gi;

/**
 * Names of the newspapers whose sites a line of furniture gives: www.metrohk.com.hk.
 *
 * @example papersOfHosts("六合彩 www.metrohk.com.hk") // ["都市日報"]
 */
export function papersOfHosts(line: string): string[] {
  if (!/\.(?:com|net|org|cn)/i.test(line)) return [];
  const parts = [...line.slice(0, 300).matchAll(HOSTS)].flatMap((match) => match[1]!.toLowerCase().split("."));
  return parts.map(newspaperOfCode).filter((name) => name !== "");
}

const OWN_REPORTER = /《([\u3400-\u9fff]{2,9}报)》(?:[\u3400-\u9fff]{0,4})?记者/g;

/**
 * Names of newspapers that a story gives as its reporter's: 《江州日报》记者走访…. One mention may be another paper's, several are the own.
 *
 * @example findOwnReporters("近日，《江州日报》记者走访了港口").map((found) => found.name) // ["江州日报"]
 */
export function findOwnReporters(line: string): NewspaperName[] {
  if (!line.includes("》") || !/》.{0,4}[记記]者/.test(line)) return [];
  const names: NewspaperName[] = [];
  for (const match of foldKey(line).matchAll(OWN_REPORTER)) add(names, line, match.index + 1, match[1] ?? "", false);
  return names;
}

/** Words that stand before a name and are no part of it: 今日江州晚报 on a site, 据江州商报. 今日早报 is a paper. */
const OPENS_NAME = /^(?:今日(?![日晚早晨时商快周]报)(?=[\u3400-\u9fff]+报)|据(?=[\u3400-\u9fff]{2}))/;

/** Adds the first group of all matches of a pattern in a key: `matchAll` would make a pattern anew for each line. */
function addAll(names: NewspaperName[], pattern: RegExp, key: string, text: string): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(key); match !== null; match = pattern.exec(key))
    add(names, text, match.index, match[1] ?? "", false);
}

function add(names: NewspaperName[], text: string, start: number, written: string, owner: boolean): void {
  const before = OPENS_NAME.exec(written)?.[0].length ?? 0;
  if (before > 0) {
    add(names, text, start + before, written.slice(before), owner);
    return;
  }
  const compact = written.replace(/[\s\u3000]/g, "");
  if (compact.length < 2 || NO_NAMES.test(compact) || isAgency(compact)) return;
  const end = start + written.length;
  if (names.some((other) => start < other.end && other.start < end)) return;
  names.push({
    name: text.slice(start, end).replace(/[\s\u3000]/g, ""),
    start,
    end,
    weight: owner ? 4 : PLAIN.test(compact) || !compact.endsWith("报") ? 1 : 0.4,
  });
}
