import type { Edit, TextFix } from "../fix.ts";
import { INVISIBLE } from "../signs.ts";

const RUN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
/** Chinese characters, kana, punctuation of Chinese text, ASCII. */
const AT_HOME = /[\u0020-\u007e\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Scripts and signs that join and turn with such characters: Hebrew, Arabic, Indic, Thai to Khmer, emoji. */
const NEEDS_THEM = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff\u2600-\u27bf]|\ufe0f|[\ud83c-\ud83e]/;
const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/;
const SOFT_HYPHEN = "\u00ad";

const DIRECTION = /[\u200e\u200f\u202a-\u202e]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function isHome(character: string): boolean {
  return character === "" || AT_HOME.test(character);
}

function removable(run: string, before: string, after: string, turns: boolean): boolean {
  if (NEEDS_THEM.test(before) || NEEDS_THEM.test(after)) return false;
  if (turns && DIRECTION.test(run)) return false;
  if (run.includes(SOFT_HYPHEN)) return CHINESE.test(before) || CHINESE.test(after);
  return isHome(before) && isHome(after);
}

function find(line: string): readonly Edit[] {
  const edits: Edit[] = [];
  const turns = RIGHT_TO_LEFT.test(line);
  for (const match of line.matchAll(RUN)) {
    const end = match.index + match[0].length;
    if (removable(match[0], line.charAt(match.index - 1), line.charAt(end), turns))
      edits.push({ start: match.index, end, after: "" });
  }
  return edits;
}

/**
 * Zero-width spaces and joiners, byte order marks, direction marks and soft hyphens inside Chinese text. They go after the byte repairs:
 * U+00AD may be byte AD of a misread character.
 */
export const invisibleCharacters: TextFix = {
  kind: "text",
  name: "invisible-characters",
  summary: "Zero-width characters, byte order marks and soft hyphens inside Chinese text are removed.",
  example: { before: "江州\u200b夜市\ufeff开\u00ad张", after: "江州夜市开张" },
  signs: INVISIBLE,
  late: true,
  confidence: 0.99,
  find,
};
