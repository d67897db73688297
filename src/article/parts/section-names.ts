import { foldKey } from "../../language/fold.ts";

/** Names of pages in mainland, Taiwan, Hong Kong, Macau, Singapore and Malaysian papers, folded. Own compilation from general knowledge. */
const NAMES =
  "要闻|头版|焦点|时政|政治|社会|综合|综合新闻|新闻|国际|国内|国际新闻|地方|地方新闻|民生|经济|财经|金融|证券|产业|产经|科技|教育|健康|卫生|文化|文艺|文娱|娱乐|影视|体育|体坛|副刊|读书|理论|评论|时评|言论|论坛|社论|专题|专版|专刊|特刊|特别报道|深度|调查|法治|法制|军事|生态|环保|农业|农村|三农|工业|能源|汽车|房产|地产|楼市|旅游|生活|消费|美食|时尚|家庭|人物|图片|影像|广告|公告|分类广告|连载|文摘|天下|视野|港闻|澳闻|台湾|两岸|马经|波经|体育新闻|本地新闻|即时|热点|聚焦|党建|人大|政协|统战|区县|县域|基层|校园|青春|少年|老年|妇女|职场|创业|投资|理财|周末|星期天|百姓|互动|服务|气象|收藏|书画|艺术|音乐|戏剧|华章|家园|大观|时空|纵横|视点|观察|广角";
const BEFORE = "|今日|都市|本地|本市|两岸|中国|港澳|神州|大陆|全球|环球|海外";
const BEHIND = "|新闻|版|周刊|专版";
const LONGEST = 12;

/** Sets, for a pattern of all names takes as long to compile as a page to clean. */
let lazyNames:
  | { readonly names: ReadonlySet<string>; readonly before: readonly string[]; readonly behind: readonly string[] }
  | undefined;

function names(): NonNullable<typeof lazyNames> {
  lazyNames ??= { names: new Set(NAMES.split("|")), before: BEFORE.split("|"), behind: BEHIND.split("|") };
  return lazyNames;
}

/**
 * Whether a line is the name of a page or section and nothing else.
 *
 * @example isSectionName("要聞") && isSectionName("教育周刊") && !isSectionName("江州大桥通车")
 */
export function isSectionName(line: string): boolean {
  if (line.length > LONGEST) return false;
  const key = foldKey(line).replace(/\s/g, "");
  const { names: known, before, behind } = names();
  return before.some(
    (start) =>
      key.startsWith(start) &&
      behind.some(
        (end) => key.endsWith(end) && known.has(key.slice(start.length, Math.max(start.length, key.length - end.length))),
      ),
  );
}
