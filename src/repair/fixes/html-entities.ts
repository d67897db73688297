import type { Edit, TextFix } from "../fix.ts";
import { AMPERSAND } from "../signs.ts";
import { entityCharacters } from "./entity-names.ts";

const ENTITY =
  /&(?:amp;)*(?:#(\d{2,7})(?:;|(?![0-9A-Za-z;]))|#[xX]([0-9a-fA-F]{2,6})(?:;|(?![0-9A-Za-z;]))|([A-Za-z][A-Za-z0-9]{1,8});)/g;
const TAG = /<[a-z/!][^<>]*>/i;
/** Signs that are markup: where a line has real tags, they stay escaped. */
const MARKUP = new Set(["lt", "gt", "amp", "quot", "apos"]);
/** HTML reads the numbers 128 to 159 as windows-1252: https://html.spec.whatwg.org/#numeric-character-reference-end-state */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function numbered(value: number): string | undefined {
  if (value >= 0x80 && value < 0xa0) return WINDOWS_1252[value - 0x80];
  if (value < 0x20 || value === 0x7f || value > 0x10ffff) return undefined;
  return value === 0xa0 ? " " : value >= 0xd800 && value < 0xe000 ? String.fromCharCode(value) : String.fromCodePoint(value);
}

function named(name: string, tagged: boolean): string | undefined {
  if (tagged && MARKUP.has(name)) return undefined;
  return entityCharacters().get(name);
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
  return edits;
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
