import type { Random } from "./random.ts";

/**
 * Lines that papers put around stories, made up: an invented town, invented people, forms of many decades and places. They teach the model
 * forms that the labelled pages happen not to have. All in Simplified characters: evidence reads the folded key.
 */

const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石";
const GIVEN =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华建志远晓东海燕宏图思源雨晴浩然文博永康学锋立新春生玉兰庆云少波鸣嘉慧家豪淑贞俊彦振宇";
const PLACES = [
  "江州",
  "海城",
  "东江",
  "临川",
  "南原",
  "云岭",
  "北河",
  "清溪",
  "大峪",
  "白沙",
  "石门镇",
  "柳河",
  "港岛",
  "台阳",
  "中岛",
  "雾山县",
  "青山口",
  "河口市",
];
const PAPERS = [
  "江州日报",
  "海城晚报",
  "东江商报",
  "临川时报",
  "南原都市报",
  "云岭农民报",
  "北河经济报",
  "清溪法制报",
  "大峪工人报",
  "江州早报",
  "海城快报",
  "新江报",
  "南港日报",
  "东岸时报",
  "新晨报",
  "港岛经济报",
  "台阳日报",
  "江州周报",
  "江州公报",
  "大江报",
];
const SECTIONS = [
  "要闻",
  "民生",
  "经济",
  "文化",
  "国际",
  "社会",
  "副刊",
  "综合",
  "时事",
  "体育",
  "专题",
  "理论",
  "教育",
  "港闻",
  "两岸",
  "财经",
  "地产",
  "娱乐",
  "马经",
  "论坛",
  "生活",
  "健康",
  "科技",
  "旅游",
  "汽车",
  "房产",
  "读书",
  "视点",
  "本地",
  "地方",
  "焦点",
  "政治",
  "综艺",
  "军事",
  "影音",
  "图集",
  "专栏",
  "言论",
  "社评",
  "投书",
  "天下",
  "华人",
  "商业",
  "证券",
  "消费",
  "食品",
  "文艺",
  "家庭",
  "人物",
  "广告",
];
const DIGITS = "〇一二三四五六七八九";

export function name(random: Random): string {
  return random.pick<string>(SURNAMES) + random.pick<string>(GIVEN) + (random.chance(0.65) ? random.pick<string>(GIVEN) : "");
}

const place = (random: Random): string => random.pick(PLACES);
const paper = (random: Random): string => random.pick(PAPERS);
const section = (random: Random): string => random.pick(SECTIONS);
const month = (random: Random): number => random.integer(1, 12);
const day = (random: Random): number => random.integer(1, 28);
const chinese = (value: number): string =>
  value < 10
    ? (DIGITS[value] as string)
    : `${value < 20 ? "" : DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? "" : DIGITS[value % 10]}`;
const names = (random: Random, between: string): string =>
  Array.from({ length: random.integer(1, 3) }, () => name(random)).join(between);
const spacedName = (random: Random): string => name(random).replace(/^(.)(.)$/, random.chance(0.4) ? "$1　$2" : "$1$2");
const who = (random: Random): string =>
  random.pick([
    "记者",
    "记者",
    "记者",
    "通讯员",
    "见习记者",
    "特约记者",
    "实习生",
    "特派记者",
    "首席记者",
    "全媒体记者",
    "融媒体记者",
  ]);

/** A form: given a source of randomness, a line. */
export type Form = (random: Random) => string;

/** How a dispatch opens; what follows is the story. */
export const DATELINES: readonly Form[] = [
  (r) => `本报讯（${who(r)}${r.pick([" ", ""])}${names(r, "、")}）`,
  (r) => `本报讯 ${who(r)}${name(r)}报道：`,
  (r) => `本报${place(r)}讯`,
  () => "本报讯　",
  (r) => `${paper(r)}讯（${who(r)}${name(r)}、通讯员${name(r)}）`,
  (r) => `${paper(r)}讯（${who(r)}${name(r)}）${month(r)}月${day(r)}日，`,
  (r) =>
    `新华社${place(r)}${month(r)}月${day(r)}日${r.pick(["电", "专电", "电"])}${r.pick(["（记者", "　（记者", " (记者"])}${name(r)}）`,
  (r) => `据新华社${place(r)}${month(r)}月${day(r)}日电　`,
  (r) => `本报${place(r)}${month(r)}月${day(r)}日${r.pick(["电", "讯"])}（记者${name(r)}）`,
  (r) => `【本报${r.pick(["讯", "消息", "专讯", "特讯", `${place(r)}讯`, `${place(r)}专电`])}】`,
  (r) => `【新华社${place(r)}${chinese(day(r))}日电】`,
  () => "〔本报讯〕",
  () => "（本报讯）",
  (r) => `【${place(r)}消息】`,
  (r) =>
    `${r.pick(["中新社", "中新网", "央广网", "人民网", "大江网", "南方网"])}${place(r)}${month(r)}月${day(r)}日${r.pick(["电", "消息", "讯"])}（记者${name(r)}）`,
  (r) => `〔${r.pick(["记者", "本报记者", "特派记者"])}${name(r)}／${place(r)}报导〕`,
  (r) => `【${r.pick(["记者", "本报记者"])}${names(r, "、")}／${place(r)}报导】`,
  (r) => `【记者${name(r)}${place(r)}报导】`,
  (r) => `（${r.pick(["中央社", "大江社"])}记者${name(r)}${place(r)}${day(r)}日电）`,
  (r) => `（${place(r)}${day(r)}日讯）`,
  (r) => `记者${name(r)}／${place(r)}报导　`,
  (r) => `【本报讯】（记者 ${name(r)}）`,
  (r) => `【${place(r)}${chinese(day(r))}日电】`,
];

/** Lines that only sign. */
export const BYLINES: readonly Form[] = [
  (r) => `本报记者 ${spacedName(r)}${r.chance(0.5) ? ` ${spacedName(r)}` : ""}`,
  (r) =>
    `${r.pick(["□", "■", "●", "◎", "○", "☉", "◆", "▲", "△", "★"])}${r.pick(["", " "])}${r.pick(["本报记者", `${paper(r)}记者`, "记者", "通讯员", "本报通讯员", ""])}${r.pick(["", " "])}${spacedName(r)}`,
  (r) => `${paper(r)}${r.pick(["全媒", "全媒体", "融媒体", ""])}${who(r)} ${names(r, " ")}`,
  (r) => `${paper(r)}${who(r)} ${name(r)} 通讯员 ${names(r, " ")}`,
  (r) => `文/${who(r)}${name(r)}　图/${name(r)}`,
  (r) => `本报记者 ${name(r)} 文/图`,
  (r) => `${r.pick(["文：", "文／", "撰文：", "作者：", "记者：", "采访：", "编译：", "By "])}${name(r)}`,
  (r) => `${name(r)}／${place(r)}报导`,
  (r) => `记者${name(r)}／${place(r)}报导`,
  (r) => `【本报记者${name(r)}${place(r)}报道】`,
  (r) => `（${name(r)}）`,
  (r) => `（${name(r)}　${name(r)}）`,
  (r) => `（${r.pick(["记者", "本报记者", "通讯员"])}${name(r)}）`,
  (r) => `（${r.pick(["参与采写", "参与采写记者", "参与采访", "整理", "采写", "执笔"])}：${names(r, " ")}）`,
  (r) =>
    `（作者${r.pick(["为", "系", "是"])}${place(r)}${r.pick(["大学教授", "市政协委员", "社会科学院研究员", "作家协会会员", "县委书记"])}）`,
  (r) => `（本报${place(r)}${month(r)}月${day(r)}日电）`,
  (r) => `（${r.pick(["据", "本栏均据", "综合"])}新华社${r.pick(["", place(r)])}${r.pick(["电", "消息", "报道"])}）`,
  (r) => `（${place(r)}县委宣传部 ${name(r)}）`,
  (r) => `${spacedName(r)}`,
  (r) => `${spacedName(r)}　${spacedName(r)}`,
  (r) => `本报评论员${r.chance(0.4) ? `　${name(r)}` : ""}`,
  (r) => `特约评论员　${name(r)}`,
  (r) => `${place(r)}${r.pick(["市第一中学", "师范学院", "大学"])}　${name(r)}`,
  (r) => `${place(r)}市${r.pick(["中级人民法院", "人民政府", "公安局", "人民检察院", "国土资源局"])}`,
  (r) => `本报特派记者 ${name(r)} 发自${place(r)}`,
  (r) => `记者 ${name(r)} 实习生 ${name(r)} 摄影报道`,
];

/** Who took the picture, put at the end of a caption. */
export const PICTURE_CREDITS: readonly Form[] = [
  (r) =>
    `（${r.pick(["本报记者", "记者", "新华社记者", "通讯员", `${paper(r)}记者`, ""])}${r.pick(["", " "])}${spacedName(r)}${r.pick(["", " "])}摄）`,
  (r) => `　${r.pick(["本报记者", "记者", "通讯员", ""])}${r.pick(["", " "])}${spacedName(r)}${r.pick(["", " ", "　"])}摄`,
  (r) =>
    `（${r.pick(["受访者", "资料", "网络", "警方", "主办方", "主办单位", "学校"])}${r.pick(["供图", "提供", "图片", "照片"])}）`,
  () => "（新华社发）",
  (r) => `（${r.pick(["记者", "本报"])}${name(r)}摄）`,
  (r) => `（${name(r)}摄于${place(r)}）`,
  (r) => `图/${name(r)}`,
  (r) => `（图：${name(r)}）`,
  (r) => `（翻摄自${r.pick(["网络", "脸书"])}）`,
  (r) => `（资料照，记者${name(r)}摄）`,
  (r) => `（${r.pick(["央广网", "中新社", "大江网", paper(r)])}${r.pick(["发", "记者", "见习记者"])} ${name(r)} 摄）`,
  (r) => `（${paper(r)}图片）`,
  () => "供图",
];

/** How a caption may start. */
export const PICTURE_STARTS: readonly string[] = ["图为", "▲", "↑", "上图：", "图①：", "图：", "左图：", "△", "图片说明：", "◀"];

/** Newspaper, date, page: heads of pages. */
export const PAGE_HEADS: readonly Form[] = [
  (r) => paper(r),
  (r) => `${paper(r)}　${r.integer(1950, 2024)}年${month(r)}月${day(r)}日　第${r.integer(1, 16)}版`,
  (r) => `${r.integer(1950, 2024)}年${month(r)}月${day(r)}日　星期${r.pick("一二三四五六日")}`,
  (r) => `${r.integer(1950, 2024)}年${month(r)}月${day(r)}日${paper(r)} 第${r.integer(1, 16)}版`,
  (r) => `${r.integer(1996, 2024)}.${month(r)}.${day(r)} 星期${r.pick("一二三四五六日")}`,
  (r) => `第${r.integer(1, 24)}版：${section(r)}`,
  (r) => `${r.pick("ABCD")}${r.integer(1, 24)} ${section(r)}`,
  (r) => `${section(r)} ${r.pick("ABCD")}${r.integer(1, 24)}`,
  (r) => `0${r.integer(1, 9)}　${section(r)}`,
  (r) => `${section(r)}`,
  (r) => `${r.integer(1, 40)}`,
  (r) =>
    `中华民国${r.pick(["", "九十", "八十"])}${chinese(r.integer(1, 9))}年${chinese(month(r))}月${chinese(day(r))}日　星期${r.pick("一二三四五六日")}`,
  (r) => `民国${r.integer(60, 110)}年${month(r)}月${day(r)}日　${section(r)}`,
  (r) => `第${r.integer(1, 16)}版()`,
  (r) => `专栏：${r.pick(["", section(r)])}`,
  (r) => `${paper(r)}社出版　第${r.integer(100, 9000)}期`,
  (r) => `今日${r.pick(["四", "八", "12", "16"])}版　总第${r.integer(100, 9000)}期`,
  (r) => `国内统一连续出版物号 CN${r.integer(11, 65)}-00${r.integer(10, 99)}　邮发代号${r.integer(1, 60)}-${r.integer(1, 90)}`,
  (r) => `今日${section(r)}导读`,
  (r) =>
    `${r.pick(["今天", "今日", "明天", "白天", "夜间"])}${r.pick(["晴", "多云", "阴转小雨", "多云转晴"])}　${r.integer(-9, 18)}℃～${r.integer(19, 36)}℃`,
  (r) => `风向${r.pick(["北", "偏南", "东北"])}　风力${r.integer(1, 3)}、${r.integer(4, 6)}级`,
  (r) => `${paper(r)}/${r.integer(2000, 2020)} 年/${month(r)} 月/${day(r)} 日/第 00${r.integer(1, 9)} 版`,
  (r) => `${paper(r)}　数字报`,
  (r) => `http://www.${r.pick(["jzrb", "hcwb", "xcb"])}.${r.pick(["cn", "com", "com.hk"])}`,
];

/** What web pages put before and behind an article. */
export const WEB_LINES: readonly Form[] = [
  (r) =>
    r.pick([
      "首页",
      "主页",
      "返回首页",
      "返回目录",
      "上一篇",
      "下一篇",
      "上一版",
      "下一版",
      "上一则",
      "下一则",
      "回到顶部",
      "返回页顶",
      "目录",
      "往期回顾",
      "版面导航",
      "文章导航",
      "标题导航",
      "打印本页",
      "关闭窗口",
      "放大",
      "缩小",
      "默认",
      "字体：大 中 小",
      "登录",
      "注册",
      "会员中心",
      "我的收藏",
      "搜索",
      "分享到：",
      "复制链接",
      "更多",
      "更多>>",
      "电子报",
      "手机版",
      "客户端",
      "繁體",
      "English",
      "RSS",
      "Facebook",
      "Line",
      "Menu",
      "Search",
    ]),
  (r) => section(r),
  (r) => `${section(r)}${r.pick(["新闻", "频道", "要闻", "总览", "排行", "专区"])}`,
  (r) =>
    `${r.integer(2005, 2024)}-${String(month(r)).padStart(2, "0")}-${String(day(r)).padStart(2, "0")} ${r.integer(0, 23)}:${r.integer(10, 59)}${r.pick(["", `　来源：${paper(r)}`])}`,
  (r) => `${r.integer(2005, 2024)}/${month(r)}/${day(r)} ${r.integer(0, 23)}:${r.integer(10, 59)}`,
  (r) => `来源：${paper(r)}　${r.pick(["作者", "编辑"])}：${name(r)}`,
  (r) => `首页 > ${section(r)} > 正文`,
  (r) => `您的位置：首页 >> ${section(r)} >> 正文`,
  (r) => `发布时间：${r.integer(2005, 2024)}年${month(r)}月${day(r)}日`,
  (r) => `浏览次数：${r.integer(10, 9000)}`,
  (r) => `© ${r.integer(2005, 2024)} ${r.pick(["The Jiangzhou Times.", "江州报业集团"])} All Rights Reserved.`,
  (r) => `版权所有 ${paper(r)}社　未经许可不得转载`,
  (r) => `ICP备0${r.integer(1000000, 9999999)}号`,
  () => "关于我们 | 联系我们 | 广告服务 | 版权声明 | 网站地图",
  () => "相关新闻",
  () => "热门新闻",
  () => "网友评论",
  (r) => `共${r.integer(2, 900)}条`,
  (r) => `第${r.integer(1, 20)}页　共${r.integer(20, 90)}页`,
];

/** Advertisements, service lines, garbage. */
export const NOISE: readonly Form[] = [
  (r) => `${r.pick(["广告", "订报", "新闻", "读者", "发行"])}${r.pick(["热线", "电话", "专线"])}：${r.integer(2000000, 8999999)}`,
  (r) =>
    r.pick([
      "长按二维码关注我们",
      "扫一扫 看更多",
      "扫码下载客户端",
      "更多精彩内容请关注官方微信",
      "请继续往下阅读...",
      "点我下载APP",
      "点击阅读原文",
      "广告",
      "公益广告",
      "扫描二维码 观看视频",
      "关注公众号 获取更多资讯",
      "用APP看新闻 天天抽大奖",
    ]),
  (r) =>
    r.pick(["· 、 ｜ —", "■ □ ■", "一 一 一 一", "....．．", "( O ) 。", "Ⅱ 乂 丿 丶", "口口口口", "▁▁▁▁", "= = =", "@#￥%"]),
  (r) => `本报地址：${place(r)}市中山路${r.integer(1, 300)}号　邮编：43${r.integer(1000, 9999)}`,
];

/** Who made the page. */
export const CREDITS: readonly Form[] = [
  (r) => `责任编辑：${name(r)}　美术编辑：${name(r)}　校对：${name(r)}`,
  (r) => `责编 ${name(r)} 版式 ${name(r)} 校对 ${name(r)}`,
  (r) => `本版编辑：${name(r)}`,
  (r) => `（责任编辑：${name(r)}）`,
  (r) => `责任编辑/${name(r)} 版面设计/${name(r)}`,
  (r) => `■责编 ${spacedName(r)}　■美编 ${spacedName(r)}`,
  (r) => `编辑 ${name(r)} 电话 ${r.integer(80000000, 89999999)} 美编 ${name(r)} 审读 ${name(r)}`,
  (r) => `值班编委：${name(r)}　一版责编：${name(r)}`,
  (r) => `统筹：${name(r)}　执行：${names(r, " ")}`,
];

/** Labels over a story. */
export const COLUMNS: readonly Form[] = [
  (r) =>
    `${r.pick(["", "■", "【", "◆"])}${r.pick(["短评", "时评", "社论", "热点追踪", "图片新闻", "读者来信", "民生热线", "记者观察", "新闻链接", "国际观察", "经济观察", "人物", "简讯", "短讯", "编读往来", "本报评论员文章", "新闻背景", "现场", "深度", "特稿", "百姓故事", "基层来风", "权威发布", "名家", "随笔", "一周要闻", "记者手记", "采访札记"])}`.replace(
      /^【(.*)$/,
      "【$1】",
    ),
  (r) => `${place(r)}${r.pick(["观察", "纪事", "故事", "论坛", "之窗", "新闻"])}`,
  (r) =>
    `${r.pick(["优化", "推进", "走进", "喜迎", "聚焦", "关注"])}${r.pick(["营商环境", "乡村振兴", "基层", "丰收节", "两会", "重点项目"])}${r.pick(["", "系列报道"])}`,
];

/** Lead-ins above a headline. */
export const KICKERS: readonly Form[] = [
  (r) =>
    `${name(r)}${r.pick(["强调", "指出", "要求", "表示", "在江州调研时强调", "出席并讲话", "会见来宾时说", "在检查工作时指出", "主持并讲话", "作报告"])}`,
  (r) =>
    `${place(r)}${r.pick(["市委", "县", "市", "两会"])}${r.pick(["召开全会", "部署春耕工作", "开展专项整治", "举行新闻发布会"])}`,
  (r) =>
    `${r.pick(["多措并举", "上下同心", "立足长远", "深化改革", "面向群众", "真抓实干"])}　${r.pick(["攻坚克难", "服务为先", "着眼民生", "成效显著", "凝聚合力"])}`,
];

/** Lines under a headline. */
export const DECKS: readonly Form[] = [
  (r) =>
    `——${r.pick(["记", "访", "写在", "来自"])}${place(r)}${r.pick(["渡口的摆渡人", "县的一位老邮差", "大桥通车之际", "老街的报告", "林场护林员", "的调查"])}`,
  (r) =>
    `${r.pick(["各界", "群众", "专家", "沿线居民"])}${r.pick(["踊跃参加", "列队欢迎", "建议尽早立法", "反映强烈"])}${r.pick(["", "　工程年底完工"])}`,
  (r) => `（${r.pick(["附图片", "图片"])}${r.pick(["", "1张", "2张"])}）`,
];

/** Jumps to and from other pages. */
export const JUMPS: readonly Form[] = [
  (r) =>
    `（${r.pick(["上接", "紧接", "下转"])}第${r.pick([String(r.integer(1, 9)), chinese(r.integer(1, 9)), `A${r.integer(1, 9)}`])}版）`,
  (r) => `${r.pick(["▲上接", "▼下转", "上接", "下转", "►下转"])}${r.integer(1, 12)}版`,
  (r) => `(上接${r.pick("一二三四")}版)`,
  (r) => `${r.pick(["相关新闻见", "详见", "报道见"])}${r.pick(["第", "A", "p"])}${r.integer(2, 12)}${r.pick(["版", "版", ""])}`,
  (r) => `（${r.pick("ABC")}、${r.pick("DE")}版）`,
];
