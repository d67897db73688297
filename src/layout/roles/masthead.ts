import type { Evidence, PageView } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";
import { anyCase, eachWith } from "../word-table.ts";

/** A date with its year: 2019年3月4日, 2019-03-04, 民国九十年三月四日, 二〇一九年三月四日. */
const DATE =
  /(?:(?:19|20)\d ?\d ?|[一二][\d〇○零一二三四五六七八九]{3}|民国[\d一二三四五六七八九十]{1,3})(?:年|[-/.]) ?[\d一二三四五六七八九十 ]{1,3}(?:月|[-/.]) ?[\d一二三四五六七八九十 ]{1,3}日?/;

/** Characters of which one opens the year: 2019, 二〇一九, 民国. */
const YEAR_OPENS = "12一二民";

/** How years begin. */
const YEARS: readonly string[] = ["19", "20", "民国", ...eachWith("一二", "0123456789〇○零一二三四五六七八九")];

const WEEKDAY = /(?:星 ?期|周|礼拜)[一二三四五六日天]/;

/** Page labels: 第03版, 第三版:要闻, A12 国际, 3版, p06, Page 1, G29. */
const PAGE_LABEL =
  /^第? ?[A-Z]?\d{1,5} ?版|第 ?[A-Z]?[\d〇零一二三四五六七八九十]{1,5} ?版|^[A-Z]{1,2}\d{1,3}(?:\s|$|[一-龥])|^[Pp](?:age)? ?\.?\d{1,3}$|[一-龥]{2,4}[· ]?[A-Z]?0?\d{1,2}$/;

/** A newspaper's name alone on its line. */
const NEWSPAPER =
  /^[《]?[一-龥]{1,6}(?:日 ?报|晚 ?报|早 ?报|时 ?报|商报|快报|导报|晨报|都市报|工人报|农民报|青年报|经济报|法制报|法院报|新报|公报|周报|周刊|电子报|新闻|报)[》]?(?:$|[ ·/(])/;

/** Words of web pages around an article, at the start of a short line. */
const NAVIGATION =
  /^(?:网站)?(?:首页|主页|主站|上一[篇则版页条期]|下一[篇则版页条期]|返回|目录|版面(?:导航|概览|目录)|标题导航|文章导航|本版(?:标题|新闻)|往期|电子报|数字报|报纸检索|报刊|检索|搜[索寻]|进阶查询|用户登[录入]|登[录入]|注册|会员|打印|列印|关闭窗口|复制链接|分享|收藏|放大|缩小|字号|字体|大中小|RSS|订阅|客户端|手机版|手机看|下载|更多|[Mm]ore\b|Read [Mm]ore|Search|\[详细\]|阅读全文|全文|点击|关于我们|联[系络]我们|广告[服刊]|版权|免责|隐私|网站地图|网友评论|评论\(|暂无评论|我要评论|留言|相关(?:新闻|阅读|链接|文章|报道)|延伸阅读|热[门点](?:新闻|排行|推荐)?$|排行榜|推荐阅读|最新消息|即时新闻|当前位置|您(?:的|现在的)?位置|请您登|位置:|页首|返回页[顶首]|页码|共\d+[条页篇])/;

const METADATA =
  /^(?:刊登|刊发|上传|发布|发表|更新|发稿|刊出|出版|文章)?(?:日期|时间|版面|版次|版名|版号|期数|栏目|专栏|来源|出处|稿源|作者|报纸|报名|标题|浏览|点击|阅读|字数|关键[字词]|分类|编号|作品别名|收藏)(?:次数|量)?(?:\/报名)?:|^(?:来源|文章来源|稿件来源)[: ]/;

/** Imprints in Chinese, and those with Latin letters: two patterns, for ignoring case is slow. */
const COPYRIGHT = /©|版权所有|不得转载|许可证|国内统一|邮发代号|统一刊号|总第\d|第\d+期|今日\d+版|零售(?:每份|价)|农历|国内零售/;
const LATIN_COPYRIGHT = /\(c\) ?(?:19|20)\d\d|All rights? reserved|ICP备|copyright|CN ?\d\d-/i;

/** Words of imprints, of the weather, of imprints and advertisements, of addresses: {@link COPYRIGHT} and the patterns below. */
const COPYRIGHT_WORDS: readonly string[] = [
  ...["©", "版权", "不得", "许可", "国内", "邮发", "统一", "总第", "今日", "零售", "农历"],
  ...eachWith("第", "0123456789"),
  ...anyCase("(c", "All", "ICP", "copyright", "CN"),
];
const WEATHER_WORDS: readonly string[] = [
  ...["℃", "°C", "天气", "气温", "风向", "风力", "降水", "多云", "晴", "湿度", "空气"],
  ...eachWith("小中大阵暴", "雨"),
];
const CONTACT_WORDS: readonly string[] = [
  ...["电话", "热线", "传真", "地址", "邮编", "邮箱", "网址", "专线", "微信", "微博"],
  ...anyCase("e-mail", "email"),
];
const ADDRESS_WORDS: readonly string[] = ["@", ...anyCase("http", "www", ".com", ".net", ".org", ".hk", ".tw")];

const WEATHER = /℃|°C|天气|气温|风[向力]|降水概率|多云|[小中大阵暴]雨|^晴|晴转|转晴|湿度|空气质量/;

/** Characters of the weather. */
const SKY = "℃晴雨风云温雪雾气";

const CONTACT = /(?:电话|热线|传真|地址|邮编|邮箱|网址|E-?mail|专线|微信|微博)[: ]/i;

const WEB_ADDRESS = /https?:|www\.|\.(?:com|cn|net|org|hk|tw)\b|@[a-z0-9-]+\./i;

const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?$/;

/** What is left of a line when date, weekday, page and clock are taken out. */
function remainder(head: string): number {
  return head
    .replace(DATE, "")
    .replace(WEEKDAY, "")
    .replace(/第? ?[A-Z]?\d+ ?版|\d{1,2}:\d{2}(?::\d{2})?|今日|农历.{2,8}|[\s|/·,●•]+/g, "").length;
}

/** Lines without a gap around a line, itself among them, that hold; at most six are counted. */
function countAround(line: PageLine, page: PageView, holds: (line: PageLine) => boolean): number {
  let count = 1;
  for (const step of [-1, 1]) {
    for (let index = line.index + step; count < 6; index += step) {
      const other = page.lines[index];
      if (other === undefined || !holds(other)) break;
      count++;
    }
  }
  return count;
}

/** Masthead (报头): newspaper, date, page, weather ear, site navigation and page data. */
export const MASTHEAD_EVIDENCE: readonly Evidence[] = [
  {
    name: "dated",
    why: "a date with its year on a short line is a page head's or a signature's",
    reach: "neighbours",
    has: ["年-/.", YEAR_OPENS],
    says: YEARS,
    longest: 60,
    holds: (line) => DATE.test(line.head),
  },
  {
    name: "date-only",
    why: "hardly anything stands beside the date",
    reach: "neighbours",
    has: ["年-/.", YEAR_OPENS],
    says: YEARS,
    longest: 48,
    holds: (line) => DATE.test(line.head) && remainder(line.head) <= 2,
  },
  {
    name: "date-and-little",
    why: "a date with a name or a section beside it: a page head in one line",
    reach: "line",
    has: ["年-/.", YEAR_OPENS],
    says: YEARS,
    longest: 60,
    holds: (line) => {
      const left = DATE.test(line.head) ? remainder(line.head) : 0;
      return left > 2 && left <= 14;
    },
  },
  {
    name: "weekday",
    why: "the day of the week stands in page heads",
    reach: "line",
    has: ["年月日期/-.", "期周拜"],
    longest: 48,
    holds: (line) => WEEKDAY.test(line.head),
  },
  {
    name: "page-label",
    why: "第3版, A12 国际, p06",
    reach: "neighbours",
    longest: 40,
    has: ["版0123456789"],
    holds: (line) => PAGE_LABEL.test(line.head),
  },
  {
    name: "newspaper-name",
    why: "a line that is a newspaper's name",
    reach: "neighbours",
    has: ["报刊闻"],
    longest: 40,
    holds: (line) => NEWSPAPER.test(line.head),
  },
  {
    name: "newspaper-name-alone",
    why: "a line that is nothing but a newspaper's name",
    reach: "line",
    ends: "报",
    longest: 10,
    holds: (line) => NEWSPAPER.test(line.head),
  },
  {
    name: "navigation-word",
    why: "words of the site around the article",
    reach: "neighbours",
    has: ["首主返登下上更打关分搜目导点载享录回当您正评阅推热订注往放默收复查专来刊看进全大字@©:|>wWhHⅠ"],
    opens:
      "网首主上下返目版标文本往电数报检搜进用登注会打列关复分收放缩字大R订客手更mMS[阅全点联广免隐评暂我留相延热排推最当您位请页共",
    longest: 60,
    holds: (line) => NAVIGATION.test(line.head),
  },
  {
    name: "trail",
    why: "首页 > 新闻, 首页 | 版面: links side by side",
    reach: "line",
    has: ["@©:|>wWhHⅠ", ">|»›"],
    longest: 120,
    holds: (line) => /\S ?(?:>>?|\||»|›) ?\S/.test(line.head) && line.shape.sentenceEnds === 0,
  },
  {
    name: "metadata-label",
    why: "刊登日期: 来源: 专栏: are data about the page",
    reach: "neighbours",
    has: [":"],
    opens: "刊上发更出文日时版期栏专来稿作报标浏点阅字关分编收",
    longest: 60,
    holds: (line) => METADATA.test(line.head),
  },
  {
    name: "copyright",
    why: "imprint of a paper or site",
    reach: "line",
    has: ["@©:|>wWhHⅠ码扫热址价广购咨微客二年月日期/-.版接转页见Pp", "©权载证统邮总期版售历cCgG"],
    says: COPYRIGHT_WORDS,
    holds: (line) => COPYRIGHT.test(line.head) || (line.shape.latin > 0 && LATIN_COPYRIGHT.test(line.head)),
  },
  {
    name: "weather",
    why: "the weather ear",
    reach: "neighbours",
    has: [SKY],
    says: WEATHER_WORDS,
    longest: 40,
    holds: (line) => WEATHER.test(line.head),
  },
  {
    name: "contact",
    why: "telephone, address: imprint or advertisement",
    reach: "line",
    has: [
      "码扫热址价广购咨微客二版接转页见Pp闻评论经济文化国际体育社会科技专副生活观察要综合民法教财港地方",
      "话线真址编箱信博lL",
      ": ",
    ],
    says: CONTACT_WORDS,
    longest: 160,
    holds: (line) => CONTACT.test(line.head),
  },
  {
    name: "web-address",
    why: "addresses belong to the site",
    reach: "line",
    has: ["@©:|>wWhHⅠ", ".@:"],
    says: ADDRESS_WORDS,
    longest: 120,
    holds: (line) => WEB_ADDRESS.test(line.key.slice(0, 160)),
  },
  {
    name: "clock",
    why: "a time at the end: when a page was put out",
    reach: "line",
    has: [":"],
    ends: "0123456789",
    longest: 60,
    holds: (line) => CLOCK.test(line.tail),
  },
  {
    name: "digits-only",
    why: "a page number",
    reach: "neighbours",
    opens: "0123456789",
    ends: "0123456789",
    longest: 8,
    holds: (line) => line.shape.digits + line.shape.spaces === line.shape.length,
  },
  {
    name: "no-chinese",
    why: "a line without a Chinese character",
    reach: "neighbours",
    when: ["no-chinese"],
  },
  {
    name: "unmade-date",
    why: "星期二 alone, 3月4日 alone",
    reach: "line",
    has: ["年月日期/-."],
    opens: "0123456789星周",
    longest: 14,
    holds: (line) => /^(?:\d{1,2}月\d{1,2}日|星期[一二三四五六日]|周[一二三四五六日])[ (]?.{0,4}$/.test(line.key),
  },
  {
    name: "weather-table",
    why: "six lines of weather in a row are a forecast, not an ear",
    reach: "line",
    has: [SKY],
    says: WEATHER_WORDS,
    holds: (line, page) => WEATHER.test(line.head) && countAround(line, page, (other) => WEATHER.test(other.head)) >= 6,
  },
];
