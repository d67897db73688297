import { foldUnit } from "../language/fold.ts";
import { givenNameEvidence, surnameEvidence } from "../language/surnames.ts";
import { nameCharacters, nameContexts } from "./name-tables.ts";
import { PARTICLE_ZHU, STRONG_ZHU, WEAK_ZHU } from "./protected-names.generated.ts";
import { isHan, isHanUnit, type TextWindow, windowAt, wordCovers } from "./text-window.ts";

const LONGEST_WORD = 4;

let cachedWords: ZhuWords | undefined;
let cachedProtected: ReadonlySet<string> | undefined;

/** What a 著 is in text from Taiwan. */
export type ZhuReading = "own-word" | "particle" | "plain";

/** {@link readZhu} for a place of a line; most are settled by the characters next to them. */
export function readZhuAt(units: Uint16Array, from: number, to: number, at: number): ZhuReading {
  const previous = at > from ? foldUnit(units[at - 1] as number) : 0;
  const next = at + 1 < to ? foldUnit(units[at + 1] as number) : 0;
  const { neighbours } = words();
  if (isHanUnit(next) && neighbours[previous] === 0 && neighbours[next] === 0) return "plain";
  return readZhu(windowAt(units, from, to, at));
}

/**
 * What the 著 at the window's place is in text from Taiwan: a word of its own, a particle that OpenCC's phrases would leave as it is
 * (執著於, 穿著白色), or plain: then the dictionaries know.
 */
export function readZhu(window: TextWindow): ZhuReading {
  if (hasObject(window)) return "particle";
  if (isOwnZhu(window)) return "own-word";
  const { key, at } = window;
  const next = key.charAt(at + 1);
  if (next === "于") return PARTICLE_BEFORE_YU.has(key.charAt(at - 1)) ? "particle" : "own-word";
  return LEFT_BY_OPENCC.has(next) || LEFT_AFTER.has(key.charAt(at - 1)) ? "particle" : "plain";
}

/** 執著於, 附著於; before any other 於 OpenCC keeps 著 (著於竹帛). */
const PARTICLE_BEFORE_YU: ReadonlySet<string> = new Set("执附胶粘黏固沉穿衣");
/** OpenCC's phrases leave 著 before and after these; what of them is a word of its own is settled by then. */
const LEFT_BY_OPENCC: ReadonlySet<string> = new Set("式志白");
const LEFT_AFTER: ReadonlySet<string> = new Set("合名");

/**
 * Whether the 著 at the window's place is a word of its own (zhù: 專著, 所著, 程佑安著《江州志》, 著有) and no particle 着 as Taiwan writes it.
 */
function isOwnZhu(window: TextWindow): boolean {
  const { key, at } = window;
  const { strong, weak, particle, neighbours } = words();
  const isNear = neighbours[key.charCodeAt(at - 1)] === 1 || neighbours[key.charCodeAt(at + 1)] === 1;
  if (isNear && wordCovers(key, at, strong, LONGEST_WORD)) return true;
  const beginsParticle = particle.has(`着${key.charAt(at + 1)}`);
  if (isNear && !beginsParticle && wordCovers(key, at, weak, LONGEST_WORD)) return true;
  return !beginsParticle && (followsAuthor(window) || hasWorks(window));
}

/** 拿著名片, 隨著作品展出, 背著書包: a verb that takes 着, and after 著 a noun of its own begins. */
function hasObject({ key, at }: TextWindow): boolean {
  const previous = key.charAt(at - 1);
  if (!SEES.has(previous) && !TAKES.has(previous)) return false;
  if (OBJECTS.has(key.slice(at + 1, at + 3))) return true;
  return key.charAt(at + 1) === "书" && HOLDS.has(previous);
}

/** Nouns that begin with the end of a word with 著, of 著名, 著作, 著錄, 著述, 著稱. */
const OBJECTS: ReadonlySet<string> = new Set(
  "名片 名单 名牌 名胜 名义 名字 名额 名册 作品 作业 作家 作曲 作物 作风 作文 书包 书本 书籍 书架 书信 书桌 书卷 录音 录像 录影 述职 述说 称赞 称号 称呼".split(
    " ",
  ),
);
/** Verbs that hold a book or read it. */
const HOLDS: ReadonlySet<string> = new Set("拿捧看读抱背翻带念举夹握提抓合");
/** More verbs and prepositions of one character that take 着. */
const TAKES: ReadonlySet<string> = new Set("背陪跟沿穿拎提夹抓牵忙凭按照借藉顺本为追找围绕有用");

/** 程佑安著《江州志》, 程佑安、沈硯秋等著，: from a mark to 著 there is nothing but names, and then the title or the end. */
function followsAuthor({ key, at, isStart }: TextWindow): boolean {
  const next = key.charAt(at + 1);
  if (next !== "" && next !== "《" && next !== "「" && isHan(next)) return false;
  const previous = key.charAt(at - 1);
  if (previous === ")" || previous === "]") return true;
  let start = at;
  while (start > 0 && isHan(key.charAt(start - 1))) start--;
  if (start === 0 && !isStart) return false;
  const run = key.slice(start, at).replace(/[等合编译主]+$/, "");
  if (run === "") return start < at;
  const link = Math.max(...[..."由是为和与及"].map((one) => run.lastIndexOf(one)));
  return isAuthor(run) || (link >= 0 && isAuthor(run.slice(link + 1))) || followsRole(run);
}

/** 教授童元方: a role and a name. */
function followsRole(run: string): boolean {
  const { before } = nameContexts();
  for (let length = 2; length <= 3; length++) {
    if (!isAuthor(run.slice(-length))) continue;
    const role = run.slice(0, -length);
    for (let width = 2; width <= Math.min(4, role.length); width++) if (before.has(role.slice(-width))) return true;
  }
  return false;
}

function isAuthor(author: string): boolean {
  if (author.length < 2 || author.length > 4) return false;
  const width = author.length > 3 ? 2 : 1;
  const surname = surnameEvidence(author.slice(0, width));
  if (surname === undefined || surname < 5 || SEES.has(author.charAt(author.length - 1))) return false;
  const given = [...author.slice(width)].map((one) => (isProtected(one) ? 1 : givenNameEvidence(one)));
  return given.every((evidence) => evidence >= -1) && given.some((evidence) => evidence > 0);
}

/** Whether a folded character may be one that names keep: 泛 in 吳汎德著. */
function isProtected(folded: string): boolean {
  cachedProtected ??= new Set([...nameCharacters().values()].map(({ otherwise }) => otherwise));
  return cachedProtected.has(folded);
}

/** 著有《江州志》, 他著有多部小說. Not 望著有說有笑的孩子: there a verb stands before 著. */
function hasWorks({ key, at, isStart }: TextWindow): boolean {
  if (key.charAt(at + 1) !== "有") return false;
  if (WORKS.test(key.slice(at + 2))) return true;
  const previous = key.charAt(at - 1);
  if (previous === "" ? isStart : !isHan(previous) || SUBJECTS.has(previous)) return true;
  let start = at;
  while (start > 0 && isHan(key.charAt(start - 1))) start--;
  const run = key.slice(start, at);
  return (start > 0 || isStart) && (isAuthor(run) || followsRole(run));
}

const WORKS =
  /^(?:[《「『等多大数几两三一二四五六七八九十0-9]|专[著书]|论[著文]|小说|诗[集词]|散文|[文选]集|作品|译[著作]|回忆录|教材|剧本)/;
const SUBJECTS: ReadonlySet<string> = new Set("并亦也另曾还他她均共先后并");
/** Verbs of one character that take 着 and end what might look like a name: 高舉著「…」. */
const SEES: ReadonlySet<string> = new Set("看读拿捧写举握唱喊望听念说叫笑翻抱想盯指带戴穿靠对朝向随接挂贴印刻摆放开站坐");

interface ZhuWords {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly particle: ReadonlySet<string>;
  /** 1 for units that stand next to 著 where it is more than a particle. */
  readonly neighbours: Uint8Array;
}

function words(): ZhuWords {
  cachedWords ??= buildWords();
  return cachedWords;
}

function buildWords(): ZhuWords {
  const [strong, weak] = [STRONG_ZHU.split(" "), WEAK_ZHU.split(" ")];
  /** 著有, 著於. */
  const neighbours = new Uint8Array(0x10000);
  for (const one of ["有", "于", ...LEFT_BY_OPENCC, ...LEFT_AFTER]) neighbours[one.charCodeAt(0)] = 1;
  for (const word of [...strong, ...weak]) {
    const at = word.indexOf("著");
    for (const one of [word.charAt(at - 1), word.charAt(at + 1)]) if (one !== "") neighbours[one.charCodeAt(0)] = 1;
  }
  return { strong: new Set(strong), weak: new Set(weak), particle: new Set(PARTICLE_ZHU.split(" ")), neighbours };
}
