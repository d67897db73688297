import { givenNameEvidence, surnameEvidence } from "../language/surnames.ts";
import { type NameCharacter, type NameContexts, nameContexts } from "./name-tables.ts";
import { isHan, type TextWindow, wordCovers } from "./text-window.ts";

/** A stretch of a window that may be the name of a person. */
export interface NameCandidate {
  /** Folded. */
  readonly name: string;
  /** Evidence in powers of two. */
  readonly score: number;
}

const LONGEST_CONTEXT = 4;
const LONGEST_WORD = 4;
/** What a known word on either side gives, by its kind; words of one character mean less. */
const ROLE = 6;
const SPEECH = 4;
const SHORT = 2;
const BOUNDARY = 2;
const LINK = 1;
const NO_BOUNDARY = -2;
/** Between a role and a mark or a verb there is nothing but the name. */
const DELIMITED = 4;
/** The most that both sides can give. */
const BEST_CONTEXT = 2 * ROLE + DELIMITED;
/** Less than this is a name nowhere. */
const LEAST_SCORE = 0;
/** An ordinary word around the character speaks against a name. */
const IN_WORD = -9;
/** Less so when the character is the surname of a whole name: 沈靜宜 holds 沉静 by chance. */
const WORD_BY_CHANCE = 2;
/** Nothing can be the object of 於 before a mark: 王興於、 is a name. */
const NO_OBJECT = 8;
/** A surname alone, with one character, with two: the longer a name the less it comes about by chance. */
const SHORT_NAME: readonly number[] = [-4, -1, 0];
/** A surname that is itself the character in question and is not in the list of surnames. */
const RARE_SURNAME = 3;

/** Last characters of what a person is or does, for the roles that no list has: 總鋪師, 外野手. */
const ROLE_SUFFIXES: ReadonlySet<string> = new Set("长员师家者手生授任官士理席裁监帅将匠工民友徒童妻夫父母");
/** Marks between the names of a list. */
const LIST_MARKS: ReadonlySet<string> = new Set("、/ ");
/** 記者何昇平江州報導: a place, and the byline is complete. */
const BYLINE_END = /^[\u4e00-\u9fff]{1,5}(?:报[导道]|[专日]电|摄影)/;
const LONGEST_BYLINE = 8;
const LINKS: ReadonlySet<string> = new Set("和与及跟同暨由请让对向为给邀携偕的市县区省镇村");

/**
 * All readings of the characters around the window's place as the name of a person, best first: 王汎森, 汎森 is none (no surname).
 *
 * Weighs in powers of two how much more likely the stretch is a name than running text: the surname, the other characters of the given
 * name, the character in question, an ordinary word around it, and what stands on either side. The weights were set by hand.
 */
export function nameCandidates(window: TextWindow, character: NameCharacter): readonly NameCandidate[] {
  const { key, at } = window;
  const replaced = key.slice(0, at) + character.otherwise + key.slice(at + 1);
  const isWord = wordCovers(replaced, at, character.words, LONGEST_WORD);
  const base = character.prior + (isWord ? IN_WORD : 0);
  const candidates: NameCandidate[] = [];
  const lefts = new Map<number, number>();
  const rights = new Map<number, number>();
  for (const width of [1, 2]) {
    for (const given of [0, 1, 2]) {
      for (let offset = width === 1 ? 0 : 2; offset < width + given; offset++) {
        const start = at - offset;
        const end = start + width + given;
        if (start < 0 || end > key.length) continue;
        const own = ownEvidence(window, character, start, width, end);
        const chance = isWord && offset === 0 && given === 2 ? WORD_BY_CHANCE : 0;
        if (own === undefined || base + chance + own + BEST_CONTEXT < LEAST_SCORE) continue;
        const left = remember(lefts, start, () => leftEvidence(window, start));
        const right = remember(rights, end, () => rightEvidence(window, character, end));
        const whole = left === ROLE && right >= BOUNDARY && given > 0 ? DELIMITED : 0;
        candidates.push({ name: key.slice(start, end), score: base + chance + own + left + right + whole });
      }
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function remember(known: Map<number, number>, place: number, find: () => number): number {
  const before = known.get(place);
  if (before !== undefined) return before;
  const found = find();
  known.set(place, found);
  return found;
}

/** Evidence of surname and given name without the character in question; `undefined` when it is no name at all. */
function ownEvidence(
  { key, at }: TextWindow,
  character: NameCharacter,
  start: number,
  width: number,
  end: number,
): number | undefined {
  const surname = key.slice(start, start + width);
  let evidence = start === at ? (surnameEvidence(character.kept) ?? RARE_SURNAME) : surnameEvidence(surname);
  if (evidence === undefined) return undefined;
  for (let index = start; index < end; index++) {
    const one = key.charAt(index);
    if (!isHan(one)) return undefined;
    if (index >= start + width && index !== at) evidence += Math.max(-5, Math.min(4, givenNameEvidence(one)));
  }
  return evidence + (SHORT_NAME[end - start - width] ?? 0);
}

function leftEvidence({ key, isStart }: TextWindow, start: number): number {
  const { before, verb } = nameContexts();
  for (let length = Math.min(LONGEST_CONTEXT, start); length >= 2; length--) {
    if (before.has(key.slice(start - length, start))) return ROLE;
  }
  if (verb.has(key.slice(start - 2, start))) return SPEECH;
  if (start === 0) return isStart ? BOUNDARY : 0;
  const previous = key.charAt(start - 1);
  if (!isHan(previous)) return LIST_MARKS.has(previous) && followsListedName(key, start - 1, before) ? ROLE : BOUNDARY;
  if (before.has(previous) && (start === 1 ? isStart : !isHan(key.charAt(start - 2)))) return SPEECH;
  if (ROLE_SUFFIXES.has(previous) && isHan(key.charAt(start - 2))) return SPEECH;
  return LINKS.has(previous) ? LINK : NO_BOUNDARY;
}

/** Whether a list of names begins with a role somewhere before a place: 記者程汎安、沈重山. */
function followsListedName(key: string, mark: number, before: NameContexts["before"]): boolean {
  let end = mark;
  for (;;) {
    while (end > 0 && LIST_MARKS.has(key.charAt(end - 1))) end--;
    let start = end;
    while (start > 0 && isHan(key.charAt(start - 1))) start--;
    for (let name = Math.max(start, end - 4); name <= end - 2; name++) {
      for (let length = Math.min(LONGEST_CONTEXT, name - start); length >= 2; length--) {
        if (before.has(key.slice(name - length, name))) return true;
      }
    }
    if (end - start > 4 || start === 0 || !LIST_MARKS.has(key.charAt(start - 1))) return false;
    end = start - 1;
  }
}

function rightEvidence(window: TextWindow, character: NameCharacter, end: number): number {
  const { key, at, isEnd } = window;
  const { after, speech } = nameContexts();
  const word = longestOf(key, end, after, speech);
  if (word.length > 1) return after.has(word) ? ROLE : SPEECH;
  if (BYLINE_END.test(key.slice(end, end + LONGEST_BYLINE))) return ROLE;
  const next = key.charAt(end);
  if (next === "" ? isEnd : !isHan(next)) return BOUNDARY + (character.kept === "於" && at === end - 1 ? NO_OBJECT : 0);
  if (word.length === 1) return speech.has(word) && !isHan(key.charAt(end + 1)) ? SPEECH : SHORT;
  return LINKS.has(next) ? LINK : NO_BOUNDARY;
}

/** The longest word of some sets that begins at a place, `""` when none does. */
function longestOf(key: string, from: number, ...sets: NameContexts["after"][]): string {
  for (let length = Math.min(LONGEST_CONTEXT, key.length - from); length > 0; length--) {
    const word = key.slice(from, from + length);
    if (sets.some((words) => words.has(word))) return word;
  }
  return "";
}
