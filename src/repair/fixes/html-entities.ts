import type { Edit, TextFix } from "../fix.ts";
import { AMPERSAND } from "../signs.ts";
import { entityCharacters } from "./entity-names.ts";

const ENTITY =
  /&(?:amp;)*(?:#(\d{2,7})(?:;|(?![0-9A-Za-z;]))|#[xX]([0-9a-fA-F]{2,6})(?:;|(?![0-9A-Za-z;]))|([A-Za-z][A-Za-z0-9]{1,8});)/g;
const TAG = /<[a-z/!][^<>]*>/i;
/** Signs that are markup: where a line has real tags, they stay escaped. */
const MARKUP = new Set(["lt", "gt", "amp", "quot", "apos"]);
const NO_BREAK_SPACE = "\u00a0";
/** Letters and signs that bytes of Chinese characters are misread as, and text has few of. */
const MISREAD = /[\u0080-\u009f\u00a1-\u00a8\u00aa-\u00af\u00b1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u02ff]/;
/** HTML reads the numbers 128 to 159 as windows-1252: https://html.spec.whatwg.org/#numeric-character-reference-end-state */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function numbered(value: number): string | undefined {
  if (value >= 0x80 && value < 0xa0) return WINDOWS_1252[value - 0x80];
  if (value < 0x20 || value === 0x7f || value > 0x10ffff) return undefined;
  return value >= 0xd800 && value < 0xe000 ? String.fromCharCode(value) : String.fromCodePoint(value);
}

function named(name: string, tagged: boolean): string | undefined {
  if (tagged && MARKUP.has(name)) return undefined;
  return entityCharacters().get(name);
}

/** A no-break space becomes a plain one, but beside letters of misread text, where it is byte A0 of a character. */
function spaced(edits: readonly Edit[], line: string): readonly Edit[] {
  return edits.map((edit, index) => {
    if (edit.after !== NO_BREAK_SPACE) return edit;
    const before = edits[index - 1]?.end === edit.start ? edits[index - 1]?.after : line.charAt(edit.start - 1);
    const behind = edits[index + 1]?.start === edit.end ? edits[index + 1]?.after : line.charAt(edit.end);
    return MISREAD.test(before ?? "") || MISREAD.test(behind ?? "") ? edit : { ...edit, after: " " };
  });
}

function find(line: string): readonly Edit[] {
  const edits: Edit[] = [];
  const tagged = TAG.test(line);
  for (const match of line.matchAll(ENTITY)) {
    const [whole, decimal, hexadecimal, name] = match;
    const after =
      decimal !== undefined
        ? numbered(Number(decimal))
        : hexadecimal !== undefined
          ? numbered(Number.parseInt(hexadecimal, 16))
          : named(name ?? "", tagged);
    if (after !== undefined) edits.push({ start: match.index, end: match.index + whole.length, after });
  }
  return spaced(edits, line);
}

/** `&ldquo;`, `&#12298;`, `&#x7528;`, also escaped twice (`&amp;hellip;`). A no-break space becomes a plain one. */
export const htmlEntities: TextFix = {
  kind: "text",
  name: "html-entities",
  summary: "HTML entities in text, also escaped twice, become their characters.",
  example: { before: "&ldquo;江州&amp;middot;夜市&rdquo;&#24320;&#24352;", after: "“江州·夜市”开张" },
  signs: AMPERSAND,
  late: false,
  confidence: 0.99,
  find,
};
