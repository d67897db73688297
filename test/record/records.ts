import type { Article, TextPart } from "../../src/model/article.ts";
import type { CleanPage } from "../../src/model/clean-page.ts";
import type { LabelledLine, LineRole } from "../../src/model/layout.ts";
import { rawPage } from "../../src/raw-page.ts";

/** A line of a page for tests. */
export function labelledLine(number: number, role: LineRole, text: string): LabelledLine {
  return {
    number,
    text,
    byteStart: number * 100,
    byteEnd: number * 100 + Buffer.byteLength(text),
    role,
    continues: false,
    confidence: 1,
    runnerUp: "body",
    because: [],
  };
}

/** A text made of whole lines, without anything between them. */
export function part(...lines: readonly LabelledLine[]): TextPart {
  return { text: lines.map((line) => line.text).join(""), lines };
}

/** An article with nothing in it but what is given. */
export function article(given: Partial<Article>): Article {
  const nothing: TextPart = { text: "", lines: [] };
  return {
    kicker: nothing,
    headline: nothing,
    subheadline: nothing,
    column: "",
    authors: [],
    editors: [],
    datelines: [],
    paragraphs: [],
    captions: [],
    continuation: { fromPage: "", toPage: "" },
    otherLines: [],
    confidence: 1,
    because: [],
    flags: [],
    ...given,
  };
}

/** A clean page that consists of the given articles, all stages having had nothing to do. */
export function cleanPageOf(
  articles: readonly Article[],
  lines: readonly LabelledLine[],
  given: Partial<CleanPage> = {},
): CleanPage {
  return {
    page: rawPage("", { source: "江州日报/2.txt" }),
    decoded: {
      detection: { encoding: "utf-8", by: "validity", confidence: 1, candidates: [], decided: true, bomLength: 0 },
      lines,
      undecodable: [],
      ranges: [],
    },
    repaired: { lines, repairs: [], irreparable: [] },
    converted: { lines, scripts: [], conversions: () => [], kept: () => [] },
    labelled: lines,
    split: { metadata: { newspaper: "江州日报", date: "2019-03-04", page: "2", pageName: "要闻" }, articles, furniture: [] },
    ...given,
  };
}
