import type { Evidence } from "../evidence.ts";
import { NUMBERING } from "../numbering.ts";

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
    when: ["bracket-open"],
  },
  {
    name: "starts-closing",
    why: "the line begins with a mark that only closes or goes on",
    reach: "line",
    opens: ",。、;:!?)”」』》〉】〕%…",
  },
  {
    name: "number-cut",
    why: "figures end the line above and begin this one",
    reach: "line",
    when: ["after-number"],
    opens: "0123456789%.,",
  },
  {
    name: "word-cut",
    why: "Latin letters end the line above and begin this one",
    reach: "line",
    when: ["after-letter"],
    opens: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  },
  {
    name: "familiar-pair",
    why: "the characters on both sides of the break stand together elsewhere on the page",
    reach: "line",
    when: ["familiar-pair"],
  },
  {
    name: "item-starts",
    why: "a numbered item begins behind a semicolon, a colon or a full stop",
    reach: "line",
    has: [NUMBERING],
    opens: "“「(一二三四五六七八九十第0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●■◆·—",
    when: ["after-list-mark"],
    holds: (line) =>
      /^[“「]?(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,5}[条章节]|\d{1,2}[、.)]|[①-⑳●■◆·—])/.test(
        line.head,
      ),
  },
  {
    name: "break-in-word",
    why: "the characters on both sides of the break belong together: 大 桥",
    reach: "line",
    when: ["after-unmarked", "break-in-word"],
  },
  {
    name: "break-likely",
    why: "the character here is likely behind the one above",
    reach: "line",
    when: ["after-unmarked", "break-likely"],
  },
  {
    name: "break-unlikely",
    why: "the character here is unlikely behind the one above",
    reach: "line",
    when: ["after-unmarked", "break-unlikely"],
  },
];
