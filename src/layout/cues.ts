/**
 * Characters that the conventions of newspapers hang on. A line carries a mask of the groups it has a character of, so that a pattern
 * is only tried where it can match. Each entry is one bit; the characters are folded (Simplified, half-width).
 */
const CUE_CHARACTERS = {
  /** 记者, 通讯员, 作者, 评论员, 实习生, 文: who signs. */
  sign: "者员生文撰稿",
  /** 讯, 电, 消息, 报道, 报导: how a dispatch opens. */
  dispatch: "讯电息道导",
  /** 图, 摄, 照: pictures. */
  picture: "图摄照影▲△▼↑↓←→",
  /** 上接, 下转, 版: jumps and page labels. */
  page: "版接转页见Pp",
  /** 编, 校, 责, 审: the desk. */
  desk: "编校责审排检统",
  /** 年, 月, 日, 期: dates and issues. */
  date: "年月日期/-.",
  /** 报: newspaper names. */
  paper: "报刊社网台",
  /** 首页, 返回, 登录, 下载: navigation. */
  navigation: "首主返登下上更打关分搜目导点载享录回当您正评阅推热订注往放默收复查专来刊看进全大字",
  /** :: labels with a colon. */
  colon: ":",
  /** Brackets of every kind that open a line or hold a signature. */
  bracket: "([【〔〈<{",
  /** ℃, 晴, 雨, 风: weather. */
  weather: "℃晴雨风云温雪雾气",
  /** Web addresses, e-mail, copyright. */
  web: "@©:|>wWhHⅠ",
  /** 按, 评, 后: notes of the editor. */
  note: "按评后",
  /** 广告, 热线, 二维码, 扫, 地址: service and advertising. */
  service: "码扫热址价广购咨微客二",
  /** 强调, 指出, 要求: what a kicker ends with. */
  speech: "调出求示说席辞定话时",
  /** Dashes, bullets, list signs. */
  bullet: "—–-●■◆▲★□◎○◇☆·•※#*►▶⊙☉",
  /** Ordinals: 一、 （一） 第一章. */
  ordinal: "一二三四五六七八九十第①②③④⑤⑥⑦⑧⑨",
  /** Names set apart by a space or listed. */
  space: " ",
  /** 左为…, 右二…: who stands where in a picture. */
  side: "左右中上下前后",
  /** Particles of running text. */
  particle: "的了着过是",
  /** Quotation marks that open. */
  quote: "“「『",
  /** 说, 道, 表示, 指出, 称, 认为: verbs of saying at a line's end. */
  saying: "说道示出称为",
  /** / between names and places. */
  slash: "/",
  /** Names of columns and sections. */
  section: "闻评论经济文化国际体育社会科技专副生活观察要综合民法教财港地方版",
} as const;

/** The same for the first character of a line alone. */
const OPENING_CHARACTERS = {
  "opens-quote": "“「『‘",
  "opens-closing": ",。、;:!?)”」』》〉】〕%…",
  "opens-bullet": "●■◆▲★□◎○◇☆•※►▶⊙☉·*",
  "opens-markdown": "#*",
} as const;

/** A group of {@link CUE_CHARACTERS} or {@link OPENING_CHARACTERS}. */
export type Cue = keyof typeof CUE_CHARACTERS | keyof typeof OPENING_CHARACTERS;

const CUES: Readonly<Record<Cue, string>> = { ...CUE_CHARACTERS, ...OPENING_CHARACTERS };

const CUE_BITS: Readonly<Record<string, number>> = Object.fromEntries(Object.keys(CUES).map((name, bit) => [name, 1 << bit]));

/** Bits of the cues that any character of a line gives; the first character gives the others too. */
export const CUES_ANYWHERE: number = (1 << Object.keys(CUE_CHARACTERS).length) - 1;

/** The bit of a cue in {@link cueTable}. */
export function cueBit(cue: Cue): number {
  return CUE_BITS[cue] ?? 0;
}

let cachedTable: Int32Array | undefined;

/** Mask of cues by UTF-16 code unit: built at first use. */
export function cueTable(): Int32Array {
  if (cachedTable === undefined) {
    cachedTable = new Int32Array(0x10000);
    for (const [name, characters] of Object.entries(CUES)) {
      const bit = CUE_BITS[name] ?? 0;
      for (const character of characters)
        cachedTable[character.charCodeAt(0)] = (cachedTable[character.charCodeAt(0)] ?? 0) | bit;
    }
  }
  return cachedTable;
}
