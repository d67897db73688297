import type { Evidence } from "../evidence.ts";
import { anyCase } from "../word-table.ts";

/** Service lines in Chinese, and those with Latin letters: two patterns, for ignoring case is slow. */
const SERVICE =
  /二维码|扫码|扫一扫|扫描|公众号|下载.{0,4}客户端|官方微信|官方微博|长按|关注我们|请继续往下|点我|订阅|订报|广告(?:$|热线|专线|部|刊登|经营|投放|许可)|热线:|专线[: ]|每份|零售|加入.{0,8}粉丝|按赞|投稿邮箱|中奖/;
const LATIN_SERVICE = /下载.{0,4}APP|APP下载|QR ?CODE|Read More|iPhone|Android/i;

/** Characters that service lines, navigation and web addresses have. */
const SERVICE_CHARACTERS =
  "码扫热址价广购咨微客二首主返登下上更打关分搜目导点载享录回当您正评阅推热订注往放默收复查专来刊看进全大字@©:|>wWhHⅠ";

/** Words of service lines: {@link SERVICE} and {@link LATIN_SERVICE}. */
const SERVICE_WORDS: readonly string[] = [
  ..."二维码 扫码 扫一扫 扫描 公众号 下载 官方 长按 关注我们 请继续往下 点我 订阅 订报 广告 热线 专线 每份 零售 加入 按赞 投稿 中奖".split(
    " ",
  ),
  ...anyCase("App", "QR", "Read", "iPhone", "Android"),
];

/** Words of a site's statements about itself; three different ones make a statement. */
const STATEMENT =
  /版权|著作权|知识产权|转载|免责|侵权|本网|本站|本网站|书面|授权|法律责任|条款|声明|隐私|Cookie|用户|会员|订阅|订户|留言|网友|言论|稿件|投稿|立场|观点|未经/g;

const STATEMENT_WORDS: readonly string[] = STATEMENT.source.split("|");

/** How far into a line a statement is looked for, in UTF-16 code units: enough to tell, however long the line is. */
const STATEMENT_REACH = 300;

function saysOfItself(key: string): boolean {
  return new Set(key.slice(0, STATEMENT_REACH).match(STATEMENT)).size >= 3;
}

/** Noise (杂质): repeated or garbled text, advertisements, service lines. */
export const NOISE_EVIDENCE: readonly Evidence[] = [
  {
    name: "service",
    why: "codes to scan, apps to load, numbers to call",
    reach: "line",
    has: [SERVICE_CHARACTERS, "码扫众载微按注续点订告线份售粉箱奖pPqQrRdD"],
    says: SERVICE_WORDS,
    longest: 90,
    holds: (line) => SERVICE.test(line.head) || (line.shape.latin > 0 && LATIN_SERVICE.test(line.head)),
  },
  {
    name: "advertisement",
    why: "广告 alone",
    reach: "line",
    has: ["广"],
    longest: 6,
    holds: (line) => /^[ (【[]?(?:广告|公益广告|AD|推广)[)】\]]?$/.test(line.key),
  },
  {
    name: "site-statement",
    why: "rights, rules, who may copy, who answers for what: the site speaks of itself",
    reach: "neighbours",
    has: ["权责载授声条隐阅站"],
    says: STATEMENT_WORDS,
    when: ["long"],
    holds: (line) => saysOfItself(line.key),
  },
  {
    name: "garbage",
    why: "fewer letters than signs",
    reach: "line",
    when: ["signs"],
  },
  {
    name: "scattered",
    why: "single characters with spaces between them",
    reach: "line",
    has: [" "],
    when: ["scattered"],
  },
  {
    name: "copied",
    why: "the line stood on the page before",
    reach: "line",
    when: ["copied"],
  },
  {
    name: "copied-whole",
    why: "nearly every piece of the line stood on the page before",
    reach: "line",
    when: ["copied-whole"],
  },
  {
    name: "copied-long",
    why: "a whole sentence or more stood on the page before",
    reach: "neighbours",
    when: ["copied-mostly"],
    holds: (line) => line.shape.length >= 24,
  },
  {
    name: "comes-again",
    why: "the line is repeated further down: one of the two is a title list or a copy",
    reach: "line",
    when: ["comes-again"],
  },
  {
    name: "repeated-character",
    why: "口口口口, ....: one sign over and over",
    reach: "line",
    when: ["repeats"],
    holds: (line) => /^(.)\1{2,}$/.test(line.key.slice(0, 40).replace(/ /g, "")),
  },
];
