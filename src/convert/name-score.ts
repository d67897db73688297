import { surnameEvidence } from "../language/surnames.ts";
import { type NameCharacter, type NameContexts, nameContexts } from "./name-tables.ts";
import {
  BOUNDARY,
  LINK,
  LINKS,
  LIST_MARKS,
  NO_BOUNDARY,
  NO_HAN,
  NO_SURNAME,
  nameUnits,
  ROLE,
  ROLE_SUFFIXES,
  SPEECH,
} from "./name-units.ts";
import { isHan, type TextWindow, wordCovers } from "./text-window.ts";

/** A stretch of a window that may be the name of a person. */
export interface NameCandidate {
  /** Folded. */
  readonly name: string;
  /** Characters of it before the one in question. */
  readonly offset: number;
  /** Evidence in powers of two. */
  readonly score: number;
}

const LONGEST_CONTEXT = 4;
const LONGEST_WORD = 4;
/** What a known word of one character gives. */
const SHORT = 2;
/** Between a role and a mark or a verb there is nothing but the name. */
export const DELIMITED = 4;
/** Nothing can be the object of 於 before a mark: 王興於、 is a name. */
export const NO_OBJECT = 8;
/** Another name on the other side of a list's mark, and what a surname weighs that makes one. */
export const LISTED = 2;
const FREQUENT_SURNAME = 5.5;
/** The most that what stands after a name can give, and both sides together. */
const BEST_RIGHT = BOUNDARY + LISTED + NO_OBJECT;
const BEST_CONTEXT = 2 * ROLE + DELIMITED;
/** Less than this is a name nowhere. */
export const LEAST_SCORE = 2;
/** An ordinary word around the character speaks against a name. */
export const IN_WORD = -9;
/** Less so when the character is the surname of a whole name (沈靜宜 holds 沉静 by chance), more so when the name is the word: 沈默. */
export const WORD_BY_CHANCE: readonly number[] = [0, -3, 2];
/** A surname alone, with one character, with two: the longer a name the less it comes about by chance. */
export const SHORT_NAME: readonly number[] = [-4, -1, 0];
/** Characters in question that are surnames of their own (in Simplified form), those seldom met, and the evidence of what hardly is one. */
const SURNAMES: ReadonlySet<string> = new Set("於沈");
const RARE_SURNAMES: ReadonlySet<string> = new Set("麹氾么祕");
const RARE_SURNAME = 3;
const HARDLY_SURNAME = -2;

/** 記者何昇平江州報導: a place, and the byline is complete. */
const BYLINE_END = /^[\u4e00-\u9fff]{1,5}(?:报[导道]|[专日]电|摄影)/;
const LONGEST_BYLINE = 8;

/**
 * All readings of the characters around the window's place as the name of a person, best first: 王汎森, 汎森 is none (no surname).
 *
 * Weighs in powers of two how much more likely the stretch is a name than running text: the surname, the other characters of the given
 * name, the character in question, an ordinary word around it, and what stands on either side. The weights were set by hand.
 */
export function nameCandidates(window: TextWindow, character: NameCharacter): readonly NameCandidate[] {
  const { key, at } = window;
  const candidates: NameCandidate[] = [];
  let isWord: boolean | undefined;
  const lefts: (number | undefined)[] = [];
  const rights: (number | undefined)[] = [];
  for (let width = 1; width <= 2; width++) {
    for (let given = 0; given <= 2; given++) {
      for (let offset = width === 1 ? 0 : 2; offset < width + given; offset++) {
        const start = at - offset;
        const end = start + width + given;
        if (start < 0 || end > key.length) continue;
        const own = ownEvidence(window, character, start, width, end);
        if (own === NO_NAME || character.prior + own + BEST_CONTEXT < LEAST_SCORE) continue;
        isWord ??= isInOrdinaryWord(window, character);
        const chance = isWord && offset === 0 ? (WORD_BY_CHANCE[given] as number) : 0;
        const alone = character.prior + (isWord ? IN_WORD : 0) + chance + own;
        if (alone + BEST_CONTEXT < LEAST_SCORE) continue;
        lefts[start] ??= leftEvidence(window, start);
        const left = lefts[start] as number;
        if (alone + left + BEST_RIGHT + (left === ROLE ? DELIMITED : 0) < LEAST_SCORE) continue;
        rights[end] ??= rightEvidence(window, character, end);
        const right = rights[end] as number;
        const whole = left === ROLE && right >= BOUNDARY && given > 0 ? DELIMITED : 0;
        const score = alone + left + right + whole;
        if (score >= LEAST_SCORE) candidates.push({ name: key.slice(start, end), offset, score });
      }
    }
  }
  return candidates.length > 1 ? candidates.sort((a, b) => b.score - a.score) : candidates;
}

/** Evidence of a character in question as a surname, in powers of two. */
export function ownSurnameEvidence({ kept }: NameCharacter): number {
  if (SURNAMES.has(kept)) return surnameEvidence(kept) ?? RARE_SURNAME;
  return RARE_SURNAMES.has(kept) ? RARE_SURNAME : HARDLY_SURNAME;
}

/** Whether an ordinary word stands around the place when the character there is taken for the ordinary one. */
export function isInOrdinaryWord({ key, at }: TextWindow, { otherwise, words }: NameCharacter): boolean {
  return wordCovers(key.slice(0, at) + otherwise + key.slice(at + 1), at, words, LONGEST_WORD);
}

const NO_NAME = Number.NEGATIVE_INFINITY;

/** Evidence of surname and given name without the character in question; {@link NO_NAME} when it is no name at all. */
function ownEvidence({ key, at }: TextWindow, character: NameCharacter, start: number, width: number, end: number): number {
  const weights = nameUnits();
  const first = key.charCodeAt(start);
  let evidence = 2 * (SHORT_NAME[end - start - width] as number);
  if (start === at) evidence += 2 * ownSurnameEvidence(character);
  else if (width === 2) evidence += 2 * (surnameEvidence(key.slice(start, start + 2)) ?? NO_NAME);
  else evidence += weights.surname[first] === NO_SURNAME ? NO_NAME : (weights.surname[first] as number);
  for (let index = start + width; index < end && evidence !== NO_NAME; index++) {
    const one = weights.given[key.charCodeAt(index)] as number;
    if (one === NO_HAN) return NO_NAME;
    if (index !== at) evidence += one;
  }
  return evidence / 2;
}

function leftEvidence({ key, isStart }: TextWindow, start: number): number {
  if (start === 0) return isStart ? BOUNDARY : 0;
  const most = nameUnits().left[key.charCodeAt(start - 1)] as number;
  const { before, verb } = nameContexts();
  if (most === 2 * ROLE) {
    for (let length = Math.min(LONGEST_CONTEXT, start); length >= 2; length--) {
      if (before.has(key.slice(start - length, start))) return ROLE;
    }
  }
  if (most >= 2 * SPEECH && verb.has(key.slice(start - 2, start))) return SPEECH;
  const previous = key.charAt(start - 1);
  if (!isHan(previous)) return leftOfMark(key, start - 1);
  if (before.has(previous) && (start === 1 ? isStart : !isHan(key.charAt(start - 2)))) return SPEECH;
  if (ROLE_SUFFIXES.has(previous) && isHan(key.charAt(start - 2))) return SPEECH;
  return LINKS.has(previous) ? LINK : NO_BOUNDARY;
}

/** What a mark before a name gives, by what stands before the mark. */
function leftOfMark(key: string, mark: number): number {
  if (!LIST_MARKS.has(key.charAt(mark))) return BOUNDARY;
  if (followsListedName(key, mark, nameContexts().before)) return ROLE;
  let start = mark;
  while (start > 0 && isHan(key.charAt(start - 1))) start--;
  return looksLikeName(key.slice(start, mark)) ? BOUNDARY + LISTED : BOUNDARY;
}

/** What a mark after a name gives: another name after it makes a list. */
function rightOfMark(key: string, mark: number): number {
  if (!LIST_MARKS.has(key.charAt(mark))) return BOUNDARY;
  let end = mark + 1;
  while (end < key.length && end < mark + 5 && isHan(key.charAt(end))) end++;
  return looksLikeName(key.slice(mark + 1, end).replace(/等$/, "")) ? BOUNDARY + LISTED : BOUNDARY;
}

/** Whether an item of a list is a frequent surname with one or two characters that stand in given names: 呂正操. */
function looksLikeName(item: string): boolean {
  if (item.length < 2 || item.length > 3) return false;
  const { surname, given } = nameUnits();
  const weight = surname[item.charCodeAt(0)] as number;
  if (weight === NO_SURNAME || weight < 2 * FREQUENT_SURNAME) return false;
  let sum = 0;
  for (let index = 1; index < item.length; index++) sum += given[item.charCodeAt(index)] as number;
  return sum > 0;
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
  const word = nameUnits().startsRight.has(key.charCodeAt(end)) ? longestOf(key, end, after, speech) : "";
  if (word.length > 1) return after.has(word) ? ROLE : SPEECH;
  if (BYLINE_END.test(key.slice(end, end + LONGEST_BYLINE))) return ROLE;
  const next = key.charAt(end);
  if (next === "" ? isEnd : !isHan(next)) {
    return rightOfMark(key, end) + (character.kept === "於" && at === end - 1 ? NO_OBJECT : 0);
  }
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
