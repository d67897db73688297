import type { Evidence } from "../evidence.ts";

/** Labels that papers put over a story or a series. */
const COLUMN_WORDS =
  /^[#■◆●□【[<《 ]*(?:本报|今日|每日|一周|每周|百姓)?(?:图片新闻|图片故事|图片报道|新闻图片|图说.{0,4}|评论|短评|时评|社评|社论|快评|锐评|述评|特稿|专稿|特写|速写|侧记|专访|访谈|人物|简讯|短讯|简明新闻|要闻简报|新闻简报|新闻链接|新闻背景|背景资料|相关链接|新闻分析|新闻观察|记者观察|记者手记|采访札记|编后|编者的话|编读往来|读者来信|读者投书|来信.{0,2}|来论|热线|民生热线|今日话题|焦点话题|热点.{0,4}|权威发布|权威访谈|现场|新闻现场|现场新闻|论坛|论点|观点|声音|漫画|随笔|杂谈|副刊|专栏|专题|专版|连载|链接|短波|财经短波|新闻幕后|新闻辞典|冷眼集|时事|港闻|动态|资讯|国际观察|经济观察|基层.{0,4}|通讯|消息|公告|声明|启事|通知|广告|裁判文书|起诉状.{0,8}|文摘|简报|快讯)[】\]>》# ]*$/;

const COLUMN_TAIL =
  /(?:专栏|之窗|热线|观察|视点|视角|视窗|论坛|在线|链接|纵横|广角|速递|园地|茶座|沙龙|周刊|系列(?:报道|评论)?|连载|追踪|进行时|故事|风采|之声|访谈|[巡回]访|看点|大家谈|一线|行动)[】\]》]?$/;

/** Column (栏目): a label that stands alone over a story. */
export const COLUMN_EVIDENCE: readonly Evidence[] = [
  {
    name: "column-word",
    why: "图片新闻, 短评, 读者来信: labels of papers",
    reach: "neighbours",
    opens:
      "#■◆●□【[<《 本今每一周百图新评短时社快锐述特专速侧访人简要相背记采编读来热民焦权现论观声漫随杂副连链财幕辞冷港动资国经基通消公启广裁起文",
    longest: 14,
    holds: (line) => COLUMN_WORDS.test(line.key),
  },
  {
    name: "column-tail",
    why: "…观察, …热线, …系列报道 on a very short line",
    reach: "line",
    ends: "栏窗线察点角坛接横递地座龙刊列道论载踪时事采声谈访动】]》",
    longest: 10,
    holds: (line) => COLUMN_TAIL.test(line.key),
  },
];
