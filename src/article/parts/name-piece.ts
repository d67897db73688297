import { isMedium } from "../../language/agencies.ts";
import { divideNames, personNameEvidence } from "../../language/person-names.ts";
import { isPlace, placeAtStart } from "../../language/places.ts";
import { givenUnitEvidence } from "../../language/surnames.ts";

/** Start and end of each name, in UTF-16 code units. */
type Spans = readonly (readonly [start: number, end: number])[];

/** Names in a piece without separators. */
export interface NamePiece {
  /** Start and end of each name in the piece, in UTF-16 code units. */
  readonly spans: Spans;
  /** Length of what stands before the first name: a place, an office (江州市公安局). */
  readonly prefix: number;
  /** The piece says that they took a picture: 沈砚秋摄. */
  readonly picture: boolean;
}

const NONE: NamePiece = { spans: [], prefix: 0, picture: false };

/** Evidence per name, in powers of two, from which a run is divided; a rare surname with usual given characters has it. */
export const NAME_EVIDENCE = 3;

/** The same where several names stand without anything between them: words of a sentence fall into poor names easily. */
const SEVERAL_NAMES_EVIDENCE = 6;

/** Evidence from which four characters directly behind 记者 are two names; elsewhere they may be one of another language (索朗罗布). */
const TWO_SHORT_NAMES = 8;

/** Words of bylines that have the length of a name and are none. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "综合 专题 特稿 专稿 消息 快讯 电讯 通讯 特写 独家 深度 原创 转载 摘自 选自 原载 据悉 完 全文 待续 续完 上接 下转 见图 附图 上图 下图 左图 右图 新华 中新 来源 网络 资料 评论 社论 短评 时评 社评 编者 " +
    "展开 收起 打开 关闭 返回 收藏 分享 白羊 金牛 双子 巨蟹 狮子 处女 天秤 天蝎 射手 摩羯 水瓶 双鱼 敬启 敬上 敬谢 鸣谢 启事 谨启 转贴 转贴自 明日续 下期续 读者 来信 作者 单位 现场 连线 观察 关注 聚焦 图片 文章 要闻 新闻 首席 资深 高级 全媒 本栏 本版 本组 均 特约 驻 本人 即时 外电 台讯 本台 国际 社会 生活 地方 政治 体育 娱乐 财经 科技 大陆 两岸 广告 " +
    "企划 有关 详见 以上 另 和 等 组 王牌 高中 高校 国家 公安 任务 方面 方法 安全 安全部 高考 马上 明天 今天 昨天 江南 中国 全国 本市 我市 本省 我省 编后 摘编 小结 略 左 右 中 前 后 左起 右一 左一 " +
    "从左至右 受访者 受访 宿舍 小区 社区 视觉中国 公安部 发布会 金融 金额 时间 时候 文化 明显 强调 强烈 解放 解放军 解决 成功 成立 成为 平均 平安 平方 安排 安定 双方 牛奶 马路 水平 水利 白天 黑龙江 石油 " +
    "钱币 方针 程度 程序 关系 关于 万元 单位 席位 路透 路透社 常务 常委 党委 党员 于是 季节 经济 经过 古代 高度 高速 高级 高兴 时代 时期 计划 项目 都市 农业 农民 农村 温度 温暖 安徽 江苏 江西 云南 山东 " +
    "山西 湖北 湖南 河北 河南 贵州 甘肃 海南 广西 广东"
  ).split(" "),
);

/**
 * Whether a folded word has the length of a name and is a word of bylines and sections all the same: 来信 专题 完.
 *
 * @example isNoName("来信") && !isNoName("陆明")
 */
export function isNoName(key: string): boolean {
  return NO_NAMES.has(key);
}

/** Ends of the name of an office, a school, a firm or an administrative unit before the name of a correspondent. */
const OFFICE_ENDING = /[省市县区旗州盟乡镇村署局厅部委院校厂站队所处科室办社行司会团营连港矿场馆店园宫寺段库报台网中心]$/;

/** Ends by which a piece is an office or a place unless it is a very good name: 宣传部, 松林乡. */
const ENDS_AS_OFFICE = /[部署局厅院委厂队所处馆店台会组团乡镇县]$|(?:公司|大学|学校|[中小]学|集团|银行|政府)$/;
const OFFICE_EVIDENCE = 9;

/** Titles and callings after or instead of a name. */
const STANDING =
  /(?:主席|省长|市长|县长|区长|总理|部长|校长|局长|院长|主任|书记|总统|行长|教授|教师|老师|学生|市民|居民|村民|农民|工人|职工|业主|读者|网友|医师|医生|护士|律师|议员|委员|代表|职员|家长|作家|学者|博士|同志|先生|女士|小姐|记者|编辑|员)$/;

/** Names of other languages in characters that transcribe, longer than Chinese names: 阿不都热依木. */
const TRANSCRIBED =
  /^[阿不艾依伊吾买麦提江木吐尔拜克孜热合曼古丽力甫巴特乌兰勒其格日斯琴高娃敖登图雅苏布都达瓦次仁扎西多吉卓玛平措旺堆索朗罗桑丹增央金尼珠嘉加才让洛德白拉姆曲珍边普米强赤列顿群培欧占朗杰帕孜哈萨汗别努库沙塔卡亚森赛娜莎居马]{4,9}$/;

/** Characters behind names that are no part of them: 沈砚秋等, 沈砚秋撰. */
const WORDS_BEHIND = "等撰译";

const HAN_RUN = /^[\u3400-\u9fff]+$/;
const LATIN_NAME = /^[A-Z][a-zA-Z.'’-]+(?: [A-Z][a-zA-Z.'’-]*){0,4}$/;

/**
 * Reads the names of a piece without separators: one name, several without anything between them, names after an office or a place
 * (江州市公安局沈砚秋陆明). With `lenient`, a short piece that reads as nothing else is a name: pen names, rare surnames, Tibetan and
 * Mongolian names. `certain` is a piece directly after 记者 or the like: there 江南 is a name.
 *
 * @example readNamePiece("江州市公安局沈砚秋陆明", false) // spans [6,9] [9,11], prefix 6
 */
export function readNamePiece(key: string, lenient: boolean, certain = false): NamePiece {
  if (key.includes("·") || key.includes("•")) return dottedName(key);
  if (!HAN_RUN.test(key)) return lenient && LATIN_NAME.test(key) ? { spans: [[0, key.length]], prefix: 0, picture: false } : NONE;
  const picture = key.length > 2 && key.endsWith("摄");
  const end = key.length - (picture || (key.length > 2 && WORDS_BEHIND.includes(key.charAt(key.length - 1))) ? 1 : 0);
  const run = key.slice(0, end);
  if (!certain && NO_NAMES.has(run)) return NONE;
  const spans = run.length > 4 ? better(divide(run), afterOffice(run), run) : divide(run, certain);
  if (spans !== undefined) return { spans, prefix: spans[0]?.[0] ?? 0, picture };
  const short =
    end >= 2 &&
    end <= 4 &&
    !isMedium(run) &&
    placeAtStart(run) === 0 &&
    !OFFICE_ENDING.test(run) &&
    !ENDS_AS_OFFICE.test(run) &&
    !STANDING.test(run);
  return lenient && ((short && couldBeName(run)) || TRANSCRIBED.test(run)) ? { spans: [[0, end]], prefix: 0, picture } : NONE;
}

/** Evidence of a character that stands in running text so much more than in names that no pen name has it: 不 对 在. */
const RUNNING_TEXT = -4;

/** Whether a run that is no known name may be a pen name or one of another people: nothing in it is a word of sentences. */
function couldBeName(run: string): boolean {
  for (let at = 0; at < run.length; at++) if (givenUnitEvidence(run.charCodeAt(at)) <= RUNNING_TEXT) return false;
  return true;
}

/** 艾力江·买买提; 江苏·沈砚秋 is a name after a place. */
function dottedName(key: string): NamePiece {
  if (key.length > 24) return NONE;
  const dot = key.search(/[·•]/);
  const prefix = isPlace(key.slice(0, dot)) ? dot + 1 : 0;
  return { spans: [[prefix, key.length]], prefix, picture: false };
}

function divide(run: string, certain = false): Spans | undefined {
  const names = divideNames(run);
  const last = run.slice(names?.ends.at(-2) ?? 0);
  if (last.length > 2 && ENDS_AS_OFFICE.test(last) && (personNameEvidence(last) ?? 0) < OFFICE_EVIDENCE) return undefined;
  if (names === undefined || names.evidence < leastEvidence(run, names.ends.length, certain)) return undefined;
  const spans = names.ends.map((end, index) => [names.ends[index - 1] ?? 0, end] as const);
  const words = spans.length > 1 && spans.some(([start, end]) => STANDING.test(run.slice(start, end)));
  return words ? undefined : spans;
}

/** Evidence from which a run is so many names. */
function leastEvidence(run: string, count: number, certain: boolean): number {
  if (run.length !== 4 || count !== 2) return count * (count > 1 ? SEVERAL_NAMES_EVIDENCE : NAME_EVIDENCE);
  return certain && !TRANSCRIBED.test(run) ? TWO_SHORT_NAMES : 2 * SEVERAL_NAMES_EVIDENCE;
}

/** What a run is: names from its start, or names after an office, whichever are the better names. */
function better(whole: Spans | undefined, after: Spans | undefined, run: string): Spans | undefined {
  if (whole === undefined || after === undefined) return whole ?? after;
  return evidence(after, run) > evidence(whole, run) ? after : whole;
}

function evidence(spans: Spans, run: string): number {
  let sum = 0;
  for (const [start, end] of spans) sum += personNameEvidence(run.slice(start, end)) ?? 0;
  return sum / spans.length;
}

/** Names after the last office or place of the run, the shortest rest that is names coming last. */
function afterOffice(run: string): Spans | undefined {
  for (let start = run.length - 2; start >= 2; start--) {
    if (!OFFICE_ENDING.test(run.slice(0, start)) && placeAtStart(run) !== start) continue;
    const spans = divide(run.slice(start));
    if (spans !== undefined) return spans.map(([from, to]) => [from + start, to + start] as const);
  }
  return undefined;
}

/**
 * Spans of the names that stand directly before the name of a medium, in UTF-16 code units; none where the piece reads otherwise.
 * `least` is the evidence per name, in powers of two, that they exceed.
 *
 * @example namesBeforeMedium("沈砚秋江州日报", 8) // [[0, 3]]
 */
export function namesBeforeMedium(key: string, least: number): Spans {
  const own = key.search(/本[报刊网台社]/);
  if (own >= 2) return divide(key.slice(0, own)) ?? [];
  let best: Spans = [];
  let most = least;
  for (let length = 2; length <= Math.min(9, key.length - 3); length++) {
    const run = key.slice(0, length);
    const names = isMedium(key.slice(length)) && !isPlace(run) ? divideNames(run) : undefined;
    if (names === undefined) continue;
    const evidence =
      names.evidence / names.ends.length - (key.length - length === 3 && !SHORT_MEDIA.has(key.slice(length)) ? SHORT_MEDIUM : 0);
    if (evidence <= most) continue;
    most = evidence;
    best = divide(run) ?? [];
  }
  return best;
}

/** What it costs to leave a medium three characters (新京报): most names of media are longer. */
const SHORT_MEDIUM = 5;

/** Media with a name of three characters, before which the names end. Own compilation from general knowledge. */
const SHORT_MEDIA: ReadonlySet<string> = new Set(
  "联合报 大公报 文汇报 新京报 中国报 光华报 中时报 文艺报 法治报 法制报 新快报 体坛报 新华社 中新社 中央社 中评社 中通社 法新社 路透社 美联社 彭博社 共同社 新华网 人民网 光明网 央广网 央视网 中新网".split(
    " ",
  ),
);
