import { saysTitleAgain } from "../../language/title-echo.ts";
import type { TitleCondition } from "../conditions/title.ts";
import type { Evidence } from "../evidence.ts";

/** Evidence that is a condition of the same name. */
function amount(name: TitleCondition, why: string): Evidence {
  return { name, why, reach: "line", when: [name] };
}

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
    when: ["opens-dispatch"],
  },
  {
    name: "opens-none-here",
    why: "other titles of the page stand before dispatches, this one does not",
    reach: "line",
    when: ["opens-none-here"],
  },
  {
    name: "opens-anew",
    why: "the text it stands before tells first when something happened: 昨天, 3月4日",
    reach: "line",
    when: ["opens-anew"],
  },
  {
    name: "opens-somewhere",
    why: "the text it stands before names a town or county first",
    reach: "line",
    when: ["opens-somewhere"],
  },
  {
    name: "opens-within",
    why: "the text it stands before leans on what was told: 此外, 对此, 他说",
    reach: "line",
    when: ["opens-within"],
  },
  {
    name: "opens-address",
    why: "it stands before a notice that is addressed to somebody: 江立群:本院受理……",
    reach: "line",
    when: ["opens-address"],
  },
  {
    name: "said-again",
    why: "the line below starts by saying it again, word for word: an item of a list",
    reach: "line",
    when: ["title"],
    holds: (line, page) => saysTitleAgain(line.key, page.lines[line.index + 1]?.key ?? ""),
  },
  amount("first-title", "no possible title stands above it"),
  amount("text-after-none", "another possible title follows at once"),
  amount("text-after-60", "more than 60 characters to the next possible title"),
  amount("text-after-200", "more than 200 characters to the next possible title"),
  amount("text-after-500", "more than 500 characters to the next possible title"),
  amount("text-after-1200", "more than 1200 characters to the next possible title"),
  amount("text-before-none", "a possible title stands right above"),
  amount("text-before-60", "more than 60 characters since the last possible title"),
  amount("text-before-200", "more than 200 characters since the last possible title"),
  amount("text-before-500", "more than 500 characters since the last possible title"),
  amount("text-before-1200", "more than 1200 characters since the last possible title"),
  amount("one-line-after", "a single line of text behind it: a brief"),
  amount("wider-than-titles", "much longer than the titles of the page"),
  amount("narrower-than-titles", "much shorter than the titles of the page"),
  amount("titles-of-4", "four possible titles in a row: a list, no headlines of stories"),
  amount("titles-of-9", "nine possible titles in a row"),
  amount("long-unmarked", "thirty characters without a mark: clauses of a title run together"),
];
