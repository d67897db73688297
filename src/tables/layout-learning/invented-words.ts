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

/** A name. */
export function name(random: Random): string {
  return random.pick<string>(SURNAMES) + random.pick<string>(GIVEN) + (random.chance(0.65) ? random.pick<string>(GIVEN) : "");
}

/** A place. */
export const place = (random: Random): string => random.pick(PLACES);
/** A newspaper's name. */
export const paper = (random: Random): string => random.pick(PAPERS);
/** A section of a paper. */
export const section = (random: Random): string => random.pick(SECTIONS);
/** A month. */
export const month = (random: Random): number => random.integer(1, 12);
/** A day that every month has. */
export const day = (random: Random): number => random.integer(1, 28);
/** A number below thirty in Chinese. */
export const chinese = (value: number): string =>
  value < 10
    ? (DIGITS[value] as string)
    : `${value < 20 ? "" : DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? "" : DIGITS[value % 10]}`;
/** One to three names. */
export const names = (random: Random, between: string): string =>
  Array.from({ length: random.integer(1, 3) }, () => name(random)).join(between);
/** A name, short ones sometimes padded. */
export const spacedName = (random: Random): string => name(random).replace(/^(.)(.)$/, random.chance(0.4) ? "$1　$2" : "$1$2");
/** What somebody signs as. */
export const who = (random: Random): string =>
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
