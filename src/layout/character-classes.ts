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

/** The class of every UTF-16 code unit. */
export function characterClasses(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const fill = (first: number, last: number, value: number): void => {
    table.fill(value, first, last + 1);
  };
  fill(0x3400, 0x9fff, CHINESE);
  fill(0xf900, 0xfaff, CHINESE);
  fill(0xd840, 0xd87f, CHINESE);
  fill(0x3041, 0x30ff, CHINESE);
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LATIN);
  fill(0x61, 0x7a, LATIN);
  fill(0xc0, 0x24f, LATIN);
  for (const [characters, value] of GROUPS) for (const character of characters) table[character.charCodeAt(0)] = value;
  return table;
}
