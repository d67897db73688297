import { isMedium } from "../../language/agencies.ts";

const DAY = "(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?";
const CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp][Mm])?";
const ENGLISH_DAY = "(?:[A-Z][a-z]{2,8}\\.?,?\\s)?[A-Z][a-z]{2,8}\\.?\\s\\d{1,2},\\s?(?:19|20)\\d\\d,?";

/** What sites set beside the author of a story: when it came out, from where, how often it was read, buttons. Reads a folded key. */
const DATA = new RegExp(
  [
    `(?:(?:发布|更新|刊登|上传|出版|发表|添加)?(?:时间|日期|于)\\s?[:/]?\\s?|on )?(?:${DAY}|${ENGLISH_DAY})(?:[\\sT|]+${CLOCK})?(?:\\s?(?:星期|周)[一二三四五六日天])?(?:\\s[•·]\\s[\\u3400-\\u9fff]{2,4}$)?`,
    "(?:稿件|文章|信息|新闻|内容)?(?:来源|稿源)[:](?!\\s*作者)\\s*([\\u3400-\\u9fffA-Za-z·]{2,14})",
    "(?:点击|阅读|浏览|点阅|人气|评论|访问|观看)(?:次数|人数|数|量|率)?\\s?[:(]?\\s?\\d+\\s?[)次人]?",
    "[【[(]?字[号体级](?:大小)?\\s?[:]?[\\s大中小特TAa+|/-]*[】\\])]?",
    "第\\s?[一二三四五六七八九十\\d]{1,3}\\s?版",
    "[/|]\\s?[A-D]?\\d{1,3}版(?=[】\\])])",
    "【?(?:我有话说|我来说两句|打印(?:本页)?|收藏(?:本页|本文)?|分享(?:到|至)?|纠错|听新闻|收听|关闭(?:窗口)?|放大|缩小|推荐)】?(?=$|[\\s:|【])",
  ].join("|"),
  "g",
);

/** What lines with such data have: a year, a source, the size of the letters, a button. */
const MAY_HOLD = /(?:19|20)\d\d|来源|稿源|字[号体级]|我有话说|打印|收藏|分享|纠错/;

/**
 * A line without the data and buttons that sites set beside the author: what it says of who signs is left, with spaces for what is gone. A paper that is the source stays: who signs works for it.
 * The line itself where it holds none. Reads the text and its folded key, which are as long as each other.
 *
 * @example withoutPageData("2019-03-04 08:22 来源：江州日报 作者：沈砚秋", key) // "来源：江州日报 作者：沈砚秋"
 */
export function withoutPageData(text: string, key: string): string {
  if (!MAY_HOLD.test(key)) return text;
  let left = "";
  let from = 0;
  for (const match of key.matchAll(DATA)) {
    if (match[1] !== undefined && isMedium(match[1])) continue;
    left += `${text.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  if (from === 0) return text;
  return (left + text.slice(from)).replace(/^[\s|/•·:：丨-]+|[\s|/•·丨-]+$/g, "");
}
