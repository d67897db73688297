import { isAddressed, leansBack, opensAnew } from "../../language/story-opening.ts";
import type { Evidence, PageView } from "../evidence.ts";
import type { PageLine } from "../page-line.ts";

/** Whether the text that a possible title stands before opens as dispatches do. */
function opensDispatch(line: PageLine, page: PageView): boolean {
  const opened = page.titles.opens[line.index] as number;
  return opened >= 0 && page.dispatches[opened] === 1;
}

/** The first words of the text that a possible title stands before, `""` where there is none. */
function textOpened(line: PageLine, page: PageView): string {
  return page.lines[page.titles.opens[line.index] as number]?.head ?? "";
}

/** Evidence for a possible title by the amount of text around it. */
function amount(name: string, why: string, holds: (line: PageLine, page: PageView) => boolean): Evidence {
  return { name, why, reach: "line", when: ["title"], holds };
}

const after = (line: PageLine, page: PageView): number => page.titles.textAfter[line.index] as number;
const before = (line: PageLine, page: PageView): number => page.titles.textBefore[line.index] as number;
const linesAfter = (line: PageLine, page: PageView): number => page.titles.linesAfter[line.index] as number;
const relativeWidth = (line: PageLine, page: PageView): number => line.shape.width / Math.max(1, page.titles.usualWidth);

/** What tells the titles of a page apart: headline, subhead, kicker. A title is judged by the text it stands before and by its like. */
export const TITLE_EVIDENCE: readonly Evidence[] = [
  {
    name: "title-form",
    why: "short, no full stop, no wrapped line of a paragraph: it could be a title",
    reach: "neighbours",
    when: ["title"],
  },
  {
    name: "opens-dispatch",
    why: "the text it stands before opens as dispatches do",
    reach: "line",
    when: ["title"],
    holds: opensDispatch,
  },
  {
    name: "opens-none-here",
    why: "other titles of the page stand before dispatches, this one does not",
    reach: "line",
    when: ["title"],
    holds: (line, page) => page.dispatchedTitles >= 2 && !opensDispatch(line, page),
  },
  {
    name: "opens-anew",
    why: "the text it stands before tells first when something happened: 昨天, 3月4日",
    reach: "line",
    when: ["title"],
    holds: (line, page) => opensAnew(textOpened(line, page)),
  },
  {
    name: "opens-within",
    why: "the text it stands before leans on what was told: 此外, 对此, 他说",
    reach: "line",
    when: ["title"],
    holds: (line, page) => leansBack(textOpened(line, page)),
  },
  {
    name: "opens-address",
    why: "it stands before a notice that is addressed to somebody: 江立群:本院受理……",
    reach: "line",
    when: ["title"],
    holds: (line, page) => isAddressed(textOpened(line, page)),
  },
  amount("first-title", "no possible title stands above it", (line, page) => line.index === page.titles.first),
  amount("text-after-none", "another possible title follows at once", (line, page) => linesAfter(line, page) === 0),
  amount("text-after-60", "more than 60 characters to the next possible title", (line, page) => after(line, page) > 60),
  amount("text-after-200", "more than 200 characters to the next possible title", (line, page) => after(line, page) > 200),
  amount("text-after-500", "more than 500 characters to the next possible title", (line, page) => after(line, page) > 500),
  amount("text-after-1200", "more than 1200 characters to the next possible title", (line, page) => after(line, page) > 1200),
  amount("text-before-none", "a possible title stands right above", (line, page) => line.index > 0 && before(line, page) === 0),
  amount("text-before-60", "more than 60 characters since the last possible title", (line, page) => before(line, page) > 60),
  amount("text-before-200", "more than 200 characters since the last possible title", (line, page) => before(line, page) > 200),
  amount("text-before-500", "more than 500 characters since the last possible title", (line, page) => before(line, page) > 500),
  amount(
    "text-before-1200",
    "more than 1200 characters since the last possible title",
    (line, page) => before(line, page) > 1200,
  ),
  amount("one-line-after", "a single line of text behind it: a brief", (line, page) => linesAfter(line, page) === 1),
  amount("wider-than-titles", "much longer than the titles of the page", (line, page) => relativeWidth(line, page) > 1.35),
  amount("narrower-than-titles", "much shorter than the titles of the page", (line, page) => relativeWidth(line, page) < 0.7),
  amount(
    "long-unmarked",
    "thirty characters without a mark: clauses of a title run together",
    (line) => line.shape.chinese >= 30 && line.shape.clauseMarks + line.shape.sentenceEnds === 0,
  ),
];
