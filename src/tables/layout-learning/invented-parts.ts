import { chinese, day, type Form, month, name, names, paper, place, spacedName, who } from "./invented-words.ts";

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
