import { placeAtStart } from "../language/places.ts";
import type { KeptReason, Region } from "../model/conversion.ts";
import { type NameCandidate, nameCandidates } from "./name-score.ts";
import { type KnownName, type NameCharacter, nameCharacters } from "./name-tables.ts";
import { readZhuAt } from "./own-zhu.ts";
import { isAmongTraditional, type Span } from "./script-decision.ts";
import { isShopOrPlace } from "./shop-and-place.ts";
import { type TextWindow, windowAt, wordCovers } from "./text-window.ts";

/** One character that is not converted as its dictionary would. */
export interface KeptCharacter {
  readonly at: number;
  /** What it is in Simplified text: 昇, 钜 for 鉅. */
  readonly unit: number;
  readonly because: KeptReason;
  /** Where the name or word around it begins and ends. */
  readonly within?: Span;
}

/** A marked character, the line that it stands on, and the region whose dictionaries convert it. */
export interface Mark {
  readonly at: number;
  readonly line: Span;
  readonly region: Region;
}

/** Evidence in powers of two from which a stretch is a name; frequent characters need more, for chance has more occasions. */
const ENOUGH = 9;
const ENOUGH_FOR_FREQUENT = 10;
const FREQUENT_PRIOR = -5;
/** What the same name, found beyond doubt elsewhere on the page, adds. */
const ELSEWHERE = 7;

const ZHU = 0x8457;
const ZHE = 0x7740;
const YAO = 0x4e48;
const SHEN = 0x6c88;
const CHEN = 0x6c89;

/** A character whose name was not evident by itself. */
interface Doubt {
  readonly kept: KeptCharacter;
  readonly candidates: readonly NameCandidate[];
}

/**
 * The marked characters of a page that conversion must not touch, in order: those in names of persons (found by a scan of the whole
 * page: a name found once is a name everywhere), in known names and words, in names of shops and places, 著 as a word of its own, and
 * characters of which the text says that they are Traditional forms.
 *
 * @param names names found before, to which those found here are added
 */
export function protectNames(units: Uint16Array, marks: readonly Mark[], names: Set<string>): readonly KeptCharacter[] {
  const kept: KeptCharacter[] = [];
  const doubts: Doubt[] = [];
  for (const mark of marks) {
    const unit = units[mark.at] as number;
    const character = nameCharacters().get(unit);
    if (character === undefined) continue;
    if (unit === ZHU) {
      const reading = readZhuAt(units, mark.line.from, mark.line.to, mark.at);
      if (reading !== "plain") kept.push({ at: mark.at, unit: reading === "own-word" ? ZHU : ZHE, because: reading });
      continue;
    }
    if (unit === YAO && !isAmongTraditional(units, mark.at, mark.line)) {
      kept.push({ at: mark.at, unit: YAO, because: "own-word" });
      continue;
    }
    const window = windowAt(units, mark.line.from, mark.line.to, mark.at);
    const settled = settle(units, window, mark, character);
    if (settled.length > 0) {
      kept.push(...settled);
      if (settled[0]?.because === "known-name") names.add(window.key.charAt(window.at));
    } else if (unit !== SHEN || isInWord(window, character)) judge(window, mark, character, names, kept, doubts);
  }
  for (const { kept: one, candidates } of doubts) {
    const known = candidates.find(({ name, score }) => score + ELSEWHERE >= ENOUGH && names.has(name));
    if (known) kept.push({ ...one, because: "name-elsewhere", within: spanOf(known, one.at) });
    else if (one.unit === SHEN) kept.push({ at: one.at, unit: CHEN, because: "ordinary-word" });
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** 沈 stays by itself where it is in no word of 沉. */
function isInWord({ key, at }: TextWindow, character: NameCharacter): boolean {
  const word = key.replaceAll("沈", character.otherwise).replaceAll("著", "着");
  return wordCovers(word, at, character.words, 4);
}

/** What needs no weighing: known names, quoted forms, the shapes of shops and places. */
function settle(units: Uint16Array, window: TextWindow, { at }: Mark, character: NameCharacter): readonly KeptCharacter[] {
  const unit = character.kept.charCodeAt(0);
  for (const name of character.names) if (standsAt(window, name, character)) return keepKnown(units, at, name, unit);
  if (units[at] === SHEN && /[老小阿姓]/.test(window.key.charAt(window.at - 1))) return [{ at, unit, because: "name" }];
  if (isHexagram(window, character)) return [{ at, unit, because: "known-name" }];
  if (isQuotedForm(window)) return [{ at, unit, because: "quoted-form" }];
  return isShopOrPlace(window, character) ? [{ at, unit, because: "shop-or-place" }] : [];
}

/** A short name may begin with the end of an ordinary word (餅乾和 is no 乾和); longer ones hardly. */
function standsAt({ key, at }: TextWindow, { before, after }: KnownName, character: NameCharacter): boolean {
  if (!key.startsWith(after, at + 1) || !key.startsWith(before, at - before.length) || before.length > at) return false;
  if (before.length > 0 || after.length > 1) return true;
  return !wordCovers(key.slice(0, at) + character.otherwise, at, character.words, 4);
}

function keepKnown(units: Uint16Array, at: number, { before, after, form }: KnownName, unit: number): readonly KeptCharacter[] {
  const within = { from: at - before.length, to: at + 1 + after.length };
  if (form === "") return [{ at, unit, because: "known-name", within }];
  return [...form].flatMap((one, index) => {
    const place = at - before.length + index;
    const isOwn = place === at || units[place] === one.charCodeAt(0);
    return isOwn ? [{ at: place, unit: one.charCodeAt(0), because: "known-name", within }] : [];
  });
}

/** Weighs whether the character stands in the name of a person. */
function judge(
  window: TextWindow,
  { at }: Mark,
  character: NameCharacter,
  names: Set<string>,
  kept: KeptCharacter[],
  doubts: Doubt[],
): void {
  const one: KeptCharacter = { at, unit: character.kept.charCodeAt(0), because: "name" };
  const candidates = nameCandidates(window, character);
  const best = candidates[0];
  const enough = character.prior <= FREQUENT_PRIOR ? ENOUGH_FOR_FREQUENT : ENOUGH;
  const isBeforePlace = character.kept === "於" && placeAtStart(window.key.slice(window.at + 1)) > 0;
  if (best === undefined || best.score < enough || isBeforePlace) {
    doubts.push({ kept: one, candidates });
    return;
  }
  names.add(best.name);
  // 么女士, after 么書儀: the surname is the one that was found.
  if (best.name.charAt(0) === window.key.charAt(window.at)) names.add(best.name.charAt(0));
  kept.push({ ...one, within: spanOf(best, at) });
}

function spanOf({ name, offset }: NameCandidate, at: number): Span {
  return { from: at - offset, to: at - offset + name.length };
}

/** 以乾為天，以坤為地: beside 坤 stands 乾, not 干. */
function isHexagram({ key, at }: TextWindow, character: NameCharacter): boolean {
  if (character.kept !== "乾" || !key.includes("坤")) return false;
  return !wordCovers(key.slice(0, at) + character.otherwise + key.slice(at + 1), at, character.words, 4);
}

/** 「乾」字的簡體, 繁體的「於」: the text speaks of the character itself. */
function isQuotedForm({ key, at }: TextWindow): boolean {
  if (!/["“‘「『'《]/.test(key.charAt(at - 1)) || !/["”’」』'》]/.test(key.charAt(at + 1))) return false;
  return /[繁简异正俗]体|写[作成]|简化/.test(key);
}
