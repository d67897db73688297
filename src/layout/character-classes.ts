/** Classes of characters that are counted for each line. */
export const OTHER = 0;
export const CHINESE = 1;
export const DIGIT = 2;
export const LATIN = 3;
export const SPACE = 4;
export const SENTENCE = 5;
export const CLAUSE = 6;
export const QUOTE_OPEN = 7;
export const QUOTE_CLOSE = 8;
export const BRACKET_OPEN = 9;
export const BRACKET_CLOSE = 10;
export const COLON = 11;
export const STOP = 12;

/** How many classes there are. */
export const CLASSES = 13;

const GROUPS: readonly (readonly [string, number])[] = [
  [" \t\u00a0", SPACE],
  ["。!?…", SENTENCE],
  [",、;﹐﹔", CLAUSE],
  ["“‘「『", QUOTE_OPEN],
  ["”’」』", QUOTE_CLOSE],
  ["([《〈【〔{﹁", BRACKET_OPEN],
  [")]》〉】〕}﹂", BRACKET_CLOSE],
  [":﹕", COLON],
  [".", STOP],
  ["〇", CHINESE],
];

/** Code units of one class; letters are what recurrence looks at, wide ones take two half-width cells. */
export interface CharacterRange {
  readonly first: number;
  readonly last: number;
  readonly counted: number;
  readonly letter: boolean;
}

const range = (first: number, last: number, counted: number, letter: boolean): CharacterRange => ({
  first,
  last,
  counted,
  letter,
});

/** Ranges that cover all code units, later ones before earlier ones, then single characters. Half of a surrogate pair is wide. */
export const CHARACTER_RANGES: readonly CharacterRange[] = [
  range(0, 0x1fff, OTHER, false),
  range(0x2000, 0xffff, OTHER, false),
  range(0x3041, 0x30ff, CHINESE, false),
  range(0x3400, 0xdbff, OTHER, true),
  range(0xdc00, 0xdfff, OTHER, true),
  range(0x3400, 0x9fff, CHINESE, true),
  range(0xd840, 0xd87f, CHINESE, true),
  range(0xf900, 0xfaff, CHINESE, false),
  range(0x30, 0x39, DIGIT, true),
  range(0x41, 0x5a, LATIN, true),
  range(0x61, 0x7a, LATIN, true),
  range(0xc0, 0x24f, LATIN, false),
  ...GROUPS.flatMap(([characters, counted]) =>
    [...characters].map((character) => range(character.charCodeAt(0), character.charCodeAt(0), counted, false)),
  ),
];

/** Whether code units from `first` on take two half-width cells: the second half of a surrogate pair takes none of its own. */
export function isWide(first: number): boolean {
  return first >= 0x2000 && (first < 0xdc00 || first > 0xdfff);
}
