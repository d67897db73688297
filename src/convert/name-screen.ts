import { foldUnit } from "../language/fold.ts";
import { surnameEvidence } from "../language/surnames.ts";
import type { Region } from "../model/conversion.ts";
import {
  DELIMITED,
  IN_WORD,
  LEAST_SCORE,
  LISTED,
  NO_OBJECT,
  ownSurnameEvidence,
  SHORT_NAME,
  WORD_BY_CHANCE,
} from "./name-score.ts";
import { type NameCharacter, nameCharacters, nameNeighbours } from "./name-tables.ts";
import { BOUNDARY, type NameUnits, NO_HAN, NO_SURNAME, nameUnits, ROLE } from "./name-units.ts";
import type { Span } from "./script-decision.ts";
import { LEAST_PRIOR_IN_WORD } from "./shop-and-place.ts";
import { isHanUnit } from "./text-window.ts";

const ZHU = 0x8457;
const YU = 0x65bc;
const YAO = 0x4e48;
const SHEN = 0x6c88;
const QIAN = 0x4e7e;
const KUN = 0x5764;
/** Units on either side between which {@link mayBeProtected} looks for 坤 beside 乾. */
const REACH = 16;
/** What stands after a name gives at most this, and after 於 with nothing to be its object this. */
const BEST_RIGHT = ROLE;
const BEST_RIGHT_OF_YU = BOUNDARY + LISTED + NO_OBJECT;

const OPENING: ReadonlySet<number> = new Set([...`"“‘「『'《`].map((mark) => mark.charCodeAt(0)));
const CLOSING: ReadonlySet<number> = new Set([...`"”’」』'》`].map((mark) => mark.charCodeAt(0)));

/**
 * Whether a marked character is worth a thorough look; nearly all are not. 於 is a preposition nearly everywhere: only next to a mark,
 * after a role or in a known name. 著 and 么 are changed in text from Taiwan only, 沈 only in words of 沉.
 */
export function mayBeProtected(units: Uint16Array, at: number, line: Span, region: Region): boolean {
  const unit = units[at] as number;
  if (unit === ZHU || unit === YAO) return region === "tw";
  const { bits, inNames, wordStarts, wordEnds } = nameNeighbours();
  const bit = bits[unit] as number;
  if (bit === 0) return false;
  const next = at + 1 < line.to ? foldUnit(units[at + 1] as number) : 0;
  const previous = at > line.from ? foldUnit(units[at - 1] as number) : 0;
  if ((((inNames[previous] as number) | (inNames[next] as number)) & bit) !== 0) return true;
  if (!isHanUnit(previous) && !isHanUnit(next) && OPENING.has(previous) && CLOSING.has(next)) return true;
  if (unit === YU && !mayBeNameOfYu(units, at, line, previous, next)) return false;
  if (unit === SHEN || (unit === QIAN && isNearKun(units, at, line))) return true;
  const character = nameCharacters().get(unit) as NameCharacter;
  const isWord = (((wordStarts[previous] as number) | (wordEnds[next] as number)) & bit) !== 0;
  return (
    (character.prior >= 0 && !(isWord && character.prior < LEAST_PRIOR_IN_WORD)) || mayBeName(units, at, line, character, isWord)
  );
}

function mayBeNameOfYu(units: Uint16Array, at: number, line: Span, previous: number, next: number): boolean {
  const { surname, left } = nameUnits();
  if (isHanUnit(next)) return (left[previous] === 2 * ROLE || !isHanUnit(previous)) && isGivenName(units, at + 1, line.to);
  if (surname[previous] !== NO_SURNAME) return true;
  return at - 1 > line.from && surname[foldUnit(units[at - 2] as number)] !== NO_SURNAME;
}

/** Whether the next character or the next two are likelier in a name than elsewhere: 於幼華, 記者於浩, not 於今年. */
function isGivenName(units: Uint16Array, at: number, to: number): boolean {
  const { given } = nameUnits();
  const first = given[foldUnit(units[at] as number)] as number;
  if (first === NO_HAN || at + 1 >= to) return first >= 4;
  const second = given[foldUnit(units[at + 1] as number)] as number;
  return first >= 4 || (second !== NO_HAN && first + second >= 4);
}

function isNearKun(units: Uint16Array, at: number, line: Span): boolean {
  const end = Math.min(line.to, at + REACH);
  for (let index = Math.max(line.from, at - REACH); index < end; index++) if (units[index] === KUN) return true;
  return false;
}

/** Whether any stretch around the character can reach the evidence of a name, by the characters themselves and the one before it. */
function mayBeName(units: Uint16Array, at: number, line: Span, character: NameCharacter, isWord: boolean): boolean {
  const weights = nameUnits();
  const right = units[at] === YU ? BEST_RIGHT_OF_YU : BEST_RIGHT;
  const base = 2 * (character.prior + (isWord ? IN_WORD : 0) - LEAST_SCORE + right);
  const own = 2 * ownSurnameEvidence(character);
  for (let given = 0; given <= 2; given++) {
    const chance = isWord ? 2 * (WORD_BY_CHANCE[given] as number) : 0;
    if (base + chance + own + bestAround(weights, units, at, at + 1, at + 1 + given, line, at) >= 0) return true;
    for (let offset = 1; offset <= given; offset++) {
      const start = at - offset;
      if (start < line.from) break;
      const surname = weights.surname[foldUnit(units[start] as number)] as number;
      if (surname === NO_SURNAME) continue;
      if (base + surname + bestAround(weights, units, start, start + 1, start + 1 + given, line, at) >= 0) return true;
    }
  }
  return mayBeCompound(units, at, line);
}

/** Own evidence of the given name `from … end` and the most that what stands before it can give, times two; far below nothing where no name fits. */
function bestAround(
  { given, left }: NameUnits,
  units: Uint16Array,
  start: number,
  from: number,
  end: number,
  line: Span,
  at: number,
): number {
  if (end > line.to) return Number.NEGATIVE_INFINITY;
  let evidence = 2 * (SHORT_NAME[end - from] as number);
  for (let index = from; index < end; index++) {
    const one = given[foldUnit(units[index] as number)] as number;
    if (one === NO_HAN) return Number.NEGATIVE_INFINITY;
    if (index !== at) evidence += one;
  }
  const before = start > line.from ? (left[foldUnit(units[start - 1] as number)] as number) : 2 * BOUNDARY;
  return evidence + before + (before === 2 * ROLE ? 2 * DELIMITED : 0);
}

/** Whether one or two characters before the place a compound surname ends: 歐陽昇, 歐陽文昇. */
function mayBeCompound(units: Uint16Array, at: number, line: Span): boolean {
  const { startsCompound } = nameUnits();
  for (let start = at - 2; start >= Math.max(line.from, at - 3); start--) {
    const first = foldUnit(units[start] as number);
    if (!startsCompound.has(first)) continue;
    if (surnameEvidence(String.fromCharCode(first, foldUnit(units[start + 1] as number))) !== undefined) return true;
  }
  return false;
}
