import { foldKey } from "../../language/fold.ts";
import { writePage } from "./jump.ts";

/** A page number in a line of furniture. */
export interface WrittenPage {
  readonly page: string;
  /** 1 to 4: how plainly the line says that this is the page. */
  readonly weight: number;
  /** Section beside it (要闻), `""` for none. */
  readonly name: string;
}

const SECTION = "[\\u3400-\\u9fff]{2,8}";

/** Ways of writing the page, plainest first; groups are named page and name. */
const FORMS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [new RegExp(`第\\s*(?<page>[A-Za-z]{0,2}\\s?\\d{1,5}|[一二三四五六七八九十]{1,3})\\s*版[\\s:：·]*(?<name>${SECTION})?`), 4],
  [new RegExp(`(?<![\\d.])(?<page>[A-Za-z]{0,2}\\s?\\d{1,5})\\s*版[\\s:：·]*(?<name>${SECTION})?`), 4],
  [/(?:Page|PAGE|page|P\.)\s*(?<page>\d{1,3})(?!\d)()/, 3],
  [/版[面次][\s:：]*(?<page>[A-Za-z]{0,2}\d{1,3})(?!\d)()/, 3],
  [new RegExp(`(?<![A-Za-z0-9])(?<page>[A-Z]{1,2}\\s?\\d{1,3})(?![A-Za-z0-9])[\\s:：·•|/]*(?<name>${SECTION})?`), 3],
  [new RegExp(`^\\s*(?<page>\\d{1,2})\\s*[\\s:：·•|/]\\s*(?<name>${SECTION})(?:\\s|$)`), 3],
  [new RegExp(`(?:^|\\s)(?<name>${SECTION})\\s*[\\s:：·•|/]\\s*(?<page>\\d{1,2})\\s*$`), 3],
  [/^\s*[-—·\s]*(?<page>\d{1,2})[-—·\s]*$()/, 1],
];

/**
 * Page number of a line from which date and newspaper have been taken out: 第03版 要闻, A3, 要聞 04, 00016版:专版. `undefined` for none.
 *
 * @example readPageNumber("第03版　要闻") // { page: "3", weight: 4, name: "要闻" }
 */
export function readPageNumber(line: string): WrittenPage | undefined {
  const text = line.slice(0, 120);
  const key = foldKey(text);
  for (const [pattern, weight] of FORMS) {
    const match = pattern.exec(key);
    const written = match?.groups?.["page"];
    if (match === null || written === undefined) continue;
    const page = writePage(written);
    if (page === "" || /^[A-Z]*0$/.test(page)) continue;
    const name = match.groups?.["name"] ?? "";
    const at = match.index + match[0].indexOf(name);
    return { page, weight, name: text.slice(at, at + name.length) };
  }
  return undefined;
}
