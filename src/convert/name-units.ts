import { SURNAMES_BY_CLASS } from "../language/surnames.generated.ts";
import { givenUnitEvidence, surnameUnitEvidence } from "../language/surnames.ts";
import { nameContexts } from "./name-tables.ts";
import { HAN_RANGES } from "./text-window.ts";

/**
 * What the characters of names weigh by folded code unit, so that a look at a mark allocates nothing. All figures are powers of two,
 * times two.
 */
export interface NameUnits {
  /** Of a surname of one character, {@link NO_SURNAME} for what is none. */
  readonly surname: Int8Array;
  /** Of a character in a given name, kept between −5 and 4; {@link NO_HAN} for what is no Chinese character. */
  readonly given: Int8Array;
  /** The most that what stands before a name can give when it ends with the unit. */
  readonly left: Int8Array;
  /** First units of the words that stand after a name. */
  readonly startsRight: ReadonlySet<number>;
  /** First units of the surnames of two characters. */
  readonly startsCompound: ReadonlySet<number>;
}

export const NO_SURNAME = 127;
export const NO_HAN = -128;

/** What a known word on either side of a name gives, by its kind; words of one character mean less. */
export const ROLE = 6;
export const SPEECH = 4;
export const LINK = 1;
export const BOUNDARY = 2;
export const NO_BOUNDARY = -2;

/** Last characters of what a person is or does, for the roles that no list has: 總鋪師, 外野手. */
export const ROLE_SUFFIXES: ReadonlySet<string> = new Set("长员师家者手生授任官士理席裁监帅将匠工民友徒童妻夫父母");
/** Marks between the names of a list. */
export const LIST_MARKS: ReadonlySet<string> = new Set("、/ ");
export const LINKS: ReadonlySet<string> = new Set("和与及跟同暨由请让对向为给邀携偕的市县区省镇村");

const LEAST_GIVEN = -5;
const MOST_GIVEN = 4;

let cachedUnits: NameUnits | undefined;

/** The weights by unit; built at first use. */
export function nameUnits(): NameUnits {
  cachedUnits ??= buildUnits();
  return cachedUnits;
}

/** Evidence of a character in a given name, kept within its limits. */
function withinLimits(evidence: number): number {
  return Math.max(LEAST_GIVEN, Math.min(MOST_GIVEN, evidence));
}

function buildUnits(): NameUnits {
  const surname = new Int8Array(0x10000).fill(NO_SURNAME);
  const given = new Int8Array(0x10000).fill(NO_HAN);
  const left = new Int8Array(0x10000).fill(2 * BOUNDARY);
  for (const [first, last] of HAN_RANGES) {
    given.fill(0, first, last + 1);
    left.fill(2 * NO_BOUNDARY, first, last + 1);
    for (let unit = first; unit <= last; unit++) {
      const evidence = surnameUnitEvidence(unit);
      if (evidence > 0) surname[unit] = 2 * evidence;
      given[unit] = 2 * withinLimits(givenUnitEvidence(unit));
    }
  }
  for (const suffix of ROLE_SUFFIXES) left[suffix.charCodeAt(0)] = 2 * SPEECH;
  for (const link of LINKS) left[link.charCodeAt(0)] = 2 * LINK;
  const { verb, before, after, speech } = nameContexts();
  for (const mark of LIST_MARKS) left[mark.charCodeAt(0)] = 2 * ROLE;
  for (const word of verb) left[word.charCodeAt(word.length - 1)] = 2 * SPEECH;
  for (const word of before) left[word.charCodeAt(word.length - 1)] = 2 * ROLE;
  const compound = SURNAMES_BY_CLASS[SURNAMES_BY_CLASS.length - 1] as string;
  const startsCompound = new Set<number>();
  for (let index = 0; index < compound.length; index += 2) startsCompound.add(compound.charCodeAt(index));
  const startsRight = new Set([...after, ...speech].map((word) => word.charCodeAt(0)));
  return { surname, given, left, startsRight, startsCompound };
}
