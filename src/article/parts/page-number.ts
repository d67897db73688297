import { foldKey } from "../../language/fold.ts";
import { writePage } from "../../language/jump.ts";

/** A page number in a line of furniture. */
export interface WrittenPage {
  /** In digits, without leading zeros, its letter before it: `"3"`, `"A3"`. */
  readonly page: string;
  /** 1 to 4: how plainly the line says that this is the page; 1 is a number that stands alone. */
  readonly weight: number;
  /** Section beside it (要闻), `""` for none. */
  readonly name: string;
}

const SECTION = "[\\u3400-\\u9fff]{2,8}";
const BETWEEN = "[\\s:·•|/／—-]*";
const LETTERED =
  "(?<![A-Za-z0-9.])(?<page>(?!CN|NO|QQ|PM|AM|IT|TV|PC|ID|GP|VR|AI|CO|PP)[A-Z]{1,2}[\\s-]?\\d{1,3})(?![A-Za-z0-9℃%:]|[-.]\\d)";

/** What a line must have for a way of writing the page to be tried. */
const PAGE_WORD = /版/;
const ENGLISH = /[Pp](?:age|AGE|\.)/;
const LETTER = /[A-Z]/;
const DIGIT = /\d/;

/** Ways of writing the page, plainest first; the groups are `page` and `name`. */
const FORMS: readonly (readonly [pattern: RegExp, weight: number, needs: RegExp])[] = [
  [
    new RegExp(
      `第\\s*(?<page>[A-Za-z]{0,2}\\s?(?:\\d\\s?){1,5}|[一二三四五六七八九十]{1,3})\\s*版[\\s:·•()]*(?<name>${SECTION})?`,
    ),
    4,
    PAGE_WORD,
  ],
  [new RegExp(`(?<![\\d.])(?<page>[A-Za-z]{0,2}\\s?\\d{1,5})\\s*版(?!本|权|次)[\\s:·•]*(?<name>${SECTION})?`), 4, PAGE_WORD],
  [/(?:Page|PAGE|page|P\.)\s*(?<page>\d{1,3})(?!\d)/, 3, ENGLISH],
  [/版[面次][\s:]*(?<page>[A-Za-z]{0,2}\d{1,3})(?!\d)/, 3, PAGE_WORD],
  [new RegExp(`(?<name>${SECTION})${BETWEEN}${LETTERED}`), 3, LETTER],
  [new RegExp(`${LETTERED}${BETWEEN}(?<name>${SECTION})?`), 3, LETTER],
  [new RegExp(`^\\s*(?<page>\\d{1,2})${BETWEEN}(?<name>${SECTION})(?:\\s|$)`), 3, DIGIT],
  [new RegExp(`(?:^|\\s)(?<name>${SECTION})${BETWEEN}(?<page>\\d{1,2})\\s*$`), 3, DIGIT],
  [/^\s*[-—·\s]*(?<page>\d{1,2})[-—·\s]*$/, 1, DIGIT],
];

/** Numbers of pages that are no page of their own: 今日16版, 共24版. */
const COUNTS = /(?:今日|今天|本期|本报|共|总|计|对开|四开|出版|增出?)\s*[\d一二三四五六七八九十]{1,3}\s*版/g;

/** 版面:头版 is page 1. */
const FRONT = /(?<=版[面次][\s:]{1,3})头版/;

/** Lines that point to another page. */
const POINTS = /见|转|接|详情|导读|刊于|更多|相关/;

/**
 * Page number of a line from which date and newspaper have been taken out: 第03版 要闻, A3, 要聞 04, 00016版:专版. `undefined` for none.
 *
 * @example readPageNumber("第03版　要闻") // { page: "3", weight: 4, name: "要闻" }
 */
export function readPageNumber(line: string): WrittenPage | undefined {
  if (!/[\d０-９版]/.test(line)) return undefined;
  const text = line.slice(0, 160);
  const key = foldKey(text)
    .replace(COUNTS, (found) => " ".repeat(found.length))
    .replace(FRONT, "1版");
  if (POINTS.test(key)) return undefined;
  for (const [pattern, weight, needs] of FORMS) {
    const match = needs.test(key) ? pattern.exec(key) : null;
    if (match === null) continue;
    const page = writePage(match.groups?.["page"] ?? "");
    if (page === "" || /^[A-Z]*0$/.test(page)) continue;
    const name = match.groups?.["name"] ?? "";
    const at = match.index + match[0].indexOf(name);
    return { page, weight, name: text.slice(at, at + name.length) };
  }
  return undefined;
}
