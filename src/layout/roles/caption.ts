import type { Evidence } from "../evidence.ts";
import { eachWith } from "../word-table.ts";

/** Characters of words for pictures, and the arrows that point to them. */
const PICTURE = "图摄照影▲△▼↑↓←→";

/** Words of which one says who took or sent the picture. */
const PHOTOGRAPHER_WORDS: readonly string[] = "摄 绘 供图 提供图片 制图 合成 资料 图片来源 网络图片 照片提供 图/ /图".split(" ");

/** Who stands where: 左为, 右二, 前排中: … */
const POSITIONS: readonly string[] = eachWith("左右中上下", "一二三四五0123456789:为起");

/** Caption (图片说明), with or without its photographer. */
export const CAPTION_EVIDENCE: readonly Evidence[] = [
  {
    name: "photographer",
    why: "王小川摄: who took the picture closes the line",
    reach: "neighbours",
    has: [PICTURE],
    says: PHOTOGRAPHER_WORDS,
    holds: (line) =>
      /(?:摄影?|供图|提供图片|翻摄|制图|绘图|绘|合成|资料照片?|资料图片?|图片来源.{0,12}|网络图片|照片提供|图\/.{2,8}|.{2,4}\/[图摄])[:〕】)\] ▲。]*$/.test(
        line.tail,
      ),
  },
  {
    name: "photographer-alone",
    why: "the line is nothing but the photographer",
    reach: "line",
    has: [PICTURE],
    opens: "(〔【",
    ends: ")〕】",
    longest: 30,
    holds: (line) => /^[(〔【].*(?:摄影?|供图|提供)[)〕】]$/.test(line.key),
  },
  {
    name: "picture-sent",
    why: "（新华社发） closes captions",
    reach: "line",
    has: ["(〔【"],
    says: ["发", "供图", "传真照片"],
    ends: ")〕】",
    holds: (line) => /[(〔【][^()]{2,14}(?:发|供图|传真照片)[^()]{0,10}[)〕】]$/.test(line.tail),
  },
  {
    name: "picture-start",
    why: "图为, 上图:, ▲: the line speaks of a picture",
    reach: "neighbours",
    has: [PICTURE],
    opens: "▲△▼↑↓←→◤◢● 上下左右前后图压照题(",
    holds: (line) =>
      /^[▲△▼↑↓←→◤◢● ]*(?:[上下左右]?图[为:①②③④⑤⑥一二三四五六\d(]|[上下左右前后]{1,2}图|图片说明|图片:|压题照片|图\d|照片|题图|[(]图片?[)]|▲|△)/.test(
        line.head,
      ),
  },
  {
    name: "picture-mark",
    why: "▲ ↑ point to a picture",
    reach: "line",
    has: ["▲△▼↑↓←→"],
    holds: (line) => /^[▲△▼↑↓←→]|[▲△▼↑↓←→]$/.test(line.key),
  },
  {
    name: "picture-label",
    why: "图片: announces captions",
    reach: "neighbours",
    opens: "图",
    longest: 6,
    holds: (line) => /^图片?[:]?$/.test(line.key),
  },
  {
    name: "picture-inside",
    why: "图为… opens the second sentence of a caption",
    reach: "line",
    has: ["图"],
    says: ["图为", "图中"],
    longest: 300,
    holds: (line) => /[。)][上下左右]?图[为中]/.test(line.key),
  },
  {
    name: "day-scene",
    why: "3月4日，…: a short line of one or two sentences that starts with a day describes a picture",
    reach: "line",
    opens: "0123456789",
    longest: 120,
    holds: (line) => line.shape.sentenceEnds <= 3 && /^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日/.test(line.head),
  },
  {
    name: "pictured",
    why: "左为…, 右二…: who stands where in a picture",
    reach: "line",
    has: ["左右中上下", ":为起"],
    says: POSITIONS,
    longest: 120,
    holds: (line) => /(?:^|[,。(])(?:前排|后排)?[左右中上下][一二三四五\d]?[:为起](?!止|来|点|因)/.test(line.key),
  },
  {
    name: "short-for-text",
    why: "one sentence, a third as long as the paragraphs of the page",
    reach: "neighbours",
    when: ["short-for-text"],
  },
  {
    name: "short-before-text",
    why: "such a sentence above all running text",
    reach: "line",
    when: ["short-for-text", "before-text"],
  },
  {
    name: "after-picture-label",
    why: "图片: stands above, or a numbered caption does",
    reach: "line",
    when: ["after-picture-label"],
  },
];
