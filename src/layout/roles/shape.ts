import type { Evidence } from "../evidence.ts";

/** One piece of evidence for each length that the line exceeds: roles differ in length, and no single border is right. */
const lengths: readonly Evidence[] = [2, 4, 6, 8, 11, 14, 18, 22, 27, 34, 44].map((length) => ({
  name: `over-${length}`,
  why: `longer than ${length} characters`,
  reach: length === 4 || length === 8 || length === 14 || length === 22 || length === 34 ? "neighbours" : "line",
  wider: 2 * length,
}));

/** Length, ends and the line's place in its column: what every role is judged by. */
export const SHAPE_EVIDENCE: readonly Evidence[] = [
  ...lengths,
  { name: "ends-sentence", why: "。！？ ends the line", reach: "neighbours", when: ["ends-sentence"] },
  {
    name: "ends-clause",
    why: "，、； ends the line: it goes on",
    reach: "neighbours",
    when: ["ends-clause"],
  },
  {
    name: "ends-closed",
    why: "a bracket or quotation mark closes the line",
    reach: "neighbours",
    when: ["ends-closed"],
  },
  { name: "ends-bare", why: "no mark ends the line", reach: "neighbours", when: ["ends-character"] },
  { name: "ends-number", why: "a digit ends the line", reach: "line", when: ["ends-number"] },
  { name: "ends-letter", why: "a Latin letter ends the line", reach: "line", when: ["ends-letter"] },
  { name: "ends-opened", why: "an opening mark ends the line", reach: "line", when: ["ends-opened"] },
  {
    name: "no-marks",
    why: "not a single mark of punctuation",
    reach: "neighbours",
    when: ["unmarked"],
  },
  {
    name: "quoted-part",
    why: "a quotation in a short line without a full stop",
    reach: "line",
    has: ["“「『"],
    when: ["no-sentence"],
    longest: 36,
    holds: (line) => /[“「『].+[”」』]/.test(line.key),
  },
  { name: "quote-start", why: "a quotation opens the line", reach: "line", opens: "“「『‘" },
  {
    name: "dash-inside",
    why: "a dash inside a short line",
    reach: "line",
    has: ["—–"],
    longest: 44,
    holds: (line) => /.[—–]{2,3}/.test(line.key),
  },
  {
    name: "spaced",
    why: "a space between Chinese characters",
    reach: "line",
    has: [" "],
    longest: 60,
    holds: (line) => /[\u4e00-\u9fff] +[\u4e00-\u9fff]/.test(line.key),
  },
  {
    name: "many-digits",
    why: "a quarter of the line is figures",
    reach: "neighbours",
    when: ["many-digits"],
  },
  {
    name: "latin-mostly",
    why: "more Latin letters than Chinese characters",
    reach: "line",
    when: ["latin"],
  },
  {
    name: "indented",
    why: "two cells or more of space before the text",
    reach: "neighbours",
    when: ["indented"],
  },
  { name: "indented-far", why: "set towards the middle of the column", reach: "line", when: ["indented-far"] },
  {
    name: "full",
    why: "as wide as the lines around it: a wrapped line of running text",
    reach: "neighbours",
    when: ["full"],
  },
  {
    name: "narrow",
    why: "much narrower than the column around it",
    reach: "neighbours",
    when: ["narrow"],
  },
  {
    name: "nearly-full",
    why: "narrower than the column by no more than an indent or a mark or two",
    reach: "neighbours",
    when: ["nearly-full"],
  },
  {
    name: "beyond",
    why: "wider than the column around it",
    reach: "line",
    when: ["beyond"],
  },
  {
    name: "no-column",
    why: "no column of wrapped lines here",
    reach: "line",
    when: ["no-column"],
  },
];
