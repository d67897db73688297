import { CUES_ANYWHERE, cueTable } from "./cues.ts";

/** How a text ends, brackets and quotation marks after the last mark looked through. */
export type TextEnd = "sentence" | "clause" | "colon" | "closed" | "opened" | "number" | "letter" | "character" | "other";

/** What one look over the characters of a line tells. All counts are in UTF-16 code units of the folded key. */
export interface TextShape {
  readonly length: number;
  /** In half-width cells: a Chinese character is 2, a digit or Latin letter 1. */
  readonly width: number;
  readonly chinese: number;
  readonly digits: number;
  readonly latin: number;
  readonly spaces: number;
  /** 。！？…… inside or at the end. */
  readonly sentenceEnds: number;
  /** ，、；： */
  readonly clauseMarks: number;
  /** Quotation marks opened and not closed, less those closed and not opened: carries over to the next line of the paragraph. */
  readonly quoteBalance: number;
  /** The same for round, square and book-title brackets. */
  readonly bracketBalance: number;
  readonly end: TextEnd;
  /** Cues of `cues.ts` that occur. */
  readonly cues: number;
}

const OTHER = 0;
const CHINESE = 1;
const DIGIT = 2;
const LATIN = 3;
const SPACE = 4;
const SENTENCE = 5;
const CLAUSE = 6;
const QUOTE_OPEN = 7;
const QUOTE_CLOSE = 8;
const BRACKET_OPEN = 9;
const BRACKET_CLOSE = 10;
const COLON = 11;
const STOP = 12;

/** How many classes of characters are counted: the size of the scratch array of {@link measureText}. */
export const COUNTED = 13;

let cachedClasses: Uint8Array | undefined;

function characterClasses(): Uint8Array {
  if (cachedClasses !== undefined) return cachedClasses;
  const table = new Uint8Array(0x10000);
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
  const groups: readonly (readonly [string, number])[] = [
    [" \t\u00a0", SPACE],
    ["。!?…", SENTENCE],
    [",、;﹐﹔", CLAUSE],
    ["“‘「『", QUOTE_OPEN],
    ["”’」』", QUOTE_CLOSE],
    ["([《〈【〔{﹁", BRACKET_OPEN],
    [")]》〉】〕}﹂", BRACKET_CLOSE],
    [":﹕", COLON],
    [".", STOP],
  ];
  for (const [characters, value] of groups) for (const character of characters) table[character.charCodeAt(0)] = value;
  table["〇".charCodeAt(0)] = CHINESE;
  cachedClasses = table;
  return table;
}

/**
 * Measures a folded line in one pass.
 *
 * @param counts scratch of {@link COUNTED} numbers for callers that measure many lines
 * @example measureText("江州大桥昨日通车。").end // "sentence"
 */
export function measureText(key: string, counts: Int32Array = new Int32Array(COUNTED)): TextShape {
  const classes = characterClasses();
  const cueMasks = cueTable();
  counts.fill(0);
  let cues = 0;
  let wide = 0;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    const kind = classes[code] as number;
    counts[kind] = (counts[kind] as number) + 1;
    cues |= cueMasks[code] as number;
    if (code >= 0x2000 && (code < 0xdc00 || code > 0xdfff)) wide++;
  }
  const count = (kind: number): number => counts[kind] as number;
  return {
    length: key.length,
    width: key.length + wide,
    chinese: count(CHINESE),
    digits: count(DIGIT),
    latin: count(LATIN),
    spaces: count(SPACE),
    sentenceEnds: count(SENTENCE),
    clauseMarks: count(CLAUSE) + count(COLON),
    quoteBalance: count(QUOTE_OPEN) - count(QUOTE_CLOSE),
    bracketBalance: count(BRACKET_OPEN) - count(BRACKET_CLOSE),
    end: textEnd(key, classes),
    cues: key.length === 0 ? 0 : (cues & CUES_ANYWHERE) | (cueMasks[key.charCodeAt(0)] as number),
  };
}

/** How the text ends: looks back through closing marks for what they close. */
function textEnd(key: string, classes: Uint8Array): TextEnd {
  const at = (index: number): number => classes[key.charCodeAt(index)] as number;
  let index = key.length - 1;
  let closers = 0;
  while (index >= 0 && closers < 4 && (at(index) === QUOTE_CLOSE || at(index) === BRACKET_CLOSE || at(index) === SPACE)) {
    index--;
    closers++;
  }
  const kind = index < 0 ? OTHER : at(index);
  if (kind === SENTENCE) return "sentence";
  if (kind === STOP) return index > 0 && at(index - 1) === CHINESE ? "sentence" : "other";
  if (closers > 0) return "closed";
  if (kind === CLAUSE) return "clause";
  if (kind === COLON) return "colon";
  if (kind === QUOTE_OPEN || kind === BRACKET_OPEN) return "opened";
  if (kind === DIGIT) return "number";
  if (kind === LATIN) return "letter";
  return kind === CHINESE ? "character" : "other";
}
