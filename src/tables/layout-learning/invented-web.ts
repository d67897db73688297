import { day, type Form, month, name, paper, place, section } from "./invented-words.ts";

/** What web archives set above each story of a page: one habit for the whole page. */
export const ARCHIVE_HEADS: readonly (readonly Form[])[] = [
  [(r) => `第${r.integer(1, 16)}版(${r.pick(["", "要闻", section(r)])})`, (r) => `专栏:${r.pick(["", "", section(r)])}`],
  [(r) => `第${r.integer(1, 16)}版()`, () => "专栏:"],
  [(r) => `${r.integer(1946, 2020)}年${month(r)}月${day(r)}日　第${r.integer(1, 12)}版　${section(r)}`],
  [
    (r) => `${paper(r)}　${r.integer(1990, 2020)}-${month(r)}-${day(r)}`,
    (r) => `版次：${r.pick("ABC")}${r.integer(1, 24)}　版名：${section(r)}`,
  ],
  [
    (r) => `【版次】${r.integer(1, 24)}`,
    (r) => `【日期】${r.integer(1950, 2010)}.${month(r)}.${day(r)}`,
    (r) => `【专栏】${section(r)}`,
  ],
  [(r) => `${section(r)}`],
  [() => "----------------------------------------"],
  [() => "* * *"],
  [(r) => `日期：${r.integer(1980, 2020)}/${month(r)}/${day(r)}`, (r) => `版面：${section(r)}`],
];

/** What the texts of a numbered list start with, before they say their headline again. */
export const LISTED_LABELS: readonly Form[] = [
  (r) => `第${r.integer(1, 16)}版(${r.pick(["", "要闻", section(r)])})专栏:${r.pick(["", section(r)])} `,
  (r) => `${r.integer(1980, 2020)}-${month(r)}-${day(r)} 第${r.integer(1, 12)}版 ${section(r)} `,
  (r) => `${paper(r)} ${section(r)} `,
  () => "",
];

/** The label of a page in an electronic paper. */
export const EPAPER_HEADS: readonly Form[] = [
  (r) => `第${r.pick(["", "A", "B"])}${String(r.integer(1, 24)).padStart(2, "0")}版:${section(r)}`,
  (r) => `第${r.pick(["A", "B"])}${r.integer(1, 40)}版:${section(r)}/${section(r)} 上一版3  4下一版`,
  (r) => `${String(r.integer(1, 24)).padStart(5, "0")}版:${section(r)}  上一版 下一版`,
  (r) => `${r.pick(["A", "B", "C"])}${r.integer(1, 24)}：${section(r)}`,
  (r) => `${paper(r)} ${r.integer(2003, 2024)}年${month(r)}月${day(r)}日 星期${r.pick("一二三四五六日")}`,
  (r) => `${paper(r)}数字报-${section(r)}`,
  (r) => `当前版:${String(r.integer(1, 16)).padStart(2, "0")}版:${section(r)}`,
];

/** Buttons and bars of electronic papers. */
export const EPAPER_BARS: readonly Form[] = [
  (r) => `${r.pick(["3", "<", "◀", ""])}上一篇  下一篇${r.pick(["4", ">", "▶", ""])}`,
  (r) => `3上一篇  下一篇4 ${r.integer(2006, 2020)}年${month(r)}月${day(r)}日 放大 缩小 默认`,
  (r) => `${r.pick(["3", ""])}上一期 ${r.pick(["版面导航", "下一期4", "下一期"])}`,
  (r) => `返回${r.pick(["主页", "首页"])} | ${paper(r)} | ${r.pick(["标题导航", "版面导航"])}`,
  () => "版面概览 版面导航 标题导航",
  () => "新闻搜索:",
  () => "上一版 下一版",
  () => "放大 缩小 默认",
  () => "打印 关闭",
  (r) => `按日期检索 ${r.integer(2006, 2020)}-${month(r)}-${day(r)}`,
  (r) => `${r.pick(["本版", "本期"])}${r.pick(["新闻", "导读", "标题", "文章", "导航"])}`,
  () => "[PDF版] [回到本版] [返回目录]",
  (r) => `稿件来源：${paper(r)}`,
  (r) => `字号：T|T 分享到：${r.pick(["微博", "微信", "QQ空间"])}`,
];

/** What stands below a story in an electronic paper. */
export const EPAPER_FEET: readonly Form[] = [
  () => "关闭",
  (r) => `版权声明 ${r.pick(["@", "©"])} ${paper(r)} 网站版权所有`,
  (r) => `${paper(r)}社版权所有，未经授权不得转载`,
  (r) => `主办：${paper(r)}社　技术支持：${place(r)}信息技术有限公司`,
  (r) =>
    `本文链接：http://epaper.jiangzhou.example/html/${r.integer(2006, 2020)}-${month(r)}/${day(r)}/content_${r.integer(1000, 99999)}.htm`,
  () => "更多 >>",
];

/** What sites set behind the title in the title bar. */
export const SITE_TITLES: readonly Form[] = [
  (r) => ` - ${paper(r)}`,
  (r) => `_${section(r)}_${paper(r)}网`,
  (r) => ` | ${section(r)} | ${paper(r)}`,
  (r) => `--${section(r)}--${paper(r)}网`,
  () => "",
];

/** Where a story comes from, and when. */
export const SOURCE_LINES: readonly Form[] = [
  (r) => `${r.integer(2003, 2024)}年${month(r)}月${day(r)}日${r.integer(0, 23)}:${r.integer(10, 59)} ${paper(r)}`,
  (r) =>
    `http://www.jiangzhou.example ${r.integer(2003, 2012)}年${month(r)}月${day(r)}日${r.integer(0, 23)}:${r.integer(10, 59)}`,
  (r) =>
    `来源：${paper(r)}　${r.integer(2005, 2024)}-${month(r)}-${day(r)} ${r.integer(0, 23)}:${r.integer(10, 59)}　[字体：大 中 小]`,
  (r) => `【${r.pick(["字号", "字体"])} 大 中 小】【${r.pick(["打印", "关闭"])}】`,
  (r) => `发布时间：${r.integer(2005, 2024)}/${month(r)}/${day(r)}　责任编辑：${name(r)}`,
  (r) =>
    `更新：${r.integer(2010, 2024)}-${month(r)}-${day(r)} ${r.integer(0, 23)}:${r.integer(10, 59)}　${section(r)}组／${place(r)}报导`,
];

/** Labels over lists of titles. */
export const LIST_LABELS: readonly Form[] = [
  (r) =>
    r.pick([
      "相关新闻",
      "相关报道",
      "延伸阅读",
      "推荐阅读",
      "热门新闻",
      "新闻排行",
      "点击排行",
      "更多新闻",
      "今日头条",
      "你可能还想看",
      "图片新闻",
      "专题",
      "编辑推荐",
      "人气点阅",
      "即时新闻",
      "本版其他新闻",
    ]),
  (r) => `【${r.pick(["相关报道", "延伸阅读", "相关链接", "评论"])}】`,
  (r) => `${section(r)}新闻`,
  (r) => `更多${section(r)}新闻>>`,
];

/** What lists of stories set under the title of each, before its first words. */
export const ITEM_HEADS: readonly (readonly Form[])[] = [
  [],
  [],
  [(r) => `${r.integer(2006, 2024)}-${month(r)}-${day(r)} ${r.integer(0, 23)}:${r.integer(10, 59)}`],
  [(r) => `http://www.jiangzhou.example/${r.integer(2006, 2024)}/${r.integer(1000, 99999)}.htm`, (r) => section(r)],
  [(r) => `${section(r)}　${r.integer(2006, 2024)}年${month(r)}月${day(r)}日`],
  [
    (r) => `作者是 ${r.pick(["admin", "user", name(r)])}`,
    (r) =>
      `${r.pick(["周", "星期"])}${r.pick("一二三四五六日")}, ${day(r)} ${month(r)}月 ${r.integer(2008, 2022)} ${r.integer(10, 23)}:${r.integer(10, 59)}`,
  ],
  [(r) => `${r.integer(1, 23)} 小时前`, (r) => `${r.integer(10, 9000)} 次浏览`],
  [(r) => `**来源：** ${paper(r)}`, (r) => `**日期：** ${r.integer(2015, 2024)}-${month(r)}-${day(r)}`, () => "---"],
];

/** What they set behind the first words of each story. */
export const ITEM_FEET: readonly (readonly Form[])[] = [
  [],
  [(r) => `(${r.integer(2006, 2024)}年${month(r)}月${day(r)}日)`],
  [() => "阅读全文"],
  [() => "[详细]", () => "分享"],
  [
    (r) => `${paper(r)}有限公司版权所有，不得转载。`,
    (r) =>
      `${r.pick(["Mon", "Tue", "Fri", "Sat"])}, ${day(r)} Sep ${r.integer(2010, 2022)} ${r.integer(10, 23)}:${r.integer(10, 59)}:00 +0800`,
  ],
  [(r) => `#${section(r)} #${place(r)}`],
  [() => "关闭"],
  [() => "---"],
  [(r) => `上一篇：${place(r)}渡口重修`, (r) => `下一篇：${place(r)}的灯会`],
];

/** What lists of titles say of each besides: when, how often it was read, in which section. Before the title, behind it, or on its line. */
export const ITEM_STAMPS: readonly Form[] = [
  (r) => `${r.integer(2006, 2024)}-${month(r)}-${day(r)} ${r.integer(0, 23)}:${r.integer(10, 59)}`,
  (r) => `${r.integer(2006, 2024)}/${month(r)}/${day(r)}`,
  (r) => `${month(r)}月${day(r)}日 ${r.integer(10, 23)}:${r.integer(10, 59)}`,
  (r) => `${section(r)}　｜　${month(r)}月${day(r)}日 0${r.integer(1, 9)}:${r.integer(10, 59)}`,
  (r) => `今日 ${r.integer(10, 23)}:${r.integer(10, 59)}`,
  (r) => `${r.integer(2, 23)}小时前`,
  (r) => `(${month(r)}/${day(r)})`,
  (r) => `${r.integer(10, 90)}0次浏览`,
  (r) => `${r.integer(0, 9)},${r.integer(100, 999)} 人读过`,
];

/** Buttons that text extraction glues to a title. */
export const TITLE_BUTTONS: readonly Form[] = [
  (r) => r.pick([" 列印", " 打印", " 收藏", " 分享", " [打印]", " 【图】", "（图）", " 字号", " 转发", " 评论(0)", " 朗读"]),
];

/** Sentences that are the site's own. */
export const SITE_SENTENCES: readonly Form[] = [
  () => "本网站使用Cookies，继续浏览即表示您同意我们的隐私政策。了解更多",
  (r) =>
    `${paper(r)}创刊于${r.integer(1950, 1999)}年，是${place(r)}地区发行量最大的报纸，每日以${r.integer(8, 40)}个版面向读者报告乡里大小事。`,
  (r) => `《${paper(r)}》是一份属于社区的报纸，二十多年来与${place(r)}的读者一同走过风雨，文章均由本地作者执笔。`,
  () => "本网站刊载的所有内容，包括文字、图片、版式设计等，均受著作权法保护，未经书面许可，任何单位和个人不得使用。",
  () => "凡注明来源为其他媒体的作品，均转载自其他媒体，转载目的在于传递更多信息，并不代表本网赞同其观点。",
  () => "您的浏览器不支持脚本，部分功能可能无法使用，请升级后再试。",
  (r) => `订阅${paper(r)}电子报，每天早晨把${section(r)}要闻寄到您的信箱。`,
  () => "网友评论仅供其表达个人看法，并不表明本网同意其观点或证实其描述。",
  (r) =>
    `版权与免责声明：凡本网注明“来源：${paper(r)}”的所有作品，版权均属于本报，未经书面授权不得转载、摘编或以其他方式使用。已经授权的，应在授权范围内使用并注明来源；违反上述声明者，本报将追究其法律责任。`,
  (r) =>
    `${paper(r)}网站的用户在留言时应遵守法律法规，不得发布违法、诽谤、侵权的言论；管理员有权删除不当留言，留言只代表网友个人立场，与本站无关。`,
  (r) =>
    `${r.integer(10, 50)}年来，${paper(r)}始终站在${place(r)}乡亲一边，记录码头与田间的每一次变化。我们相信一份地方报纸的价值，在于把小事说清楚，把远事说明白。欢迎读者投稿，稿件请寄${place(r)}市报社路${r.integer(1, 200)}号，来稿一经采用即付稿酬。`,
  (r) => `如果您喜欢这篇报道，请加入${paper(r)}会员，支持独立的地方新闻；会员可免费阅读全部电子报，并参加每月一次的读者茶会。`,
  () => "[公告]本报近期推出订户专享服务，欢迎来电洽询。",
];
