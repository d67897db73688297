import { expect, it } from "vitest";
import { parseByline, readsAsByline } from "../../../src/article/parts/byline.ts";

const read = (text: string): string[] => parseByline(text).map(({ name, role }) => `${name}/${role}`);

it.each([
  ["程佑安 2019/03/04 18:19", "程佑安/"],
  ["2019年3月4日|文:程佑安", "程佑安/作者"],
  ["江州報／ 程佑安／渡口管理員（江州市）", "程佑安/作者"],
  ["江州市白石乡柳塘村 沈砚秋", "沈砚秋/作者"],
  ["初二（3）班 程佑安 指导教师 陆明", "程佑安/作者"],
  ["会计1502班 程佑安", "程佑安/作者"],
  ["（江州市白石中学 初三2班 程佑安）", "程佑安/作者"],
  ["由 程佑安 • 2015-04-30 • 社區", "程佑安/"],
  ["——本报编辑部", "本报编辑部/作者"],
  ["本报评论员", "本报评论员/作者"],
  ["（本报评论员）", "本报评论员/作者"],
  ["江州经济日报 C05 | 观景镜 | By 程佑安 |", "程佑安/作者"],
])("reads a line that signs by its form: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
  expect(readsAsByline(text)).toBe(true);
});

it.each(["江州大桥 2019/03/04 18:19", "江州市白石乡 茶园丰收", "2019年3月4日 星期一", "白石镇 今日停电"])(
  "does not take others for signatures: %s",
  (text) => {
    expect(readsAsByline(text)).toBe(false);
  },
);

it.each([
  ["第三棉纺厂 程佑安等七人", "程佑安/"],
  ["江州中学 沈砚秋", "沈砚秋/"],
  ["心内科 沈砚秋", "沈砚秋/"],
  ["工地民工 沈砚秋", "沈砚秋/作者"],
  ["江州融媒体中心 沈砚秋 报道", "沈砚秋/"],
  ["读者 水波", "水波/作者"],
  ["读者 pl_2013", "pl_2013/作者"],
  ["陈佑安／橡樹丘", "陈佑安/"],
  ["陈佑安(塘尾)", "陈佑安/"],
])("reads where a writer works only at the edge of a text: %s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
  expect(readsAsByline(text, true)).toBe(true);
  expect(readsAsByline(text)).toBe(false);
});

it.each([
  "第三棉纺厂 喜获丰收",
  "江州市委 沈砚秋",
  "陈佑安/张志强",
  "读者 天地",
  "江州县 白石乡",
  "读者 来信",
  "二班 春游",
  "本报编辑部评出年度新闻",
  "江州医院 门诊",
])("does not take others for writers at the edge of a text: %s", (text) => {
  expect(readsAsByline(text, true)).toBe(false);
});
