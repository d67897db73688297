import { foldKey } from "../language/fold.ts";
import { placeAtStart } from "../language/places.ts";
import { surnameEvidence } from "../language/surnames.ts";
import type { Region } from "../model/conversion.ts";
import { textOf } from "./convert-units.ts";
import { type NameCandidate, nameCandidates } from "./name-score.ts";
import { foldKeyBut, type KnownName, type NameCharacter, nameCharacters, roleEnds } from "./name-tables.ts";
import { readZhu } from "./own-zhu.ts";
import type { Span } from "./script-decision.ts";
import { isShopOrPlace } from "./shop-and-place.ts";
import { isHan, type TextWindow, windowAt, wordCovers } from "./text-window.ts";

/** One character that is not converted as its dictionary would. */
export interface KeptCharacter {
  readonly at: number;
  /** What it is in Simplified text: 昇, 钜 for 鉅. */
  readonly unit: number;
  readonly because: "name" | "known-name" | "name-elsewhere" | "shop-or-place" | "own-word" | "particle" | "quoted-form";
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
const YU = 0x65bc;

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
    if (character === undefined || (unit === YU && !mayBeName(units, mark, character))) continue;
    const window = windowAt(units, mark.line.from, mark.line.to, mark.at);
    const settled = settle(units, window, mark, character);
    if (settled.length > 0) {
      kept.push(...settled);
      if (settled[0]?.because === "known-name") names.add(window.key.charAt(window.at));
    } else judge(window, mark, character, names, kept, doubts);
  }
  for (const { kept: one, candidates } of doubts) {
    const isKnown = candidates.some(({ name, score }) => score + ELSEWHERE >= ENOUGH && names.has(name));
    if (isKnown) kept.push({ ...one, because: "name-elsewhere" });
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** What needs no weighing: known names, 著, quoted forms, the shapes of shops and places. */
function settle(
  units: Uint16Array,
  window: TextWindow,
  { at, line, region }: Mark,
  character: NameCharacter,
): readonly KeptCharacter[] {
  const unit = character.kept.charCodeAt(0);
  if (units[at] === ZHU && region === "tw") {
    const reading = readZhu(window);
    if (reading !== "plain") return [{ at, unit: reading === "own-word" ? ZHU : ZHE, because: reading }];
  }
  for (const name of character.names)
    if (standsAt(units, window, at, line, name, character)) return keepKnown(units, at, name, unit);
  if (isQuotedForm(window)) return [{ at, unit, because: "quoted-form" }];
  return isShopOrPlace(window, character) ? [{ at, unit, because: "shop-or-place" }] : [];
}

/** A short name may begin with the end of an ordinary word (餅乾和 is no 乾和); longer ones hardly. */
function standsAt(
  units: Uint16Array,
  { key, at: place }: TextWindow,
  at: number,
  line: Span,
  name: KnownName,
  character: NameCharacter,
): boolean {
  const from = at - name.at;
  const to = from + name.key.length;
  if (from < line.from || to > line.to || foldKeyBut(textOf(units, from, to), name.at) !== name.key) return false;
  if (name.key.length > 2 || name.at > 0) return true;
  return !wordCovers(key.slice(0, place) + character.otherwise, place, character.words, 4);
}

function keepKnown(units: Uint16Array, at: number, name: KnownName, unit: number): readonly KeptCharacter[] {
  if (name.form === "") return [{ at, unit, because: "known-name" }];
  return [...name.form].flatMap((one, index) => {
    const place = at - name.at + index;
    return units[place] === one.charCodeAt(0) || index === name.at
      ? [{ at: place, unit: one.charCodeAt(0), because: "known-name" }]
      : [];
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
  kept.push(one);
}

/** 「乾」字的簡體, 繁體的「於」: the text speaks of the character itself. */
function isQuotedForm({ key, at }: TextWindow): boolean {
  if (!/["“‘「『'《]/.test(key.charAt(at - 1)) || !/["”’」』'》]/.test(key.charAt(at + 1))) return false;
  return /[繁简异正俗]体|写[作成]|简化/.test(key);
}

/** 於 is a preposition nearly everywhere: only next to a mark, after a role or in a known name is it worth a look. */
function mayBeName(units: Uint16Array, { at, line }: Mark, character: NameCharacter): boolean {
  const next = at + 1 < line.to ? foldKey(textOf(units, at + 1, at + 2)) : "";
  const before = foldKey(textOf(units, Math.max(line.from, at - 2), at));
  const previous = before.slice(-1);
  if (character.neighbours.has(previous) || character.neighbours.has(next)) return true;
  if (!isHan(next)) return [...before].some((one) => surnameEvidence(one) !== undefined);
  return !isHan(previous) || roleEnds().has(previous);
}
