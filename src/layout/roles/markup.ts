import type { Evidence } from "../evidence.ts";

/** What sites and Markdown leave between texts: addresses, title bars, links, labels set bold, rules. */
export const MARKUP_EVIDENCE: readonly Evidence[] = [
  {
    name: "web-address-alone",
    why: "a line that is nothing but an address",
    reach: "neighbours",
    opens: "<hHwW",
    holds: (line) => /^<?(?:https?:\/\/|www\.)[\x21-\x7e]+$/i.test(line.key.slice(0, 400)),
  },
  {
    name: "title-bar",
    why: "the first line of a stored site: a title, a dash or bar, the name of the site",
    reach: "line",
    has: ["-_|—"],
    when: ["first"],
    longest: 120,
    holds: (line) => /[^\s] ?(?:-{1,2}|_|\||—) ?[^-_|—。,]{2,20}$/.test(line.tail),
  },
  {
    name: "title-bar-of-story",
    why: "it names a line below together with the site: the title bar",
    reach: "line",
    when: ["title-bar"],
  },
  {
    name: "named-by-bar",
    why: "the title bar of the site names it: the title of the story",
    reach: "neighbours",
    when: ["named-by-bar"],
  },
  {
    name: "markdown-link",
    why: "a picture or link of Markdown, alone on its line",
    reach: "line",
    opens: "![",
    holds: (line) => /^!?\[/.test(line.head) && /\]\([^()]*\)$/.test(line.tail),
  },
  {
    name: "markdown-label",
    why: "a label set bold: **来源:**, **日期:**",
    reach: "line",
    opens: "*",
    holds: (line) => /^\*\*[^*]{1,8}[:：] ?\*\*/.test(line.head),
  },
  {
    name: "rule",
    why: "a line drawn with signs: ---, ====",
    reach: "neighbours",
    opens: "-=_~*—─·.",
    holds: (line) => /^(?:[-=_~*—─·.] ?){3,}$/.test(line.head),
  },
];
