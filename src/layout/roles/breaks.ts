import { NO_GAIN } from "../break-gains.ts";
import type { Evidence, PageView } from "../evidence.ts";
import { endsAbove, lineAbove } from "../line-above.ts";
import type { PageLine } from "../page-line.ts";

function gain(line: PageLine, page: PageView): number {
  return page.breakGains[line.index] as number;
}

/** Whether the last character above and the first one here stand together elsewhere on the page. */
function familiarPair(line: PageLine, page: PageView): boolean {
  return page.recurrence.familiarBreak[line.index] === 1;
}

/** What the text on both sides of a break tells of whether it goes on: open quotations, cut numbers and words, likely pairs of characters. */
export const BREAK_EVIDENCE: readonly Evidence[] = [
  {
    name: "quote-open",
    why: "a quotation opened above is still open",
    reach: "line",
    when: ["in-quotation"],
  },
  {
    name: "bracket-open",
    why: "a bracket opened in the line above is still open",
    reach: "line",
    holds: (line, page) => (lineAbove(line, page)?.shape.bracketBalance ?? 0) > 0 && line.shape.bracketBalance < 0,
  },
  {
    name: "starts-closing",
    why: "the line begins with a mark that only closes or goes on",
    reach: "line",
    cues: ["opens-closing"],
  },
  {
    name: "number-cut",
    why: "figures end the line above and begin this one",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => endsAbove(line, page, "number") && /^[\d%.,]/.test(line.head),
  },
  {
    name: "word-cut",
    why: "Latin letters end the line above and begin this one",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => endsAbove(line, page, "letter") && /^[A-Za-z]/.test(line.head),
  },
  {
    name: "familiar-pair",
    why: "the characters on both sides of the break stand together elsewhere on the page",
    reach: "line",
    holds: familiarPair,
  },
  {
    name: "item-starts",
    why: "a numbered item begins behind a semicolon, a colon or a full stop",
    reach: "line",
    cues: ["ordinal", "bullet", "date"],
    holds: (line, page) =>
      /[;:。]$/.test(lineAbove(line, page)?.tail ?? "") &&
      /^[“「]?(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,5}[条章节]|\d{1,2}[、.)]|[①-⑳●■◆·—])/.test(
        line.head,
      ),
  },
  {
    name: "break-in-word",
    why: "the characters on both sides of the break belong together: 大 桥",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => gain(line, page) > 5,
  },
  {
    name: "break-likely",
    why: "the character here is likely behind the one above",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => gain(line, page) > 1.5,
  },
  {
    name: "break-unlikely",
    why: "the character here is unlikely behind the one above",
    reach: "line",
    when: ["after-unmarked"],
    holds: (line, page) => gain(line, page) < -1 && gain(line, page) > NO_GAIN,
  },
];
