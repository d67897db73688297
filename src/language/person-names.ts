import { foldKey } from "./fold.ts";
import { givenUnitEvidence, opensCompoundSurname, surnameEvidence, surnameUnitEvidence } from "./surnames.ts";

/** Longest run of characters without separator that is read as names, in UTF-16 code units: a dozen names. */
const LONGEST_RUN = 48;

/** What the shape of a name costs against the most frequent one, one surname and two given characters, in powers of two. */
const TWO_CHARACTERS = -1.5;
const COMPOUND_AND_ONE = -1;
const TWO_SURNAMES = -5;

const HAN_RUN = /^[\u3400-\u9fff]+$/;

/** Marks between names. `·` is none of them: it stands inside of one. */
const SEPARATOR = /[\s、，,;；/／｜|及和与與&＆]+/;

/**
 * Evidence in powers of two that a run of two to four characters is a Chinese person's name; `undefined` when it has not the shape of one.
 * Reads a folded key (`foldKey`). More than 5 is a good name.
 *
 * @example (personNameEvidence("沈砚秋") ?? 0) > 5
 * @example personNameEvidence("的时候") === undefined
 */
export function personNameEvidence(key: string): number | undefined {
  if (key.length < 2 || key.length > 4) return undefined;
  const evidence = nameEvidence(key, 0, key.length);
  return evidence === NO_NAME ? undefined : evidence;
}

const NO_NAME = Number.NEGATIVE_INFINITY;

/** {@link personNameEvidence} of two to four characters of a key, {@link NO_NAME} for what has not the shape of a name. */
function nameEvidence(key: string, start: number, length: number): number {
  const first = key.charCodeAt(start);
  const single = surnameUnitEvidence(first);
  const end = start + length;
  let best = NO_NAME;
  if (single > 0 && length < 4) best = single + given(key, start + 1, end) + (length === 2 ? TWO_CHARACTERS : 0);
  if (length > 2 && opensCompoundSurname(first)) {
    const compound = surnameEvidence(key.slice(start, start + 2));
    if (compound !== undefined)
      best = Math.max(best, compound + given(key, start + 2, end) + (length === 3 ? COMPOUND_AND_ONE : 0));
  }
  if (length < 4) return best;
  const second = single > 0 ? surnameUnitEvidence(key.charCodeAt(start + 1)) : 0;
  if (second > 0) best = Math.max(best, single + second + given(key, start + 2, end) + TWO_SURNAMES);
  if (TIBETAN_NAMES.has(key.slice(start, start + 2)) && TIBETAN_NAMES.has(key.slice(start + 2, end)))
    best = Math.max(best, TIBETAN_EVIDENCE);
  return best;
}

/** The two-syllable names of which two make most Tibetan names, as they are transcribed. Own compilation from general knowledge. */
const TIBETAN_NAMES: ReadonlySet<string> = new Set(
  (
    "次仁 扎西 多吉 卓玛 平措 旺堆 旺姆 央金 尼玛 达瓦 巴桑 边巴 格桑 洛桑 丹增 索朗 拉姆 曲珍 德吉 普布 米玛 仁增 群培 顿珠 白玛 强巴 赤列 加措 嘉措 才让 卓嘎 措姆 拉巴 桑珠 占堆 欧珠 罗布 罗桑 旺扎 旺久 旺修 朗杰 " +
    "贡布 贡觉 仓决 曲扎 益西 益希 琼达 桑吉 才旦 才仁 央宗 央措 玉珍 班觉 坚赞 晋美 晋巴 列珠 塔杰 土登 阿旺 其美 普琼 尼珍 珠杰 珠加 久美 多杰 华旦 公保 杰布 江措 邓珠 泽仁 泽旺 松吉"
  ).split(" "),
);
const TIBETAN_EVIDENCE = 16;

function given(key: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += givenUnitEvidence(key.charCodeAt(at));
  return sum;
}

/** Names of a run and how well they fit. */
export interface NameRun {
  /** Where each name ends in the run, in UTF-16 code units, ascending. */
  readonly ends: readonly number[];
  /** Sum of the evidence of the names, in powers of two. */
  readonly evidence: number;
}

/** What spaces cost, in powers of two: one inside a name that is not simply padded, one that two names do not have between them. */
const SPACE_INSIDE = -4;
const NO_SPACE_BETWEEN = -4;
const PADDING = -0.5;

/**
 * Divides a run of characters without separators into Chinese names, the most probable way; `undefined` when it cannot be divided without
 * a rest. Reads a folded key without spaces; `spaces` are the places in it where the text has one, which may stand between names or pad
 * one (沈　明). Linear in the length of the run; runs of more than 48 characters are no names.
 *
 * @example divideNames("沈砚秋陆明") // { ends: [3, 5], evidence: … }
 * @example divideNames("沈明陆砚秋", new Set([1, 2])) // 沈 明 陆砚秋: { ends: [2, 5], evidence: … }
 */
export function divideNames(key: string, spaces: ReadonlySet<number> = NO_SPACES): NameRun | undefined {
  if (key.length < 2 || key.length > LONGEST_RUN) return undefined;
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= key.length; end++) {
    best.push(-Infinity);
    from.push(0);
    const between = spaces.size > 0 && end < key.length && !spaces.has(end) ? NO_SPACE_BETWEEN : 0;
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length] ?? -Infinity;
      if (before === -Infinity) continue;
      const name = nameEvidence(key, end - length, length);
      if (name === NO_NAME) continue;
      const evidence = before + name + between + spacing(spaces, end - length, end);
      if (evidence > (best[end] ?? -Infinity)) {
        best[end] = evidence;
        from[end] = end - length;
      }
    }
  }
  const evidence = best[key.length] ?? -Infinity;
  if (evidence === -Infinity) return undefined;
  const ends: number[] = [];
  for (let end = key.length; end > 0; end = from[end] ?? 0) ends.unshift(end);
  return { ends, evidence };
}

const NO_SPACES: ReadonlySet<number> = new Set();

/**
 * Whether a run of characters without separators is names and nothing else, of so much evidence each, in powers of two.
 *
 * @example areNames("沈砚秋陆明", 5) && !areNames("江州市公安局", 5)
 */
export function areNames(key: string, evidence: number): boolean {
  const names = divideNames(key);
  return names !== undefined && names.evidence >= evidence * names.ends.length;
}

/** What the spaces inside a name cost: little where every character stands alone. */
function spacing(spaces: ReadonlySet<number>, start: number, end: number): number {
  if (spaces.size === 0) return 0;
  let inside = 0;
  for (let at = start + 1; at < end; at++) if (spaces.has(at)) inside += 1;
  if (inside === 0) return 0;
  return inside === end - start - 1 ? PADDING : SPACE_INSIDE;
}

/**
 * Names of a text that consists of names: separated by 、 or spaces, padded with a space (沈　明), or with nothing between them. What is no
 * name is left out. Names are returned as the text writes them, without padding.
 *
 * @example splitNames("沈砚秋陆明") // ["沈砚秋", "陆明"]
 * @example splitNames("沈　明、陸硯秋") // ["沈明", "陸硯秋"]
 */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  for (const piece of closePaddedNames(text).split(SEPARATOR)) {
    if (/[·•‧・]/.test(piece)) {
      names.push(piece);
      continue;
    }
    if (!HAN_RUN.test(piece)) continue;
    const run = divideNames(foldKey(piece));
    let start = 0;
    for (const end of run?.ends ?? []) {
      names.push(piece.slice(start, end));
      start = end;
    }
  }
  return names;
}

/** Characters that stand alone between spaces, as many as follow each other: 沈　明, 记 者 沈 砚 秋. */
const PADDED = /(?<![\u3400-\u9fff·])[\u3400-\u9fff](?:\s{1,8}[\u3400-\u9fff](?![\u3400-\u9fff·]))+/g;

/**
 * Takes the padding out of characters that stand alone between spaces. Needs at least two such characters in a row.
 *
 * @example closePaddedNames("本报记者 沈　明 陆砚秋") // "本报记者 沈明 陆砚秋"
 */
export function closePaddedNames(text: string): string {
  return text.replace(PADDED, (padded) => padded.replace(/\s+/g, ""));
}
