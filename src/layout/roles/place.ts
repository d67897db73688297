import type { Evidence } from "../evidence.ts";

/** Where a line stands: at the top or foot of the page, alone between blank lines, among its like. */
export const PLACE_EVIDENCE: readonly Evidence[] = [
  { name: "first", why: "the first line of the page", reach: "line", when: ["first"] },
  { name: "top-3", why: "one of the first three lines", reach: "line", when: ["top-3"] },
  { name: "top-8", why: "one of the first eight lines", reach: "line", when: ["top-8"] },
  { name: "last", why: "the last line of the page", reach: "line", when: ["last"] },
  {
    name: "foot-3",
    why: "one of the last three lines",
    reach: "line",
    when: ["foot-3"],
  },
  {
    name: "before-text",
    why: "no running text stands before it on the page",
    reach: "line",
    when: ["before-text"],
  },
  {
    name: "after-text",
    why: "no running text comes behind it on the page",
    reach: "line",
    when: ["after-text"],
  },
  { name: "blank-before", why: "a blank line before it", reach: "neighbours", when: ["blank"] },
  {
    name: "blank-two",
    why: "two blank lines or more before it",
    reach: "neighbours",
    when: ["blank-two"],
  },
  {
    name: "blank-after",
    why: "a blank line behind it",
    reach: "line",
    when: ["blank-behind"],
  },
  {
    name: "parted",
    why: "a blank line before it on a page that does not part its paragraphs by blank lines",
    reach: "neighbours",
    when: ["blank", "hardly-parted-page"],
  },
  {
    name: "unparted",
    why: "no blank line before it on a page that parts its paragraphs by blank lines",
    reach: "neighbours",
    when: ["no-blank", "mostly-parted-page"],
  },
  {
    name: "alone",
    why: "between blank lines on a page that does not part its paragraphs by them",
    reach: "line",
    when: ["blank", "blank-behind", "hardly-parted-page"],
  },
  {
    name: "list-of-4",
    why: "four short lines in a row: links or a table",
    reach: "line",
    when: ["list-of-4"],
  },
  {
    name: "list-of-9",
    why: "nine short lines in a row: a navigation",
    reach: "line",
    when: ["list-of-9"],
  },
  {
    name: "in-rhythm",
    why: "title, date, title, date: one of a list whose items are made alike",
    reach: "neighbours",
    when: ["in-rhythm"],
  },
  {
    name: "rhythm-behind-story",
    why: "such a list behind a story: what the site links to",
    reach: "line",
    when: ["in-rhythm", "behind-story"],
  },
  {
    name: "list-behind-story",
    why: "four short lines in a row behind a story",
    reach: "line",
    when: ["list-of-4", "behind-story"],
  },
  {
    name: "wrapped-page",
    why: "the page is set in wrapped lines",
    reach: "line",
    when: ["wrapped-page"],
  },
  {
    name: "spaced-page",
    why: "nearly every line of the page stands between blank lines",
    reach: "line",
    when: ["spaced-page"],
  },
  {
    name: "dense-page",
    why: "the page has hardly any blank line",
    reach: "line",
    when: ["dense-page"],
  },
  {
    name: "paragraph-page",
    why: "most lines are whole paragraphs",
    reach: "line",
    when: ["paragraph-page"],
  },
  {
    name: "indenting-page",
    why: "the page indents its paragraphs",
    reach: "line",
    when: ["indenting-page"],
  },
  {
    name: "unindented",
    why: "no indent on a page that indents its paragraphs",
    reach: "neighbours",
    when: ["indenting-page", "unindented"],
  },
];
