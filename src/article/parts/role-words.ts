/**
 * What a word of a signing line says of the names beside it.
 *
 * `person`: the names after it hold this role. `text` and `picture`: who wrote, who took the picture (before or after the name).
 * `desk`: the names after it are the desk's (编辑). `lent`: the names before it lent something, those after it did other work (供图, 视频).
 * `place`: a place comes after it (发自).
 */
export interface RoleWord {
  readonly kind: "person" | "text" | "picture" | "desk" | "lent" | "place";
  readonly role: string;
}

/** Work of the desk and of others than writers and photographers. */
const DESK =
  "(?:责任|本版|组版|文字|美术|版面|执行|值班|图片|新媒体|见习|实习|视觉|助理|网络|运维)*(?:编辑|主编|总编辑?)|责编|编审|审校|审稿|校对|检校|版式|美编|版面设计|设计|组版|监制|审核|出品人?|总值班|单位|学校|年级|班级|地址|指导(?:老师|教师)|辅导老师|指导单位|电话|电邮|邮箱|投稿|(?:新闻|报料|爆料|咨询|服务)*热线|微信|编导|主播|(?:发型|化妆|造型|服装|道具|场地|灯光|录音|导演|后期|字幕)(?= ?[:/])";
const LENT =
  "供图|提供|制图|绘图|制表|漫画|插图|插画|绘画|来源|资料图?片?|图源|题图|题字|配图|剪辑|配音|视频|作图|题照|照片|手绘|海报(?![道导])|数据|音频|动画|后期|字幕|航拍图|书法|篆刻|剪纸|版画";
const WRITES =
  "(?:参与|联合|综合|共同)采写|参与采访|采写|采访(?=[:/、.·]|撰)|采编|整理|执笔|口述|记录|统筹|策划|(?:综合|专题|联合|现场|独家|采访|特别|追踪|跟踪|深度|连线|编译|整理|综合外电)?(?:报道|报导)(?!记者|组)|供稿|专访|访谈|特写|讲述|主讲|翻译|译者|统稿|综合整理|特稿";
const REPORTER_KINDS =
  "全媒体?|融媒体?|新媒体|全介质|首席|高级|资深|主任|特派|摄影|文字|文图|视频|融合|政经|体育|财经|文化|社会|时政|国际|校园|小|军事|航拍|采访|调查|主笔|双语";

/**
 * Words that give a role, as patterns on the folded key; the first that matches at a place holds, so longer ones stand first.
 * Own compilation from general knowledge of bylines in mainland, Hong Kong, Macau, Taiwan, Singapore and Malaysian newspapers.
 */
const ROLE_PATTERNS: readonly (readonly [pattern: string, kind: RoleWord["kind"], role: string])[] = [
  ["(?:特约|兼职)(?:摄影)?记者|特派?撰稿记者", "person", "特约记者"],
  ["(?:见习|实习|试用)(?:摄影|文字|全媒体)?记者", "person", "见习记者"],
  [DESK, "desk", ""],
  ["实习生|实习学生|见习生|暑期实习", "person", "实习生"],
  ["(?:特约|见习|骨干|优秀|首席)?(?:通讯员|报道员|通联员|通信员)", "person", "通讯员"],
  [
    `(?:(?:${REPORTER_KINDS})+)?记者(?!亲历|体验|探访|走访|直击|再访|实拍|会|节|站|证|团|部|协会|席|观察|调查|手记|见闻|来信|视点|札记|述评|招待|见面|随笔|快评|点评|访谈|暗访|问|答)`,
    "person",
    "记者",
  ],
  ["特派员|播报员|采访员|采访主任|采访组|记者组", "person", "记者"],
  ["(?:特约|专栏|首席)?(?:撰稿人|撰稿员|撰述(?!委员)|评论员|主笔|专栏作家|观察员|撰述委员|社论委员)", "person", "作者"],
  ["(?<![A-Za-z])By(?= ?[A-Z\\u3400-\\u9fff])|笔者(?=:)", "text", "作者"],
  ["(?:本文)?作者(?!为|系|是|单位|介绍|简介|分别|均|[:]?(?:原)?(?:江|中)国)", "person", "作者"],
  ["编译(?:组|中心)?", "person", ""],
  [
    "图片文字|报[道导][/并及和、]摄影|摄影[/并及和、]报[道导]|图文|文图|文[/并及和、&+·]图|图[/并及和、&+·]文|摄影并?(?:报道|报导|撰文)|文[/、及和&+·]摄影?|文[/·]片",
    "text",
    "",
  ],
  [WRITES, "text", ""],
  ["特约撰稿|撰文|撰稿|文字|文稿|原著|原作", "text", "作者"],
  ["摄影|摄像|拍摄|航拍|摄制", "picture", "摄影"],
  [LENT, "lent", ""],
  ["发自", "place", ""],
];

const ROLE_WORD = new RegExp(ROLE_PATTERNS.map(([pattern]) => `(${pattern})`).join("|"), "g");

/** A role word and where it stands, in UTF-16 code units. */
export interface PlacedRoleWord extends RoleWord {
  readonly start: number;
  readonly end: number;
}

/**
 * Role words of a folded key, in order.
 *
 * @example findRoleWords("本报记者沈砚秋 通讯员陆明") // 记者 at 2 and 通讯员 at 8
 */
export function findRoleWords(key: string): readonly PlacedRoleWord[] {
  const found: PlacedRoleWord[] = [];
  ROLE_WORD.lastIndex = 0;
  for (let match = ROLE_WORD.exec(key); match !== null; match = ROLE_WORD.exec(key)) {
    let group = 1;
    while (group < match.length && match[group] === undefined) group += 1;
    const [, kind, role] = ROLE_PATTERNS[group - 1]!;
    found.push({ kind, role, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const SHORT_CREDIT = /^(?:文|图|摄|影|译|撰|作|著|综合)$/;

/**
 * The credit that one character standing alone gives: 文 or 撰 who wrote, 图 or 摄 who took the picture; 译 and 综合 text without a role.
 * `undefined` for what is no such word. Reads a folded key.
 *
 * @example readShortCredit("图") // { kind: "picture", role: "摄影" }
 */
export function readShortCredit(key: string): { readonly kind: "text" | "picture"; readonly role: string } | undefined {
  if (key.length === 0 || key.length > 2 || !SHORT_CREDIT.test(key)) return undefined;
  if (/^[图摄影]$/.test(key)) return { kind: "picture", role: "摄影" };
  return { kind: "text", role: /^[文撰著作]$/.test(key) ? "作者" : "" };
}

/**
 * Whether a word that stands alone joins names: 和 与 及 等 暨. Reads a folded key.
 *
 * @example isConnective("和") && !isConnective("文")
 */
export function isConnective(key: string): boolean {
  return key.length === 1 && "和与及等暨".includes(key);
}
