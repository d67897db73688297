/** Characters of folded text that patterns cannot do without, by what they are a cue to. A character may be a cue to several things. */
const CUES = {
  /** 新华社北京4月8日电, 本报讯, 消息, 报道, 【本报专稿】. */
  dispatch: "讯电息道导】",
  /** 上接第1版, 下转二叠, 见内页. */
  page: "版页叠面",
  /** What tells first when something happened: 昨天, 3月4日, 近期, 本月, 上周. */
  when: "昨今前近日最周星本",
  /** Marks of headings and lists, and all white space. */
  mark: "#*·•\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  digit: "0123456789",
  /** What a line that names a paper, an issue or a page has beside digits: 江州日报, 南方周末, 参考消息, 2019年. */
  paper: "报周息财年版",
  quotation: "“”「」『』",
  colon: ":：",
  closing: ")〕]】︶",
  opening: "(〔[【",
  /** 记者, 作者. */
  reporter: "者",
  /** 江州市, 白石乡, 自治区: where something happened. */
  place: "省市县乡镇村州区",
  /** What a line that signs has: 记者, 通讯员, 实习生, 特派员, 撰文, 采写, 采访, 整理, 编译, 口述, 执笔, 来信, 报道, By, a slash, a bullet. */
  signing: "者员生文写采理译述笔书信稿道导y/╱∕⁄＼\\|丨︱□■◎☉",
} as const;

/** What a character may be a cue to. */
export type Cue = keyof typeof CUES;

/** The bit of each cue. */
export const CUE: Readonly<Record<Cue, number>> = Object.fromEntries(
  Object.keys(CUES).map((name, place) => [name, 1 << place]),
) as Record<Cue, number>;

let cached: Uint16Array | undefined;

/**
 * The cues that stand among folded code units, from `from` to before `to`, as bits of {@link CUE}: which patterns can match at all.
 *
 * @example (cuesOf(foldUnits("本報訊").units, 0, 3) & CUE.dispatch) !== 0
 */
export function cuesOf(units: Uint16Array, from: number, to: number): number {
  cached ??= buildTable();
  const table = cached;
  let found = 0;
  for (let at = from; at < to; at += 1) found |= table[units[at]!]!;
  return found;
}

/** How far from either end of a piece its cues are told apart, in code units: a jump, the first words, a dateline. */
const EDGE = 24;
const OPENING = 28;
const HEAD = 60;

/** The cues of a piece of text, as bits of {@link CUE}. */
export interface PieceCues {
  /** Of its first 24, 28 and 60 code units. */
  readonly edge: number;
  readonly opening: number;
  readonly head: number;
  readonly all: number;
  /** Of its last 24, and of its last two. */
  readonly tail: number;
  readonly end: number;
}

/** Of a text that was not looked at: it may have everything. */
export const ANY_CUES: PieceCues = { edge: -1, opening: -1, head: -1, all: -1, tail: -1, end: -1 };

/** Reads the cues of a piece among folded code units, from `from` to before `to`. */
export function readPieceCues(units: Uint16Array, from: number, to: number): PieceCues {
  const length = to - from;
  const edge = cuesOf(units, from, length < EDGE ? to : from + EDGE);
  // Most headlines and lines of furniture are no longer than that.
  if (length <= EDGE)
    return { edge, opening: edge, head: edge, all: edge, tail: edge, end: cuesOf(units, Math.max(from, to - 2), to) };
  const opening = edge | cuesOf(units, from + EDGE, Math.min(to, from + OPENING));
  const head = length <= OPENING ? opening : opening | cuesOf(units, from + OPENING, Math.min(to, from + HEAD));
  return {
    edge,
    opening,
    head,
    all: length <= HEAD ? head : head | cuesOf(units, from + HEAD, to),
    tail: cuesOf(units, to - EDGE, to),
    end: cuesOf(units, to - 2, to),
  };
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  Object.values(CUES).forEach((characters, place) => {
    for (const character of characters) table[character.charCodeAt(0)]! |= 1 << place;
  });
  return table;
}
