import type { Edit, TextFix } from "../fix.ts";
import { BACKSLASH, PERCENT } from "../signs.ts";

const ESCAPES = /(?:(?:\\\\?|%)u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{1,6}\})+/g;
const ONE = /u\{?([0-9a-fA-F]{1,6})\}?/g;
/** Keys and values in quotes, ranges of characters, code. */
const DATA = /"\s*:\s*["[{\d]|[[{]\s*"\w+"|\\u[0-9a-fA-F]{4}\s*-\s*\\u|[;{}]\s*$|\b(?:var|const|let|return|function|import)\b/;
const ADDRESS = /(?:\/\/|www\.|[/?=&#@])[!-~]*$/i;
const FEWEST = 3;

function readEscapes(escapes: string): string {
  let text = "";
  for (const match of escapes.matchAll(ONE)) {
    const value = Number.parseInt(match[1]!, 16);
    if (value > 0x10ffff) return "";
    text += value >= 0xd800 && value < 0xe000 ? String.fromCharCode(value) : String.fromCodePoint(value);
  }
  return text;
}

function carriesTheText(line: string, escaped: number): boolean {
  const letters = line.replace(ESCAPES, "").match(/[A-Za-z]/g)?.length ?? 0;
  return letters === 0 || (escaped >= FEWEST && escaped * 2 >= letters);
}

function find(line: string): readonly Edit[] {
  if (DATA.test(line)) return [];
  const edits: Edit[] = [];
  let escaped = 0;
  for (const match of line.matchAll(ESCAPES)) {
    if (match[0].startsWith("%") && ADDRESS.test(line.slice(Math.max(0, match.index - 200), match.index))) continue;
    const after = readEscapes(match[0]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escaped controls are code, no text
    if (after === "" || /[\u0000-\u001f\u007f-\u009f]/.test(after)) continue;
    escaped += after.length;
    edits.push({ start: match.index, end: match.index + match[0].length, after });
  }
  return carriesTheText(line, escaped) ? edits : [];
}

/** `\u6c5f\u5dde`, `%u6C5F%u5DDE`: escaped characters, where they carry the text (no JSON, no code, no addresses). */
export const unicodeEscapes: TextFix = {
  kind: "text",
  name: "unicode-escapes",
  summary:
    "Characters escaped as \\uXXXX or %uXXXX become themselves where they carry the text, but not in JSON, code or addresses.",
  example: { before: "\\u6c5f\\u5dde\\u591c\\u5e02开张", after: "江州夜市开张" },
  signs: BACKSLASH | PERCENT,
  late: false,
  confidence: 0.97,
  find,
};
