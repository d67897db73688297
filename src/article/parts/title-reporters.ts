import { foldKey } from "../../language/fold.ts";
import type { Author } from "../../model/article.ts";
import { parseByline, readsAsByline } from "./byline.ts";

/** A title and the reporters that stand on its line. */
export interface ReportedTitle {
  /** The title without the reporters. */
  readonly title: string;
  readonly authors: readonly Author[];
}

/** The paper's own reporter behind a title: 大桥通车本报记者 沈砚秋. Group 1 is the title; nothing but names follows the word. */
const REPORTED =
  /^(.{6,}?)[\s□■●]*本[报刊网台社](?:特派|特约|见习|实习|全媒体?|融媒体?|首席|驻[\u3400-\u9fff]{1,4})*(?:记者|评论员)[\s\u3400-\u9fff·、]{2,24}$/;

/** What a title with reporters has near its end. */
const MAY_REPORT = /本[报刊网台社].{0,8}(?:记者|评论员)/;

/** How much of the end of a title is looked at, in UTF-16 code units. */
const TAIL = 36;

/**
 * Takes the reporters off the end of a title that a site has run into one line with them.
 *
 * @example readTitleReporters("江州大桥昨日通车本报记者 沈砚秋").title // "江州大桥昨日通车"
 * @example readTitleReporters("本报记者亲历大桥通车").authors // nobody
 */
export function readTitleReporters(title: string): ReportedTitle {
  const none: ReportedTitle = { title, authors: [] };
  const key = foldKey(title);
  if (!MAY_REPORT.test(key.slice(-TAIL))) return none;
  const length = REPORTED.exec(key)?.[1]?.length;
  if (length === undefined || !readsAsByline(title.slice(length))) return none;
  return { title: title.slice(0, length).trimEnd(), authors: parseByline(title.slice(length)) };
}
