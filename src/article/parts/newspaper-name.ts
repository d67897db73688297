import { isAgency } from "../../language/agencies.ts";
import { foldKey } from "../../language/fold.ts";

/** Papers whose name does not end in 报. Own compilation from general knowledge. */
const OTHER_NAMES =
  "参考消息|南方周末|21世纪经济报道|第一财经|财新周刊|中国新闻周刊|今日澳门|澳门论坛|中国周刊|瞭望东方周刊|半月谈|三联生活周刊|北京周报|瞭望";
const NAME = `(?:[\\u3400-\\u9fff](?:\\s?[\\u3400-\\u9fff]){0,9}?\\s?报(?!道|导|纸|社|业|刊|告|名|头|料|考|价|销|警|复|捷|喜|恩|答|到|关|网)|${OTHER_NAMES})`;

/** Whole lines and pieces of lines that consist of a name: 江州日报, 《江州日报》, 江州日报 数字报纸, 江州日报 電子版. */
const STANDING = new RegExp(
  `(?:^|[\\s《「【\\[(|/·•:：■●©])(${NAME})(?=$|[\\s》」】\\])|/·•,，:：■●\\-]|20\\d\\d|19\\d\\d|数字|电子|多媒体|网络版|版权|第|[0-9])`,
  "g",
);
const COPYRIGHT = new RegExp(
  `(?:版权(?:所有)?|©|Copyright|主办|出版)[\\s:：]*(?:\\d{4})?\\s*(${NAME})|(${NAME})\\s*(?:社)?(?:版权|数字报|电子报|电子版|出版)`,
);

/** Names in running text that say whose reporter writes: 江州日报讯, 江州日报全媒记者, 江州网3月4日消息. */
const SENDING =
  /(?:^|[^\u3400-\u9fff]|据)([\u3400-\u9fff]{1,8}?(?:日报|晚报|早报|晨报|时报|商报|快报|都市报|[\u3400-\u9fff]{2}报|[\u3400-\u9fff]{2}网))(?:讯|全?媒?体?(?:见习|首席|特约|摄影)?记者|[\u3400-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:[电讯]|消息))/g;

const NO_NAMES =
  /^(?:本报|[日晚早晨快]报|时报|今日.?报|看报|读报|订报|电子报|数字报|手机报|墙报|海报|画报|预报|公报|情报|简报|通报|月报|年报|半年报|季报|周报|财报|汇报|相关报|各报|.*天气预报|上报|举报|申报)$/;

/**
 * Names of newspapers that stand in a line of furniture, as written, without spaces inside.
 *
 * @example findStandingNames("江 州 日 报　2019年3月4日") // ["江州日报"]
 */
export function findStandingNames(line: string): string[] {
  const text = line.slice(0, 300);
  const key = foldKey(text);
  const names: string[] = [];
  for (const match of key.matchAll(STANDING)) add(names, text, key, match.index + match[0].indexOf(match[1] ?? ""), match[1]);
  const copyright = COPYRIGHT.exec(key);
  const owner = copyright?.[1] ?? copyright?.[2];
  if (copyright !== null && owner !== undefined) add(names, text, key, copyright.index + copyright[0].indexOf(owner), owner);
  return names;
}

/**
 * Names of newspapers whose reporters sign or whose dateline stands in a text; agencies are none.
 *
 * @example findSendingNames("江州日报讯(记者沈砚秋)3月4日") // ["江州日报"]
 */
export function findSendingNames(line: string): string[] {
  const text = line.slice(0, 200);
  const key = foldKey(text);
  const names: string[] = [];
  for (const match of key.matchAll(SENDING)) add(names, text, key, match.index + match[0].indexOf(match[1] ?? ""), match[1]);
  return names;
}

function add(names: string[], text: string, key: string, start: number, name: string | undefined): void {
  if (name === undefined) return;
  const compact = name.replace(/\s/g, "");
  if (compact.length < 2 || NO_NAMES.test(compact) || isAgency(compact)) return;
  names.push(text.slice(start, start + name.length).replace(/\s/g, ""));
  void key;
}
