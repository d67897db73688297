import { foldKey } from "../language/fold.ts";
import { placeAtStart } from "../language/places.ts";
import { surnameEvidence } from "../language/surnames.ts";
import { textOf } from "./convert-units.ts";
import { type NameCandidate, nameCandidates } from "./name-score.ts";
import { foldKeyBut, type NameCharacter, nameCharacters } from "./name-tables.ts";
import { isOwnZhu } from "./own-zhu.ts";
import type { Span } from "./script-decision.ts";
import { isShopOrPlace } from "./shop-and-place.ts";
import { isHan, type TextWindow, windowAt } from "./text-window.ts";

/** One character that stays what it is, or becomes what it is in names. */
export interface KeptCharacter {
  readonly at: number;
  /** What it is in Simplified text: 昇, 钜 for 鉅. */
  readonly unit: number;
  readonly because: "name" | "known-name" | "name-elsewhere" | "shop-or-place" | "own-word" | "quoted-form";
}

/** A marked character and the line that it stands on. */
export interface Mark {
  readonly at: number;
  readonly line: Span;
}

/** Evidence in powers of two from which a stretch is a name; 於 and the like need more, for they are among the most frequent characters. */
const ENOUGH = 9;
const ENOUGH_FOR_FREQUENT = 12;
/** What the same name, found beyond doubt elsewhere on the page, adds. */
const ELSEWHERE = 7;

const ZHU = 0x8457;
const YU = 0x65bc;

/** A candidate that was not good enough by itself. */
interface Doubt {
  readonly at: number;
  readonly unit: number;
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
    const { at } = mark;
    const window = windowAt(units, mark.line.from, mark.line.to, at);
    const because = reasonToKeep(units, window, mark, character, unit);
    if (because !== undefined) {
      kept.push({ at, unit: character.kept.charCodeAt(0), because });
      continue;
    }
    const candidates = nameCandidates(window, character);
    const best = candidates[0];
    const enough = character.prior <= -5 ? ENOUGH_FOR_FREQUENT : ENOUGH;
    if (best !== undefined && best.score >= enough && !(unit === YU && placeAtStart(window.key.slice(window.at + 1)) > 0)) {
      names.add(best.name);
      kept.push({ at, unit: character.kept.charCodeAt(0), because: "name" });
    } else doubts.push({ at, unit: character.kept.charCodeAt(0), candidates });
  }
  for (const { at, unit, candidates } of doubts) {
    const known = candidates.find(({ name, score }) => score + ELSEWHERE >= ENOUGH && names.has(name));
    if (known !== undefined) kept.push({ at, unit, because: "name-elsewhere" });
  }
  return kept.sort((a, b) => a.at - b.at);
}

function reasonToKeep(
  units: Uint16Array,
  window: TextWindow,
  { at, line }: Mark,
  character: NameCharacter,
  unit: number,
): KeptCharacter["because"] | undefined {
  if (unit === ZHU && isOwnZhu(window)) return "own-word";
  for (const name of character.names) {
    const from = at - name.at;
    const to = from + name.key.length;
    if (from < line.from || to > line.to) continue;
    if (foldKeyBut(textOf(units, from, to), name.at) === name.key) return "known-name";
  }
  if (isQuotedForm(window)) return "quoted-form";
  return isShopOrPlace(window, character) ? "shop-or-place" : undefined;
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
  return !isHan(previous) || ROLE_ENDS.has(previous);
}

/** Last characters of roles. */
const ROLE_ENDS: ReadonlySet<string> = new Set("者长员席理授师士家任记统人代");
