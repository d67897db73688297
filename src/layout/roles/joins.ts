import type { Evidence } from "../evidence.ts";

/** What the layout tells of whether a line runs on from the one before it: widths, indents, blank lines, full stops. */
export const JOIN_EVIDENCE: readonly Evidence[] = [
  { name: "after-filled", why: "the line above fills its column", reach: "line", when: ["after-filled"] },
  {
    name: "after-filled-open",
    why: "the line above fills its column and no mark ends it",
    reach: "line",
    when: ["after-filled", "after-unfinished"],
  },
  {
    name: "after-filled-sentence",
    why: "the line above fills its column and ends a sentence",
    reach: "line",
    when: ["after-filled", "after-sentence"],
  },
  {
    name: "after-short-sentence",
    why: "the line above stops short of its column with a full stop",
    reach: "line",
    when: ["after-sentence", "above-short"],
  },
  {
    name: "after-short",
    why: "the line above stops well short of its column",
    reach: "line",
    when: ["above-far-short"],
  },
  {
    name: "after-open",
    why: "the line above ends in the middle of a sentence",
    reach: "line",
    when: ["after-broken"],
  },
  {
    name: "after-open-text",
    why: "running text above breaks off without a mark",
    reach: "line",
    when: ["after-unmarked", "after-text-line"],
  },
  {
    name: "after-open-paragraph",
    why: "a long line above breaks off without a full stop",
    reach: "line",
    when: ["after-long", "after-unfinished"],
  },
  {
    name: "after-whole-paragraph",
    why: "a long line above ends with a full stop",
    reach: "line",
    when: ["after-long", "after-sentence"],
  },
  {
    name: "same-width",
    why: "as wide as the line above, to a cell",
    reach: "line",
    when: ["same-width"],
  },
  {
    name: "wider-by-indent",
    why: "wider than the line above by an indent that was lost: the line above opened a paragraph",
    reach: "line",
    when: ["wider-by-indent"],
  },
  {
    name: "narrower-by-indent",
    why: "narrower than the column by an indent: a paragraph may open here",
    reach: "line",
    when: ["narrower-by-indent"],
  },
  {
    name: "indent-starts",
    why: "indented, and the line above is not",
    reach: "line",
    when: ["indent-starts"],
  },
  {
    name: "indent-ends",
    why: "not indented, and the line above is",
    reach: "line",
    when: ["indent-ends"],
  },
  { name: "same-block", why: "no blank line between", reach: "line", when: ["block"] },
  {
    name: "break-open",
    why: "a blank line in the middle of a sentence",
    reach: "line",
    when: ["blank", "after-open"],
  },
  {
    name: "break-after-filled",
    why: "a blank line behind a full line without a full stop",
    reach: "line",
    when: ["blank", "after-filled", "after-no-end"],
  },
  {
    name: "block-after-open",
    why: "no blank line, and the line above is open",
    reach: "line",
    when: ["no-blank", "after-open"],
  },
  {
    name: "both-short",
    why: "two short lines without a mark in one block",
    reach: "line",
    when: ["block", "no-sentence", "after-brief"],
    longest: 26,
  },
  {
    name: "lost-indent",
    why: "it opens narrower than its column by two characters, as paragraphs of this page do",
    reach: "line",
    when: ["lost-indent"],
  },
  {
    name: "keeps-measure",
    why: "paragraphs of this page open narrower, and this line does not",
    reach: "line",
    when: ["keeps-measure"],
  },
  {
    name: "habit-after-sentence",
    why: "a full stop and a blank line on a page that parts its paragraphs so",
    reach: "line",
    when: ["blank", "parted-page", "after-end"],
  },
  {
    name: "habit-in-sentence",
    why: "a blank line in mid-sentence on a page that parts its paragraphs by blank lines",
    reach: "line",
    when: ["blank", "parted-page", "after-open"],
  },
];
